import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Teksti: Jo Ng`, `Kirjoittaja: Jo Ng`, `Toimittaja: Jo Ng` */
  kirjoittaja: {
    lines: [
      '(teksti|kirjoittaja|kirjoittajat|toimittaja|toimittajat|kirjoittanut|teksti ja kuvat|teksti ja kuva|tekijä|' +
        'tekijät|julkaissut|kolumnisti|haastattelija|toimitus|teksti & kuvat)[:] {author}',
      '{author}/(stt|stt–afp|yle|lännen media|uutissuomalainen|mtv)',
      '{author}(,| \\|| -| –| •)[ ]{stamp}',
      '{author} {stamp}',
      '(teksti|juttu)[:] {author}[,|;|.| /| \\|] (kuva|kuvat|kuvitus)[:] {credit}',
      '(teksti ja kuvat|teksti ja kuva|kuvat ja teksti|teksti & kuvat)[:] {author}',
      '(julkaistu|päivitetty)[:] {date} {author}',
    ],
    place: 'head',
    proof: {
      removes: ['Teksti: Jo Ng', 'Kirjoittaja: Jo Ng', 'Toimittaja Jo Ng', 'Teksti: Jo Ng, kuvat: Ed Poe'],
      keeps: ['Teksti: sana jota hän vihasi', 'Toimittaja ammuttiin', 'Jo Ng, 43, katosi', 'Jo Ng, kuvattuna eilen'],
    },
  },
  /** A desk, or the label alone: `STT`, `Toimitus` */
  desk: {
    lines: [
      '(lisää|kaikki) [kirjoittajan|tekijän] [{author}] (jutut|artikkelit|kirjoittajalta|tekijältä)',
      '(päätoimittaja|kolumnisti|toimittaja) {author}',
    ],
    words: [
      'toimitus',
      'kirjoittaja',
      'kirjoittajasta',
      'tietoa kirjoittajasta',
      'uutistoimitus',
      'suomen tietotoimisto',
      'toimittaja',
    ],
    place: 'edges',
    proof: {
      removes: ['Toimitus', 'Kirjoittaja', 'Päätoimittaja Jo Ng'],
      keeps: ['Toimitus vallattiin', 'Kirjoittaja on kuollut', 'Toimittaja katosi rajalla'],
    },
  },
} satisfies ProvenFamily
