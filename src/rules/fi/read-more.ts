import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Lue lisää`, `Lue koko juttu`, `Jatka lukemista →` */
  link: {
    yields: 'continuation',
    lines: [
      '(lue lisää|lue koko juttu) {publication}',
      'lue koko (haastattelu|juttu|artikkeli|kolumni|kirjoitus|arvio|raportti|tiedote|uutinen) (tästä|täältä|{publication})',
      'lue koko (haastattelu|kolumni|kirjoitus|arvio|raportti|tiedote|uutinen)',
      '(lue|katso) lisää (juttuja|uutisia|artikkeleita|kolumneja|arvioita|kuvia|videoita)[ (tästä|täältä|aiheesta)]',
      'lue seuraava (juttu|artikkeli)',
      '(näytä|piilota|avaa) koko (artikkeli|juttu|teksti)',
      'haluatko lukea lisää[?]',
    ],
    words: [
      'lue lisää',
      'lue koko juttu',
      'lue koko artikkeli',
      'jatka lukemista',
      'lue juttu',
      'lue artikkeli',
      'lue lisää täältä',
      'lue juttu tästä',
      'katso lisää',
      'siirry artikkeliin',
      'lue myös nämä',
      'lue tästä',
    ],
    headsList: true,
  },
  /** A label before the headline of another story: `Lue myös: Kaupunki äänesti sillasta`, `LUE LISÄÄ | Tämä tiedetään` */
  labelled: {
    labelled: true,
    lines: [
      '(lue myös|lue lisää|lue lisää aiheesta|lue aiheesta lisää|lue seuraavaksi|lue juttu|lue koko juttu|katso myös|kuuntele myös|lisää aiheesta|aiheesta lisää|lukuvinkki|lue myös tämä)[ ](\\||>|>>|»|→|–|—|-)[ ]{headline}',
    ],
  },
  /** A label and a headline without a sign, between two paragraphs: `Lue myös Kaupunki äänesti uudesta sillasta` */
  'bare-title': {
    lines: ['(lue myös|lue lisää|lue aiheesta lisää|lue lisää aiheesta|lisää aiheesta|katso myös) {headline}'],
    place: 'between',
  },
  /** Another form of the site in front of a headline, below the story: `VIDEO: Näin silta rakennettiin` */
  section: {
    labelled: true,
    lines: [
      '(video|podcast|podi|kuvat|kuvagalleria|visa|testi|kolumni|pääkirjoitus|mielipide|arvio|grafiikka|edellinen artikkeli|seuraava artikkeli|edellinen juttu|seuraava juttu)[ ](:|\\||»|→) {headline}',
    ],
    place: 'tail',
  },
} satisfies Family
