/**
 * Zone names with one offset in news of the supported languages. `BST` is British, `IST` Indian and `CST` American unless
 * the language says otherwise. Names with `?` have two offsets in a year, and give none.
 */
export const ZONES: Readonly<Record<string, string>> = {
  Z: 'z utc gmt гмт гринвичу',
  '+00:00': 'wet',
  '+01:00': 'bst cet mez wat west',
  '+02:00': 'cest mesz eet sast cat',
  '+03:00': 'msk мск eest eat trt',
  '+05:00': 'pkt',
  '+05:30': 'ist आईएसटी',
  '+07:00': 'wib ict',
  '+08:00': 'hkt sgt wita awst myt',
  '+09:00': 'jst kst wit',
  '+09:30': 'acst',
  '+10:00': 'aest',
  '+10:30': 'acdt',
  '+11:00': 'aedt',
  '+12:00': 'nzst',
  '+13:00': 'nzdt',
  '-03:00': 'brt adt',
  '-04:00': 'edt ast',
  '-05:00': 'est cdt',
  '-06:00': 'cst mdt',
  '-07:00': 'mst pdt',
  '-08:00': 'pst akdt',
  '-09:00': 'akst',
  '-10:00': 'hst',
  '?': 'et ct mt pt gst bnt локального местному',
}

/** Languages in which a zone name has another offset, or two. */
export const DOUBTFUL_ZONES: Readonly<Record<string, string>> = { zh: 'cst', he: 'ist', ga: 'ist', bn: 'bst' }
