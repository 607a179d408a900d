import type { Locale } from './locale.js'

/** English. */
export const en: Locale = {
  lang: 'en',
  functionWords:
    'the of and to in that is was for it with as his on be at by had not are but from or have an they which one were their has been this who would there when said a s after he she than more about into over out up will can could its also if all we no how what',
  months:
    'january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  weekdays: 'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
  saidBehindComma:
    'said|says|told(?= (?:reporters|journalists|the|a|his|her|them|\\p{Lu}))|added|adds|warned|warns|argued|argues|insisted|explained|explains|declared|ruled|wrote|writes|claimed|announced|admitted|urged|urges|stressed|recalled|promised|suggested',
}
