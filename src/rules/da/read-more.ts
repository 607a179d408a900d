import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Læs mere`, `Læs hele artiklen`, `Fortsæt læsningen →` */
  link: {
    yields: 'continuation',
    lines: [
      '(læs mere|læs hele artiklen) (på|i|hos) {publication}',
      'fortsæt læsning af {work}',
      'læs hele (artiklen|interviewet|rapporten|kronikken|kommentaren|indlægget|anmeldelsen|pressemeddelelsen|dommen|brevet|listen|historien|undersøgelsen) her',
      'læs hele (rapporten|kronikken|kommentaren|anmeldelsen|pressemeddelelsen|analysen)',
      '(læs|se) flere (artikler|nyheder|kommentarer|kronikker|indlæg|anmeldelser|videoer|historier) [her|på {publication}|fra {publication}|i {publication}|hos {publication}]',
      'læs mere om {words} her',
      '(læs mere|læs artiklen|mere information|læs resten) (på|hos) (vores hjemmeside|hjemmesiden|{publication} (hjemmeside|website|netavis)|{publication})',
      '(læs|til) næste (artikel|indlæg)',
      '(vis|skjul|læs) hele (artiklen|teksten|indlægget)',
      'vil du læse mere[?]',
    ],
    words: [
      'læs mere',
      'læs videre',
      'læs hele artiklen',
      'læs artiklen',
      'læs mere her',
      'læs hele historien',
      'læs hele interviewet',
      'fortsæt læsningen',
      'læs hele indlægget',
      'til artiklen',
      'klik her',
      'læs mere om sagen',
      'læs den her',
    ],
    headsList: true,
  },
  /** A label before the headline of another story: `Læs også: Byen stemmer for broen`, `LÆS OGSÅ | Det ved vi` */
  labelled: {
    labelled: true,
    lines: [
      '(læs også|læs mere|læs mere her|læs videre|læs også om|læs artiklen|læs hele artiklen|læs analysen|læs kommentaren|læs anmeldelsen|læs interviewet|læs klummen|se også|hør også|se video|mere om|relateret|læs desuden|få overblikket|gå ikke glip af|læs her)[ ](\\||>|>>|»|→|–|—|-)[ ]{headline}',
      '(læs også|læs mere|læs mere her|læs videre|læs også om|læs artiklen|læs hele artiklen|læs analysen|læs kommentaren|læs anmeldelsen|læs interviewet|læs klummen|se også|hør også|mere om|relateret|læs desuden|få overblikket|gå ikke glip af|læs her)[ ]:[ ]{headline}',
    ],
  },
  /** A label and a headline without a sign, between two paragraphs: `Læs også Byen stemmer for den nye bro` */
  'bare-title': {
    lines: ['(læs også om|læs også|læs mere om|læs mere|læs desuden|se også) {headline}'],
    place: 'between',
  },
  /** Another form of the site in front of a headline, below the story: `VIDEO: Sådan blev broen bygget` */
  section: {
    labelled: true,
    lines: [
      '(video|podcast|podkast|tv|billedserie|billeder|quiz|film|debat|leder|kronik|anmeldelse|klumme|grafik|galleri|næste artikel|forrige artikel|næste indlæg|forrige indlæg)[ ](:|\\||»|→) {headline}',
    ],
    place: 'tail',
  },
} satisfies Family
