import type { Family } from '../rule.js'

/** Labels of a live blog. Its entries are the story. */
export const liveBlog = {
  /** `Følg saken direkte`, `Saken oppdateres` */
  control: {
    lines: [
      '(følg|les|se) [(vår|utviklingen|siste nytt|alt|saken|kampen)] [{words}] (direkte|live|direktesending|minutt for minutt|direktestudio)[ {words}]',
      '(saken|artikkelen|saka|nyheten) (oppdateres|blir oppdatert|vert oppdatert)[ (fortløpende|løpande|jevnlig)]',
      '(oppdateres|oppdateres fortløpende|saken oppdateres|mer kommer|mer følger|flere opplysninger kommer)',
      '(vis|last) (flere|nye|eldre) (innlegg|oppdateringer|meldinger)',
      '(direkte|akkurat nå|nå|live|siste)',
      'vi oppdaterer (saken|artikkelen)[ (fortløpende|så snart {words})]',
    ],
    endings: ['(saken|artikkelen|saka) (oppdateres|blir oppdatert)'],
    place: 'edges',
  },
} satisfies Family
