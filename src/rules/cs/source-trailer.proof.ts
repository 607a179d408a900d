import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Zdroj: ČTK', 'Zdroj', '(Zdroj: Deník Příklad)', 'Zdroje: ČTK, Reuters', 'Zdroj: example.org/4'],
    keeps: [
      'Zdroj: voda zpod kostela, kterou pije celé město.',
      'Zdroje: policie i lékaři potvrdili počet obětí.',
      'Zdroj řeky',
    ],
  },
  original: {
    removes: ['Původní článek', 'Odkaz na zdroj'],
    keeps: ['Původní článek zákona mluvil o vodě.', 'Číst originál románu začal v květnu'],
  },
}
