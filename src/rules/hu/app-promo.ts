import type { ProvenFamily } from '../rule.js'

/** Where a page sends its readers to its app. */
export const appPromo = {
  /** `Töltse le a kikötő24 alkalmazást`, `Töltsd le alkalmazásunkat` */
  download: {
    lines: [
      '(töltse le|töltsd le) [a|az] [{publication}] [mobil] (alkalmazásunkat|applikációnkat|appunkat)[ {words}]',
      '(töltse le|töltsd le) [a|az] {publication} (alkalmazást|alkalmazását|applikációt|applikációját)[ {words}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Töltse le a kikötő24 alkalmazást', 'Töltsd le alkalmazásunkat'],
      keeps: ['Töltse le az alkalmazást, mondta a csaló.'],
    },
  },
} satisfies ProvenFamily
