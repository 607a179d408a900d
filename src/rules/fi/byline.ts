import type { Family } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Teksti: Jo Ng`, `Kirjoittaja: Jo Ng`, `Toimittaja: Jo Ng`, `Jo Ng, toimittaja` */
  kirjoittaja: {
    lines: [
      '(teksti|kirjoittaja|kirjoittajat|toimittaja|toimittajat|kirjoittanut|teksti ja kuvat|teksti ja kuva|tekijä|tekijät|julkaissut|kolumnisti|haastattelija|toimitus|teksti & kuvat)[:] {author}',
      '{author}[,| \\|| –| -] (toimittaja|päätoimittaja|kolumnisti|kirjeenvaihtaja|uutispäällikkö|erikoistoimittaja|freelance-toimittaja|politiikan toimittaja|talouden toimittaja|stt)',
      '{author}/(stt|stt–afp|yle|lännen media|uutissuomalainen|mtv)',
      '{author}(,| \\|| -| –| •)[ ]{stamp}',
      '{author} {stamp}',
    ],
    place: 'head',
  },
  /** A desk, or the label alone: `STT`, `Toimitus` */
  desk: {
    lines: [
      '(toimitus|kirjoittaja|kirjoittajasta|tietoa kirjoittajasta|uutistoimitus|suomen tietotoimisto|toimittaja)',
      '(lisää|kaikki) [kirjoittajan|tekijän] [{author}] (jutut|artikkelit|kirjoittajalta|tekijältä)',
    ],
    place: 'edges',
  },
} satisfies Family
