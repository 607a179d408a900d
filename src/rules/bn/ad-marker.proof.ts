import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: { removes: ['বিজ্ঞাপন', '- বিজ্ঞাপন -'], keeps: ['বিজ্ঞাপন বন্ধ হলো', 'বিজ্ঞাপন দেখে সে হেসে উঠল।'] },
  'continues-below': {
    removes: ['Skip সর্বাধিক পঠিত and continue reading সর্বাধিক পঠিত', 'End of সর্বাধিক পঠিত'],
    keeps: ['Skip lunch and continue reading to pupils, she said.', 'The end of the story', 'End of an era'],
  },
}
