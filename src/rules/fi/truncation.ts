import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `Silta oli suljettu. Lue lisää`, `… Jatka lukemista` */
  'continue-reading': {
    endings: [
      '[… |... ](lue lisää|lue koko juttu|lue koko artikkeli|jatka lukemista|lue juttu)[ →| »| ›]',
      'lue lisää {publication}',
      '(lue koko juttu tästä|lue koko artikkeli tästä|lue lisää täältä|lue lisää tästä|lue juttu tästä|lue koko haastattelu tästä)',
    ],
    proof: {
      removes: ['Lue lisää', '… Jatka lukemista', 'Lue koko juttu tästä'],
      keeps: ['Lue lisää laista.', 'Jatka matkaa'],
    },
  },
} satisfies ProvenFamily
