import type { Family } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Af Jo Ng`, `Af: Jo Ng og Ed Poe`, `Skrevet af Jo Ng` */
  af: {
    lines: [
      'af[:] {author}',
      'af[:] {author}[,| \\|| /| -| –| •] [publiceret|publiceret:|opdateret|den] {stamp}',
      'af[:] {author} (,|/|\\||–|-) {credit}',
      'af[:] {author}[,|/| ]/?[ritzau|/ritzau/]',
      '(tekst|tekst og foto|journalist|skrevet af|forfatter|kommentar af|kronik af|analyse af|interview af|artikel af|reporter|tekst af|debatindlæg af|klumme af|anmeldelse af|leder af|oversat af)[:] {author}[, {credit}]',
      '(kommentar|kronik|debat|leder|anmeldelse|interview|reportage|analyse|klumme): {author}',
      '{author}[,|/| \\|| –| -] (journalist|redaktør|kommentator|korrespondent|kulturredaktør|sportsjournalist|politisk redaktør|chefredaktør|politisk analytiker|ritzau|klummeskribent|debattør|kulturskribent|politisk kommentator|erhvervsjournalist|kulturjournalist|politisk journalist|krimireporter|nyhedsredaktør|debatredaktør|kulturkritiker|filmanmelder|musikanmelder|madanmelder|korrespondent i {name}|fotograf|lederskribent|freelancejournalist|erhvervsredaktør|international redaktør|udlandsredaktør|sportskommentator|praktikant|journalistpraktikant)',
      '{author}(,| \\|| -| –| •)[ ]{stamp}',
      'af[:] {author} /ritzau[/]',
    ],
    place: 'head',
  },
  /** A desk, or the label alone: `Af Ritzau`, `Redaktionen` */
  desk: {
    lines: [
      '(af ritzau|ritzau|af redaktionen|redaktionen|fra redaktionen|/ritzau/|af ritzau/afp|skribent|om skribenten|om forfatteren|mere fra skribenten|newsdesk)',
      '(flere|alle|læs flere|mere) (artikler|indlæg|tekster) (af|fra) {author}',
    ],
    place: 'edges',
  },
} satisfies Family
