import type { Family } from '../rule.js'

/** What a feed adds to each of its posts. */
export const syndication = {
  /** `Příspěvek Most otevřen pochází z Příklad`, `Článek Most otevřen se nejdříve objevil na Příklad.` */
  'appeared-first': {
    lines: [
      '(příspěvek|článek|článok|príspevok) {work} (pochází z|pochádza z) [webu|magazínu|stránky|portálu] {site}',
      '(příspěvek|článek|článok|príspevok) {work} (se nejdříve objevil|se objevil nejdříve|zobrazen nejdříve|byl poprvé publikován|zobrazený prvý krát|zobrazený najskôr|vyšel poprvé|byl nejprve publikován) (na webu|na|ve|v) {site}',
      '(článek|text|rozhovor|původně) (vyšel|byl publikován|byl převzat|původně vyšel|vyšlo|byl původně publikován|je převzat) (ve|v|na|ze|z) {title}',
    ],
    endings: ['(příspěvek|článek|článok) {work} (pochází z|se nejdříve objevil na) {site}'],
    place: 'tail',
  },
} satisfies Family
