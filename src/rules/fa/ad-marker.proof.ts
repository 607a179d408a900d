import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['تبلیغات', 'رپورتاژ آگهی'],
    keeps: ['تبلیغات زود آغاز شد', 'آگهی ترحیم', 'تبلیغات انتخاباتی از فردا آغاز می\u200cشود.'],
  },
  'continues-below': {
    removes: [
      'از پربیننده\u200cترین\u200cها رد شوید و به خواندن ادامه دهید',
      'پایان پربیننده\u200cترین\u200cها',
      'بستن تبلیغ',
    ],
    keeps: ['پایان پادشاهی', 'از مرز رد شوید و به راه ادامه دهید، گفت راهنما.'],
  },
}
