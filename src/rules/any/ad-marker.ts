import type { ProvenFamily } from '../rule.js'

/** Marks that ad plug-ins leave in a post. */
export const adMarker = {
  /** WP Automatic’s places for ads, on WordPress sites where nobody fills them: `[ad_1]`. */
  'wp-automatic': {
    inside: [{ opens: '[', pattern: /\[ad_\d{1,2}\]/iy }],
    proof: {
      removes: ['[ad_1]', '[AD_2]', '[ad_12]'],
      keeps: ['The memo was filed as [ad_x] in the archive.', 'He called it [a d_1] in the log.'],
    },
  },
  /** Short codes of ad inserters: `[adrotate banner="3"]`, `[ad id="12"]`, `[quads id=1]`. */
  'ad-shortcode': {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(?:adrotate|adinserter|ad|ads|quads|adsense|advertisement|bsa_pro_ad_space)(?: [^[\]\n]{0,200})?\]/iy,
      },
    ],
    proof: {
      removes: ['[adrotate banner="3"]', '[ad id="12"]', '[quads id=1]'],
      keeps: ['“The [advertising] rules are clear,” she said.', 'The [adjutant] general spoke.'],
    },
  },
} satisfies ProvenFamily
