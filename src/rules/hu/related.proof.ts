import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Kapcsolódó cikkek',
      'Ezek is érdekelhetik',
      'Legolvasottabb cikkek',
      'További hírek a témában',
      'Heti legolvasottabb',
    ],
    keeps: [
      'Kapcsolódó ügyben három embert vettek őrizetbe.',
      'Ez is érdekelte a bírót',
      'A hasonló cikkeket is elkobozták a raktárban.',
      'Mások ezeket olvasták fel a bíróságon',
    ],
  },
  'weak-heading': {
    removes: ['Kapcsolódó', 'Legolvasottabb', 'Ajánló:', 'Ezt olvassa'],
    keeps: ['A legfrissebb kenyér', 'Ne hagyja ki a számításból'],
  },
}
