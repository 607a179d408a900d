import type { Locale } from './locale.js'

/** Danish. */
export const da: Locale = {
  lang: 'da',
  letters: 'åæøéöäü',
  functionWords:
    'siger oplyser mener fik også blandt hvad kommune kroner flere bliver mellem sagde kunne og i at det er en til på som af for med de den der ikke har et om men var han sig fra vi så kan når blev efter nu eller skal ved mod havde dette være jeg over',
  months:
    'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec',
  weekdays: 'mandag man tirsdag tir onsdag ons torsdag tor fredag fre lørdag lør søndag søn',
  saidBehindComma:
    'sagde|siger|forklarede|forklarer|oplyste|oplyser|skrev|skriver|fortalte|fortæller|mener|ifølge|står der|stod der|lyder det|lød det|hedder det|lød|lyder',
  predicates: 'var|er|blev|havde|stod|står',
  dateWords: {
    years: 'år',
    atClock: 'kl klokken om',
    unit: 'minutter dage uge uger sekunder minut timer måned måneder år dag',
    ago: 'i_går i_dag siden',
  },
  particles: 'af',
  and: 'og|med',
  publicationWords: 'af og',
  creditWords: 'af arkivfoto for fotografi fra kilde og redaktør tekst til ved',
  bylineOpenings: 'af|skrevet af',
  published: '\\b(?:udgivet|offentliggjort|publiceret)\\b',
  updated: '\\bopdateret\\b',
  also: 'òg',
  continueReading: 'læs mere|læs videre',
  buttons: 'del artikel|del artiklen|udskriv|print|kopiér link|kopier link|kopiér|mail|synes godt om|gem|mere|lyt|luk',
  people: {
    openings: 'af|skrevet af',
    buttons: 'læs|mere',
  },
  compounds: {
    names: 'join',
    writes: 'closed',
    linking: 'og i på af',
  },
}
