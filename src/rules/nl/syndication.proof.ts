import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Het bericht De lange weg naar huis verscheen eerst op Voorbeeld.',
      'Dit artikel verscheen eerder in Havenkrant',
      'Eerder verschenen op Voorbeeld',
    ],
    keeps: ['Het bericht verscheen eerst op een muur.', 'Dit artikel is oud', 'Eerder verschenen er drie boeken'],
  },
}
