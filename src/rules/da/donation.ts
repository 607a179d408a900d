import type { ProvenFamily } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Støt uafhængig journalistik`, `Hjælp os med en donation` */
  plea: {
    lines: [
      'støt [(vores|den)] [(uafhængig|uafhængige|fri|frie|lokal|lokale|kritisk)] (journalistik|journalistikken)[ {words}]',
      'hjælp os med (en donation|et bidrag|din donation|dit bidrag|din støtte)[ {words}]',
      'støt {publication} med (en donation|et bidrag|din donation)',
    ],
    proof: {
      removes: ['Støt uafhængig journalistik', 'Hjælp os med en donation', 'Støt havn24 med en donation'],
      keeps: ['Støt strejken, beder fagforeningen', 'Hjælp os, råbte børnene'],
    },
  },
  /** A plea for money: `Støt vores arbejde med en donation` */
  give: {
    lines: ['støt (vores|vort) (arbejde|journalistik|avis|medie)[ med (en|et|dit) (donation|gave|bidrag)]'],
    place: 'edges',
    proof: { removes: ['Støt vores arbejde med en donation'], keeps: ['Støt vores arbejde, bad præsten.'] },
  },
} satisfies ProvenFamily
