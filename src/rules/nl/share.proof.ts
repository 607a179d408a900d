import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Delen via Whatsapp',
      'Deel op Facebook',
      'Kopieer link',
      'Delen via Whatsapp Delen via Facebook Delen via Twitter Delen via Linkedin Delen via email',
      'Vind je dit artikel leuk? Deel het!',
      'Deel het met je vrienden',
      'Mail een vriend',
      'Dit e-mailen',
    ],
    keeps: [
      'In grote delen van het land regent het.',
      'Deel dit niet met vreemden',
      'De politie vraagt de foto te delen.',
      'Deel het met de buren',
      'Vind je dit artikel van de wet eerlijk?',
      'Stuur naar het front',
    ],
  },
  button: {
    removes: ['Delen', 'Deel', '12 keer gedeeld', 'Gekopieerd'],
    keeps: ['Delen is vermenigvuldigen', 'Deel van de brug weg', 'Gekopieerd werk'],
  },
  wordpress: {
    removes: [
      'Klik om te delen op Facebook (Wordt in een nieuw venster geopend)',
      'Vind ik leuk: Vind-ik-leuk Aan het laden...',
    ],
    keeps: ['Klik om te doden', 'Aan het laden van het schip werkten drie man.'],
  },
  'follow-us': {
    removes: [
      'Volg ons op Facebook',
      'Volg ons',
      'Volg ons op',
      'Like ons op Facebook',
      'Voorbeeld Nieuws nu ook op WhatsApp',
      'Voeg Voorbeeld toe als voorkeursbron op Google',
      'Volg ons op Instagram, Facebook en YouTube.',
      'Like onze Facebookpagina',
      'Je vindt ons ook op Instagram',
    ],
    keeps: [
      'Volg de borden, vraagt de politie.',
      'De minister op Twitter en in het bos',
      'De minister is nu ook op Texel',
      'Kies de bron',
      'Je vindt ons ook op het strand',
    ],
  },
}
