import type { Family } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Lue lisää`, `Lue koko juttu`, `Jatka lukemista →` */
  link: {
    lines: [
      '(lue lisää|lue koko juttu|lue koko artikkeli|jatka lukemista|lue juttu|lue artikkeli|lue lisää täältä|lue juttu tästä|katso lisää|siirry artikkeliin|lue myös nämä|lue tästä)',
      '(lue lisää|lue koko juttu) {publication}',
    ],
    headsList: true,
  },
  /** A label before the headline of another story: `Lue myös: Kaupunki äänesti sillasta`, `LUE LISÄÄ | Tämä tiedetään` */
  labelled: {
    lines: [
      '(lue myös|lue lisää|lue lisää aiheesta|lue aiheesta lisää|lue seuraavaksi|lue juttu|lue koko juttu|katso myös|kuuntele myös|lisää aiheesta|aiheesta lisää|lukuvinkki|lue myös tämä)[ ](\\||>|>>|»|→|–|—|-)[ ]{headline}',
      '(lue myös|lue lisää|lue lisää aiheesta|lue aiheesta lisää|lue seuraavaksi|lue juttu|lue koko juttu|katso myös|kuuntele myös|lisää aiheesta|aiheesta lisää|lukuvinkki|lue myös tämä|lue tästä|lue täältä)[ ]:[ ]{headline}',
    ],
  },
} satisfies Family
