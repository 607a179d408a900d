import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `Bron var stängd. Läs mer`, `… Fortsätt läsa` */
  'continue-reading': {
    endings: [
      '[… |... ](läs mer|läs vidare|läs hela artikeln|fortsätt läsa|läs hela|läs mer här|läs hela inlägget)[ →| »| ›]',
      '(läs mer|läs hela artikeln) (på|hos|i) {publication}',
      '(läs hela artikeln här|läs mer om {words} här|läs hela intervjun här|läs hela texten här)',
    ],
    proof: {
      removes: ['Läs mer', '… Fortsätt läsa', 'Läs hela artikeln här'],
      keeps: ['Läs mer i lagen.', 'Läs vidare i boken'],
    },
  },
} satisfies ProvenFamily
