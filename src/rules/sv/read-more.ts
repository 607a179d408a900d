import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Läs mer`, `Läs hela artikeln`, `Fortsätt läsa →` */
  link: {
    lines: [
      '(läs mer|läs vidare|läs hela artikeln|läs hela|fortsätt läsa|läs mer här|läs hela texten|läs artikeln|läs mer om|till artikeln|läs hela artikeln här|klicka här|läs hela inlägget|läs hela intervjun)',
      '(läs mer|läs hela artikeln|läs vidare) (på|i|hos) {publication}',
      'fortsätt läsa {work}',
    ],
    headsList: true,
  },
  /** A label before the headline of another story: `Läs också: Staden röstar för bron`, `LÄS MER | Det här vet vi` */
  labelled: {
    lines: [
      '(läs också|läs även|läs mer|läs mer här|läs vidare|läs hela intervjun|läs dessutom|läs också om|läs tidigare|missa inte|se också|se även|se mer|lyssna också|lyssna även|lyssna på|mer om|mer i ämnet|relaterat|lästips|relaterad artikel|läs krönikan|läs ledaren|läs analysen|läs recensionen|läs debatten|missa inte heller)[ ](\\||>|>>|»|→|–|—|-)[ ]{headline}',
      '(läs också|läs även|läs mer|läs mer här|läs vidare|läs hela intervjun|läs dessutom|läs också om|missa inte|se också|se även|se mer|lyssna också|lyssna även|mer i ämnet|relaterat|lästips|relaterad artikel|läs krönikan|läs ledaren|läs analysen|läs recensionen)[ ]:[ ]{headline}',
    ],
  },
} satisfies Family
