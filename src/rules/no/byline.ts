import type { Family } from '../rule.js'

/** Who wrote it, above the story. */
export const byline = {
  /** `Av Jo Ng`, `Av: Jo Ng og Ed Poe`, `Tekst: Jo Ng` */
  av: {
    lines: [
      'av[:] {author}',
      'av[:] {author}[,| \\|| /| -| –| •] [publisert|publisert:|oppdatert|den] {stamp}',
      'av[:] {author} (,|/|\\||–|-) {credit}',
      'av[:] {author}(/|, )(ntb|©ntb|nynorsk pressekontor|npk)',
      '(tekst|tekst og foto|tekst & foto|journalist|skrevet av|skrive av|publisert av|forfatter|kommentar av|kronikk av|analyse av|intervju av|artikkel av|reporter|kommentator|debattinnlegg av|tekst av|debatt av)[:] {author}[, {credit}]',
      '(kommentar|kronikk|debatt|leder|anmeldelse|intervju|reportasje|analyse): {author}',
      '{author}[,|/| \\|| –| -] (journalist|redaktør|kommentator|korrespondent|politisk kommentator|kulturkommentator|utenrikskommentator|økonomikommentator|krimjournalist|nyhetsjournalist|kulturjournalist|politisk journalist|debattredaktør|nyhetsredaktør|kulturkritiker|filmanmelder|musikkanmelder|bokanmelder|vaktsjef|fotograf|utenriksredaktør|frilansjournalist|kulturredaktør|sportsjournalist|politisk redaktør|sjefredaktør|utenriksjournalist|sportskommentator|kronikør)',
      '{author}(,| \\|| -| –| •)[ ]{stamp}',
    ],
    place: 'head',
  },
  /** A desk, or the label alone: `Av NTB`, `Redaksjonen` */
  desk: {
    lines: [
      '(av ntb|ntb|©ntb|av redaksjonen|redaksjonen|fra redaksjonen|av npk|nynorsk pressekontor|journalist|om forfatteren|om skribenten|mer fra skribenten)',
      '(flere|alle|les flere|mer) (artikler|saker|innlegg|tekster) (av|fra) {author}',
    ],
    place: 'edges',
  },
} satisfies Family
