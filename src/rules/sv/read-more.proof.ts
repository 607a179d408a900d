import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Läs mer',
      'Läs hela artikeln',
      'Fortsätt läsa →',
      'Läs mer på Exempel',
      'Läs hela intervjun här',
      'Läs fler artiklar från Hamnbladet',
      'Läs mer om bron här',
      'Läs mer på vår hemsida',
      'Visa hela artikeln',
    ],
    keeps: [
      'Läs mer böcker, sade läraren.',
      'Läs vidare i lagen',
      'Till artikeln hör en karta',
      'Läs hela boken i sommar',
      'Läs fler böcker',
      'Läs mer på landet, sade läraren.',
    ],
  },
  labelled: {
    removes: ['LÄS ÄVEN | Därför står hamnen tom'],
    keeps: [
      'Läs också det finstilta, råder juristen.',
      'Läs mer: aldrig.',
      'Bakgrund: Staden har grälat om bron i flera år.',
      '(Läs också bilagan)',
      '(se även sidan tre)',
      'Skylten på muren (läs mer: det gör dig glad) hängde där i åratal.',
      'Han blev ”hjälpt” [se också: köpt av alla] och teg i åratal.',
      'Se filmen: det gjorde hon aldrig.',
      'Läs om: boken växer.',
    ],
  },
  'bare-title': {
    removes: [
      'Läs också Staden röstar för den nya bron',
      'Läs mer Det här vet vi om branden',
      'Läs mer om Den gamla bron i staden',
    ],
    keeps: ['Läs också det finstilta, råder juristen.', 'Läs mer Marx', 'Läs mer Lagerlöf och Moberg, sade läraren.'],
  },
  section: {
    removes: ['VIDEO: Så byggdes den nya bron', 'Podd: Allt om den nya bron'],
    keeps: ['Video: en ny konstform', 'Debatt: ja eller nej.'],
  },
}
