import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `Brua var stengt. Les mer`, `… Les hele saken` */
  'continue-reading': {
    endings: [
      '[… |... ](les mer|les videre|les hele saken|les hele artikkelen|fortsett å lese|les saken|les mer her|les meir)[ →| »| ›]',
      '(les mer|les hele saken) (på|hos|i) {publication}',
      '(les hele saken her|les hele artikkelen her|les saken her|les mer om {words} her|les heile saka her)',
    ],
    proof: {
      removes: ['Les mer', '… Les hele saken', 'Les hele saken her'],
      keeps: ['Les mer i loven.', 'Les videre i boka'],
    },
  },
} satisfies ProvenFamily
