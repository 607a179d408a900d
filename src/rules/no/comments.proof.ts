import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  'all-of-it': {
    removes: [
      '12 kommentarer',
      'Vis alle kommentarer',
      'Legg igjen en kommentar',
      'Legg igjen en kommentar Avbryt svar',
      'Logg inn for å kommentere',
      'Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *',
      'Kommentarfeltet er stengt',
      'Du må være innlogget for å kunne kommentere.',
      'Ingen kommentarer:',
      'Les våre debattregler',
      'Rapporter kommentar',
      'Vennligst aktiver JavaScript for å se kommentarene',
      'Velkommen til debatt i Havnebladet',
      'Hva mener du? Skriv en kommentar!',
    ],
    keeps: [
      '12 kommentarer om valget',
      'Skriv en bok',
      'Logg inn i banken, sa svindleren.',
      'Rapporten vil ikke bli publisert.',
      'Hva mener du? spurte hun.',
      'Din sak vil ikke bli publisert, sa han.',
      'Din datter ble vist på TV.',
      'Ingen kommentarer kom fra ministeren.',
      'Lagre all e-post, krever politiet.',
    ],
  },
  heading: {
    removes: ['Kommentarer', 'Svar', 'Ditt navn *'],
    keeps: ['Kommentarer vekker uro', 'Svar straks, sa hun.'],
  },
}
