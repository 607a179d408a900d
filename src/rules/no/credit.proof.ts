import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['Foto: Jo Ng / Havna', 'Bilde: Jo Ng', 'Foto: Privat', 'FOTO: NTB'],
    keeps: ['Foto: beviset lå i elva', 'Bilde: slik ser brua ut', 'Fotoet vant pris.'],
  },
  contact: {
    removes: ['Tips oss', 'Kontakt redaksjonen', 'Har du et tips? Kontakt oss'],
    keeps: ['Tips: slik sparer du strøm', 'Vitner kan ringe 02800.', 'Har du sett mannen? Ring politiet på 02800.'],
  },
  'about-name': { removes: ['Om Maria Gomez', 'Om Jo Ng'], keeps: ['Om førti år.', 'Forfatteren er ukjent.'] },
  'about-author': { removes: ['Om forfatteren', 'Om skribenten'], keeps: ['Om førti år.', 'Forfatteren er ukjent.'] },
}
