import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Advertentie', '- ADVERTENTIE -', 'Advertentie via'],
    keeps: [
      'De advertentie misleidde klanten, oordeelde de rechter.',
      'Advertentie leidt naar dief',
      'Advertenties voor vlees verboden',
      'Einde van het feest',
      'Bevat sporen van noten',
      'Dit is een overval',
    ],
  },
  'short-label': {
    removes: ['Reclame', 'Gesponsord', 'Kortingscodes'],
    keeps: ['Reclame werkt', 'Gesponsord door de staat', 'Adverteren loont niet meer', 'Aanbiedingen gemist'],
  },
  'continues-below': {
    removes: [
      'Tekst gaat verder onder de advertentie',
      'Artikel gaat verder onder de advertentie',
      'Lees verder na de advertentie',
      '(Tekst loopt door onder de foto)',
      'De tekst gaat verder onder de video.',
      'Tekst gaat hieronder verder',
    ],
    keeps: [
      'De tekst gaat over de oorlog.',
      'Lees verder in het boek',
      'Verder onder de brug',
      'Het verhaal gaat verder dan dat.',
      'Verder lezen na de lunch',
    ],
  },
  'paid-label': {
    removes: ['Gesponsorde inhoud', 'Aangeboden door', 'Ingezonden mededeling'],
    keeps: [
      'Aangeboden hulp geweigerd',
      'In samenwerking met de politie werd de man gevonden.',
      'Betaalde vakantie voor iedereen',
      'In samenwerking met de politie',
      'Als je een link krijgt, koop dan niets.',
      'Wij ontvangen morgen een commissie uit Brussel, zegt de burgemeester.',
      'Mede mogelijk gemaakt door steun van Europa kwam de brug er.',
    ],
  },
  control: {
    removes: ['Advertentie overslaan', 'Waarom zie ik deze advertentie?'],
    keeps: ['Waarom zie ik deze man?', 'Aanbevolen door artsen', 'Advertentie overslaan mag niet'],
  },
}
