import type { Locale } from './locale.js'

/** Norwegian. */
export const no: Locale = {
  lang: 'no',
  letters: 'åøæéôòäö',
  functionWords:
    'sier opplyser mener fikk også blant hva kommune kroner flere mellom sa kunne og i det er som på en til å for av at med de har ikke den om et men var seg han fra vi så kan når ble etter nå eller skal ved mot der hadde blir dette være jeg over',
  months:
    'januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des',
  weekdays: 'mandag man tirsdag tir onsdag ons torsdag tor fredag fre lørdag lør søndag søn',
  saidBehindComma:
    'sa|sier|sade|forklarte|forklarer|opplyste|opplyser|skrev|skriver|fortalte|forteller|mener|ifølge|står det|sto det|heter det|lyder det|lød det|lød|lyder',
  predicates: 'var|er|ble|blev|hadde|sto|stod|står',
  dateWords: {
    atClock: 'om klokken kl',
    joins: 'kor',
    unit: 'minutt uker uke måned måneder timer minutter sekunder dag år',
    years: 'år',
    ago: 'siden i_går i_dag',
  },
  and: 'og|med',
  particles: 'av',
  articles: 'det',
  noAuthor: 'mandag tirsdag lørdag søndag påske alle alt dem dette denne',
  publicationWords: 'og i på av',
  creditWords: 'arkivfoto fra for illustrasjon kilde og redaksjon redaktør tekst til ved',
  sourceLabels: 'kilde',
  bylineOpenings: 'av|tekst(?: og foto)?|skrevet av',
  roles: 'redaktør|redaksjonen',
  published: '\\bpublisert\\b',
  updated: '\\boppdatert\\b',
  also: 'også',
  continueReading: 'les mer|les videre',
  buttons:
    'del|del artikkelen|del artikkel|skriv ut|kopier lenke|kopier lenken|kopier|lenke|send|epost|e-post|kommenter|kommentarer|lik|liker|følg|lagre|mer|lytt|lukk|tips',
  people: {
    openings: 'skrevet av|forfatter|tekst|av',
    labels: 'forfatter',
    helpers: 'fotograf|oversatt av',
    roles: 'redaksjonen|journalisten',
    groups: 'redaksjonen',
    buttons: 'alle|les|mer',
    accounts: 'nyheter',
  },
  compounds: {
    first: 'ikke',
    names: 'join',
    writes: 'closed',
    linking: 'og i på av',
    pairs: {
      '^(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti)$': '^(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti)$',
    },
  },
}
