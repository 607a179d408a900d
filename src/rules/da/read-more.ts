import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Læs mere`, `Læs hele artiklen`, `Fortsæt læsningen →` */
  link: {
    lines: [
      '(læs mere|læs videre|læs hele artiklen|læs artiklen|læs mere her|læs hele historien|læs hele interviewet|fortsæt læsningen|læs hele indlægget|til artiklen|klik her|læs mere om sagen|læs den her)',
      '(læs mere|læs hele artiklen) (på|i|hos) {publication}',
      'fortsæt læsning af {work}',
    ],
    headsList: true,
  },
  /** A label before the headline of another story: `Læs også: Byen stemmer for broen`, `LÆS OGSÅ | Det ved vi` */
  labelled: {
    lines: [
      '(læs også|læs mere|læs mere her|læs videre|læs også om|læs artiklen|læs hele artiklen|læs analysen|læs kommentaren|læs anmeldelsen|læs interviewet|læs klummen|se også|hør også|se video|mere om|relateret|læs desuden|få overblikket|gå ikke glip af|læs her)[ ](\\||>|>>|»|→|–|—|-)[ ]{headline}',
      '(læs også|læs mere|læs mere her|læs videre|læs også om|læs artiklen|læs hele artiklen|læs analysen|læs kommentaren|læs anmeldelsen|læs interviewet|læs klummen|se også|hør også|mere om|relateret|læs desuden|få overblikket|gå ikke glip af|læs her)[ ]:[ ]{headline}',
    ],
  },
} satisfies Family
