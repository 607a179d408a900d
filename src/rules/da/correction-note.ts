import type { ProvenFamily } from '../rule.js'

/** Where to write about mistakes, and whose views they are. */
export const correctionNote = {
  /** Whose views they are: `Holdningerne i artiklen er skribentens egne.`, `Dette er et debatindlæg og udtryk for skribentens holdning.` */
  opinion: {
    lines: [
      '(holdningerne|synspunkterne|holdninger) i (artiklen|teksten|indlægget|klummen) er {words} egne',
      'dette er (et debatindlæg|en klumme|en kommentar)[,| og]( |. )(udtryk for|indlægget er udtryk for|klummen er udtryk for|det er udtryk for) {words}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Holdningerne i artiklen er skribentens egne.',
        'Dette er et debatindlæg og udtryk for skribentens holdning.',
      ],
      keeps: ['Holdningerne i salen var delte.'],
    },
  },
} satisfies ProvenFamily
