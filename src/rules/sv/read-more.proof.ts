import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['Läs mer', 'Läs hela artikeln', 'Fortsätt läsa →', 'Läs mer på Exempel'],
    keeps: ['Läs mer böcker, sade läraren.', 'Läs vidare i lagen', 'Till artikeln hör en karta'],
  },
  labelled: {
    removes: [
      'Läs också: Staden röstar för den nya bron',
      'LÄS MER: Det här vet vi om branden',
      'LÄS ÄVEN | Därför står hamnen tom',
      'Se också: Bron från ovan i film',
      '(Läs också: Staden röstar för den nya bron)',
      '[Läs mer: Det här vet vi om branden]',
    ],
    keeps: [
      'Läs också det finstilta, råder juristen.',
      'Läs mer: aldrig.',
      'Bakgrund: Staden har grälat om bron i flera år.',
      '(Läs också bilagan)',
      '(se även sidan tre)',
      'Skylten på muren (läs mer: det gör dig glad) hängde där i åratal.',
      'Han blev ”hjälpt” [se också: köpt av alla] och teg i åratal.',
    ],
  },
}
