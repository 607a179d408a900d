import type { Locale } from './locale.js'

/** Finnish. */
export const fi: Locale = {
  lang: 'fi',
  letters: 'äöåéšž',
  functionWords:
    'alkaa kertoi sanoi mutta kuitenkin siellä viime vuonna vuoden ja on ei se että oli hän ovat kuin myös joka sen tai niin jos ole mukaan voi kun mitä jo sitä vain ollut hänen sekä nyt joiden siitä olla eivät kanssa vielä jonka',
  sparing: true,
  months:
    'tammikuuta tammikuu tammi|helmikuuta helmikuu helmi|maaliskuuta maaliskuu maalis|huhtikuuta huhtikuu huhti|toukokuuta toukokuu touko|kesäkuuta kesäkuu kesä|heinäkuuta heinäkuu heinä|elokuuta elokuu elo|syyskuuta syyskuu syys|lokakuuta lokakuu loka|marraskuuta marraskuu marras|joulukuuta joulukuu joulu',
  weekdays:
    'maanantai maanantaina ma tiistai tiistaina ti keskiviikko keskiviikkona ke torstai torstaina to perjantai perjantaina pe lauantai lauantaina la sunnuntai sunnuntaina su',
  saidBehindComma:
    'sanoi(?:vat)?|sano[oa]|kertoi(?:vat)?|kerto[oa]|totesi|toteaa|vakuutti|muistutti|kirjoitti|kirjoittaa|lukee|luki|sanotaan|todetaan|kuului|kuuluu',
  predicates: 'oli|olivat|on|luki|lukee|ei ole|ei ollut',
  dateWords: {
    atClock: 'klo kello',
    unit: 'sekuntia minuuttia tuntia tunti päivää viikkoa kuukautta vuotta',
    years: 'vuotta vuosi',
    ago: 'sitten eilen tänään',
  },
  and: 'ja|sekä',
  noAuthor: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai joulu pääsiäinen',
  publicationWords: 'ja',
  creditWords: 'ja kuva kuvat kuvaaja lähde teksti toimittaja toimitus arkisto grafiikka kuvitus video',
  sourceLabels: 'lähde',
  bylineOpenings: 'teksti(?: ja kuvat)?|kirjoittanut|toimittaja',
  roles: 'toimittaja|toimitus|kirjeenvaihtaja',
  published: '\\bjulkaistu\\b',
  updated: '\\b(?:päivitetty|muokattu)\\b',
  also: 'myös',
  continueReading: 'lue lisää|jatka lukemista',
  buttons:
    'jaa|jaa artikkeli|jaa juttu|tulosta|kopioi linkki|kopioi|linkki|lähetä|sähköposti|kommentoi|kommentit|tykkää|seuraa|tallenna|lisää|kuuntele|sulje|twiittaa',
  people: {
    openings: 'kirjoittanut|tekijä|kirjoittaja|teksti|toimittaja',
    labels: 'tekijä|kirjoittaja',
    roles: 'toimitus|toimittaja',
  },
  compounds: {
    names: 'join',
    writes: 'closed',
    linking: 'ja',
    pairs: {
      a$: '^a',
      e$: '^e',
      i$: '^i',
      o$: '^o',
      u$: '^u',
      y$: '^y',
      ä$: '^ä',
      ö$: '^ö',
    },
  },
}
