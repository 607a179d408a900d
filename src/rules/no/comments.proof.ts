import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  'all-of-it': {
    removes: [
      '12 kommentarer',
      'Ingen kommentarer:',
      'Rapporter kommentar',
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
    removes: ['Kommentarer', 'Svar'],
    keeps: ['Kommentarer vekker uro', 'Svar straks, sa hun.'],
  },
}
