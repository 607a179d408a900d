import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['Foto: Jo Ng / Havna', 'Bilde: Jo Ng', 'Foto: Privat', 'FOTO: NTB'],
    keeps: ['Foto: beviset lå i elva', 'Bilde: slik ser brua ut', 'Fotoet vant pris.'],
  },
  contact: {
    removes: [
      'Tips oss',
      'Kontakt redaksjonen',
      'Har du et tips? Kontakt oss',
      'Tips oss: tips@avis.example',
      'Har du tips? Send e-post til tips@avis.example',
      'Vet du noe mer? Tips oss',
      'Har du innspill til saken?',
    ],
    keeps: [
      'Tips: slik sparer du strøm',
      'Vitner kan ringe 02800.',
      'Har du sett mannen? Ring politiet på 02800.',
      'Kontakt oss hvis du har sett noe, ber politiet.',
      'Send tips til politiet',
      'Har du sett noe? Ring politiet.',
      'Tips oss om bilen, ber politiet.',
    ],
  },
  'about-name': { removes: ['Om Maria Gomez', 'Om Jo Ng'], keeps: ['Om førti år.', 'Forfatteren er ukjent.'] },
  'about-author': { removes: ['Om forfatteren', 'Om skribenten'], keeps: ['Om førti år.', 'Forfatteren er ukjent.'] },
}
