import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `Devamını oku`, `Haberin devamı` */
  'continue-reading': {
    endings: [
      '[... ](devamını oku|devamını okuyun|devamı|devamı...|haberin devamı|devamı için tıklayın|' +
        'devamı için tıklayınız|haberin devamı için tıklayınız|haberin devamı için tıklayın|okumaya devam et|' +
        'daha fazla|daha fazlası için tıklayın|devamını okumak için tıklayın)',
    ],
    proof: {
      removes: ['Devamını oku', '… Haberin devamı'],
      keeps: ['Kitabın devamını okudu', 'Devamı yarın'],
    },
  },
} satisfies ProvenFamily
