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
      '(slå på javascript|aktiver javascript|du må slå på javascript|skru på javascript|javascript må være slått på)[ {words}]',
      '(godta|aksepter|du må godta) (informasjonskapsler|cookies|alle cookies) for å (se|vise|få vist) (innholdet|dette innholdet|videoen|innlegget)',
      'for å (se|vise) (innholdet|dette innholdet|videoen|innlegget) må du {matter}',
      'denne e-postadressen er beskyttet mot (programmer som samler e-postadresser|spambots|spamroboter)[. {matter}]',
    ],
    proof: {
      removes: [
        'Dette nettstedet bruker informasjonskapsler for å forbedre opplevelsen din',
        'Aktiver JavaScript for å se kommentarene',
        'Nettleseren din støtter ikke lydelementet',
        'Du må aktivere JavaScript for å se innholdet',
        'Slå på JavaScript i nettleseren din.',
        'Godta informasjonskapsler for å se innholdet.',
        'Denne e-postadressen er beskyttet mot programmer som samler e-postadresser. Du må aktivere javaskript for å kunne se den.',
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
