import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Les mer`, `Les hele saken`, `Fortsett å lese →` */
  link: {
    lines: [
      '(les mer|les meir|les videre|les hele saken|les hele artikkelen|les saken|les mer her|les saken her|les hele intervjuet|fortsett å lese|les heile saka|til artikkelen|klikk her|les mer om saken|les hele innlegget)',
      '(les mer|les hele saken|les hele artikkelen) (på|i|hos) {publication}',
      'fortsett å lese {work}',
    ],
    headsList: true,
  },
  /** A label before the headline of another story: `Les også: Byen stemmer for brua`, `LES OGSÅ | Dette vet vi`, `Mer om: …` */
  labelled: {
    lines: [
      '(les også|les mer|les meir|les mer her|les saken|les videre|les også om|les hele saken|les kommentaren|les kronikken|les lederen|les anmeldelsen|les intervjuet|les òg|se også|sjå også|hør også|se video|mer om|meir om|relatert|lesetips|få med deg|ikke gå glipp av)[ ](\\||>|>>|»|→|–|—|-)[ ]{headline}',
      '(les også|les mer|les meir|les mer her|les saken|les videre|les også om|les hele saken|les kommentaren|les kronikken|les lederen|les anmeldelsen|les intervjuet|les òg|se også|sjå også|hør også|mer om|meir om|relatert|lesetips|få med deg|ikke gå glipp av)[ ]:[ ]{headline}',
    ],
  },
  /** The same without a sign, between two paragraphs: `Les også Byen stemmer for den nye brua` */
  'bare-title': {
    lines: ['(les også|les òg|les mer|sjå også) {headline}'],
    place: 'between',
  },
} satisfies Family
