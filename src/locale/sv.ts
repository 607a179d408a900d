import type { Locale } from './locale.js'

/** Swedish. */
export const sv: Locale = {
  lang: 'sv',
  letters: 'äåöéüà',
  functionWords:
    'och i att det som en på är av för med till den har inte om ett han men var jag sig från vi så kan när år de under efter eller också nu kommer skulle ska vid mot där finns',
  months:
    'januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
  weekdays: 'måndag mån tisdag tis onsdag ons torsdag tors tor fredag fre lördag lör söndag sön',
  saidBehindComma:
    'sade|sa|säger|förklarade|förklarar|berättade|berättar|skrev|skriver|uppgav|uppger|menar|enligt|står det|stod det|heter det|löd|lyder',
  predicates: 'var|är|blev|hade|stod|står',
  dateWords: {
    atClock: 'kl klockan',
    unit: 'sekunder minuter timme timmar dagar dygn vecka veckor månad månader år',
    ago: 'sedan sen igår idag',
  },
  and: 'och|samt',
  noAuthor: 'måndag tisdag onsdag torsdag fredag lördag söndag jul påsk alla allt detta denna',
  publicationWords: 'och i på av',
  abbreviations: 'kl|bl|ex',
  creditWords:
    'arkiv arkivbild av bild bilder byrå byline fotograf från för grafik illustration journalist källa korrespondent med och på redaktion redaktör reporter samt text till',
  sourceLabels: 'källa',
  bylineOpenings: 'text(?: och foto)?|skriven av',
  roles: 'redaktör|journalist|korrespondent|redaktionen',
  published: '\\bpublicerad\\b',
  updated: '\\buppdaterad\\b',
  also: 'också även',
  continueReading: 'läs mer|läs vidare|fortsätt läsa',
  buttons:
    'dela|dela artikeln|skriv ut|kopiera länk|kopiera länken|kopiera|länk|skicka|mejla|mejl|e-post|kommentera|kommentarer|gilla|följ|spara|mer|lyssna|stäng|tipsa|twittra',
  people: {
    openings: 'skriven av|författare|text|av',
    labels: 'skribent|författare',
    helpers: 'översatt av',
    roles: 'redaktionen',
    groups: 'redaktionen',
    buttons: 'alla|artiklar',
  },
  compounds: {
    pairs: {
      '.{3}(?:ig|sk)t?$': '.{4}(?:sk|ig|al)[at]?$',
    },
    linking: 'och i på av',
    names: 'join',
    writes: 'closed',
  },
}
