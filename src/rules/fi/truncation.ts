import type { Family } from '../rule.js'

/** Where an excerpt says that there is more. */
export const truncation = {
  /** Glued to the last sentence: `Silta oli suljettu. Lue lisää`, `… Jatka lukemista` */
  'continue-reading': {
    endings: [
      '[… |... ](lue lisää|lue koko juttu|lue koko artikkeli|jatka lukemista|lue juttu)[ →| »| ›]',
      'lue lisää {publication}',
      '(lue koko juttu tästä|lue koko artikkeli tästä|lue lisää täältä|lue lisää tästä|lue juttu tästä|lue koko haastattelu tästä)',
    ],
  },
} satisfies Family
