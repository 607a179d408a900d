import type { ProvenFamily } from '../rule.js'

/** Cookies, data, and what a browser must do. */
export const consent = {
  /** What stands for a film where none is shown, in a paragraph: `WIDEO: … Twoja przeglądarka nie wspiera …` */
  'video-player': {
    inside: [
      {
        opens: 'W',
        pattern:
          /WIDEO: [^\n]{3,200}? Twoja przeglądarka nie (?:wspiera|obsługuje) odtwarzacza wideo(?:\.{1,3}|…)?(?=\s|$)/y,
      },
    ],
    proof: {
      removes: ['WIDEO: Burmistrz o nowym moście Twoja przeglądarka nie wspiera odtwarzacza wideo...'],
      keeps: ['WIDEO: tak nazywał się pierwszy klub w mieście.'],
    },
  },
} satisfies ProvenFamily
