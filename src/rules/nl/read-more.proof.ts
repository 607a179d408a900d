import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['Lees meer', 'Lees verder →', 'Lees het hele artikel', 'Lees verder op Voorbeeld'],
    keeps: [
      'Lees meer boeken, zei de leraar.',
      'Lees verder in de wet',
      'Meer lezen, minder kijken',
      'Vervolg van de zitting',
    ],
  },
  button: { removes: ['Toon meer', 'Alles bekijken'], keeps: ['Toon meer moed', 'Alles moet weg'] },
  labelled: {
    removes: [
      'Lees ook: Stad stemt voor de nieuwe brug',
      'LEES OOK | Wat we weten over de brand',
      'Zie ook: Waarom de haven leeg blijft',
      'Bekijk ook: De stad van boven gezien',
      '(Lees ook: Stad stemt voor de nieuwe brug)',
      '[Zie ook: Wat we weten over de brand]',
      'Lees terug: Stad stemt voor de brug',
      'Lees ook Stad stemt voor de brug',
      'Lees meer over Nieuwe brug in de stad',
    ],
    keeps: [
      'Lees ook de kleine letters, zei de rechter.',
      'Zie ook: niets.',
      'Achtergrond: De stad ruziet al jaren over de brug.',
      'Lees ook vooral de bijsluiter goed',
      '(Lees ook de bijsluiter)',
      '(zie ook pagina drie)',
      'Het bord aan de muur (lees meer: het maakt gelukkig) hing er al jaren.',
      'Hij werd “geholpen” [zie ook: omgekocht door velen] en zweeg jaren.',
      'Lees ook de brief',
      'Zie ook dat maar eens te vinden',
      'Tip: neem de trein',
      'Lees meer over het leven, raadt de monnik aan.',
    ],
  },
  'click-here': {
    removes: ['Klik hier voor meer nieuws', 'Lees hier meer over de brug', 'Lees alles over deze brug'],
    keeps: [
      'Klik, en het licht was uit.',
      'Lees hier de rede van de koning in zijn geheel, want die is kort.',
      'Alles over de brug vind je in het museum.',
    ],
  },
}
