import type { Family } from '../rule.js'

/** What a feed adds to each of its posts. */
export const syndication = {
  /** `Artykuł Most otwarty pochodzi z serwisu Przykład.`, `Post Most otwarty pojawił się poraz pierwszy w Przykład.` */
  'comes-from': {
    lines: [
      '(artykuł|wpis|post|tekst) {work} pochodzi z (serwisu|portalu|bloga|strony|) [{site}]',
      '(artykuł|wpis|post|tekst) {work} pojawił się (po raz pierwszy|poraz pierwszy|najpierw|jako pierwszy) (w|na) {site}',
      '(artykuł|tekst|materiał|wywiad|wpis|pierwotnie) (ukazał się|opublikowano|został opublikowany|opublikowany|pierwotnie ukazał się|pierwotnie opublikowany|po raz pierwszy ukazał się|pochodzi) [pierwotnie] (w|na|z) [portalu|serwisie|najnowszym|stronie|numerze|tygodniku|miesięczniku|wydaniu|łamach] {title}',
    ],
    endings: ['(artykuł|wpis|post) {work} pochodzi z serwisu {site}'],
    place: 'tail',
  },
} satisfies Family
