import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  'all-of-it': {
    removes: ['12 kommentarer', 'Anmeld kommentar'],
    keeps: [
      '12 kommentarer om valget',
      'Skriv en bog',
      'Log ind i banken, sagde svindleren.',
      'Rapporten vil ikke blive publiceret.',
      'Hvad mener du? spurgte hun.',
      'Din e-mail bliver ikke læst, sagde han.',
      'Send mig en e-mail, skrev hun.',
    ],
  },
}
