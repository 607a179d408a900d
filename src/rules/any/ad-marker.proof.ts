import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  'wp-automatic': {
    removes: ['[ad_1]', '[AD_2]', '[ad_12]'],
    keeps: ['The memo was filed as [ad_x] in the archive.', 'He called it [a d_1] in the log.'],
  },
  'ad-shortcode': {
    removes: ['[adrotate banner="3"]', '[ad id="12"]', '[quads id=1]'],
    keeps: ['“The [advertising] rules are clear,” she said.', 'The [adjutant] general spoke.'],
  },
}
