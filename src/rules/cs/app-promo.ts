import type { ProvenFamily } from '../rule.js'

/** The site as an app. */
export const appPromo = {
  /** `Stáhněte si aplikaci přístav24`, `Stáhněte si zdarma naši aplikaci` */
  'get-app': {
    lines: [
      '(stáhněte si|stáhni si|nainstalujte si)[ zdarma| hned| nyní] (naši|naši bezplatnou|naši novou|bezplatnou) ' +
        '(aplikaci|mobilní aplikaci)[ pro ios a android| pro android a ios| do mobilu]' +
        '[ a (nic|čtěte|sledujte|mějte|buďte) {title}]',
      '(stáhněte si|stáhni si|nainstalujte si)[ zdarma| hned| nyní] (aplikaci|mobilní aplikaci) {publication}',
      '[aplikace |aplikace je ](k dispozici|ke stažení|dostupná) (v|na|pro) (app store|google play|app storu) a [(v|na)] (google play|app store)',
    ],
    proof: {
      removes: [
        'Stáhněte si aplikaci přístav24',
        'Stáhněte si zdarma naši aplikaci pro iOS a Android',
        'Stáhněte si naši aplikaci a nic vám neunikne',
        'K dispozici v App Store a na Google Play',
      ],
      keeps: [
        'Stáhněte si aplikaci města a hlasujte, řekl starosta.',
        'Stáhněte si kabát',
        'K dispozici v lékárnách od května',
      ],
    },
  },
} satisfies ProvenFamily
