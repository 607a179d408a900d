import type { Locale } from './locale.js'

/** Norwegian. */
export const no: Locale = {
  lang: 'no',
  functionWords:
    'sier opplyser mener fikk også blant hva kommune kroner flere mellom sa kunne og i det er som på en til å for av at med de har ikke den om et men var seg han fra vi så kan når ble etter også nå eller skal ved mot der hadde blir dette være jeg over',
  months:
    'januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des',
  weekdays: 'mandag man tirsdag tir onsdag ons torsdag tor fredag fre lørdag lør søndag søn',
  saidBehindComma: 'sa|sier|sade|forklarte|forklarer|opplyste|opplyser|skrev|skriver|fortalte|forteller|mener|ifølge',
}
