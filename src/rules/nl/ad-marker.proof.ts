import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Advertentie', '- ADVERTENTIE -', 'Advertentie via'],
    keeps: [
      'De advertentie misleidde klanten, oordeelde de rechter.',
      'Advertentie leidt naar dief',
      'Advertenties voor vlees verboden',
    ],
  },
  'short-label': {
    removes: ['Reclame', 'Gesponsord'],
    keeps: ['Reclame werkt', 'Gesponsord door de staat', 'Adverteren loont niet meer'],
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
    ],
  },
  'paid-label': {
    removes: ['Gesponsorde inhoud', 'Aangeboden door', 'Ingezonden mededeling', 'Dit artikel bevat affiliate links.'],
    keeps: [
      'Aangeboden hulp geweigerd',
      'In samenwerking met de politie werd de man gevonden.',
      'Betaalde vakantie voor iedereen',
    ],
  },
  control: {
    removes: ['Advertentie overslaan', 'Waarom zie ik deze advertentie?', 'Aanbevolen door Outbrain'],
    keeps: ['Waarom zie ik deze man?', 'Aanbevolen door artsen', 'Advertentie overslaan mag niet'],
  },
}
