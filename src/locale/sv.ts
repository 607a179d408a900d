import type { Locale } from './locale.js'

/** Swedish. */
export const sv: Locale = {
  lang: 'sv',
  functionWords:
    'och i att det som en på är av för med till den har inte om ett han men var jag sig från vi så kan när år de under efter eller också nu kommer skulle ska vid mot där finns',
  months:
    'januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
  weekdays: 'måndag mån tisdag tis onsdag ons torsdag tors tor fredag fre lördag lör söndag sön',
  saidBehindComma: 'sade|sa|säger|förklarade|förklarar|berättade|berättar|skrev|skriver|uppgav|uppger|menar|enligt',
}
