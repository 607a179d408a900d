import type { ProvenFamily } from '../rule.js'

/** Where a page asks for money. */
export const donation = {
  /** `Támogassa a független újságírást`, `Támogasd munkánkat` */
  ask: {
    lines: [
      '(támogassa|támogasd) [a|az] (független újságírást|független sajtót|munkánkat|szerkesztőségünket|lapunkat|szerkesztőség munkáját)[!|, {matter}| {words}]',
    ],
    proof: {
      removes: ['Támogassa a független újságírást', 'Támogasd munkánkat'],
      keeps: ['Támogassa a gyerekeket, kérte az orvos.'],
    },
  },
} satisfies ProvenFamily
