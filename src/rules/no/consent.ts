import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Dette nettstedet bruker informasjonskapsler for å forbedre opplevelsen din`, `Nettleseren din støtter ikke lydelementet` */
  'site-notice': {
    lines: [
      '(dette nettstedet|denne siden|nettstedet vårt|denne nettsiden|nettsiden vår) bruker (cookies|informasjonskapsler)[ (for|til|og) {notice}]',
      '(aktiver|slå på) javascript for å {words}',
      '(nettleseren din|din nettleser) støtter ikke (lydelementet|videoelementet|lyd|video|html5|javascript|iframes|audio)[ {words}]',
      'du må (aktivere|slå på|ha) javascript for å {words}',
    ],
    proof: {
      removes: [
        'Dette nettstedet bruker informasjonskapsler for å forbedre opplevelsen din',
        'Aktiver JavaScript for å se kommentarene',
        'Nettleseren din støtter ikke lydelementet',
        'Du må aktivere JavaScript for å se innholdet',
      ],
      keeps: [
        'Denne siden bruker mormors kaker, sier bakeren.',
        'Aktiver sirenen, beordret sjefen',
        'Nettleseren din støtter ikke stormen',
      ],
    },
  },
  /** Buttons of cookie banners: `Godta alle informasjonskapsler` */
  accept: {
    lines: ['(godta|aksepter|tillat|avvis) alle (informasjonskapsler|cookies|kapsler)'],
    place: 'edges',
    proof: { removes: ['Godta alle informasjonskapsler'], keeps: ['Godta alle krav, sa han.'] },
  },
} satisfies ProvenFamily
