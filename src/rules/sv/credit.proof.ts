import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['Foto: Jo Ng/Hamnen', 'Bild: Jo Ng', 'Foto: Privat', 'FOTO: TT'],
    keeps: ['Foto: beviset låg i ån', 'Bild: så ser bron ut', 'Fotot vann pris.'],
  },
  contact: {
    removes: [
      'Tipsa oss',
      'Mejla skribenten',
      'Har du ett tips? Mejla oss',
      'Har du tips? Mejla oss på tips@tidning.example',
      'Vet du mer? Tipsa oss',
      'Hör av dig till redaktionen',
    ],
    keeps: [
      'Tips: så sparar du el',
      'Vittnen kan ringa 114 14.',
      'Har du sett mannen? Ring polisen på 114 14.',
      'Tipsa polisen om du sett något.',
      'Hör av dig till polisen',
      'Har du sett något? Hör av dig till polisen.',
      'Vet du något? Ring polisen.',
      'Kontakta oss om du sett något, ber polisen.',
      'Skicka tips till polisen',
      'Tipsa oss om bilen, ber polisen.',
    ],
  },
  'about-name': { removes: ['Om Maria Gomez', 'Om Jo Ng'], keeps: ['Om fyrtio år.', 'Författaren är okänd.'] },
  'about-author': { removes: ['Om författaren', 'Om skribenten'], keeps: ['Om fyrtio år.', 'Författaren är okänd.'] },
}
