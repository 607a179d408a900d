import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Acest site folosește cookies. Prin continuarea navigării …` */
  'cookie-notice': {
    lines: [
      '(acest|site-ul|acest site web) [site|web|nostru] (folosește|foloseste|utilizează|utilizeaza) [fișiere de tip|fișiere|module] (cookie|cookies|cookie-uri|cookieuri)[ {matter}|. {matter}|, {matter}]',
      '(folosim|utilizăm|noi și partenerii noștri folosim) [fișiere de tip|fișiere|module] (cookie|cookies|cookie-uri)[ {matter}|. {matter}]',
      '(noi și partenerii|prin continuarea|continuând|continuand|dacă continuați|apăsând|prin navigarea) {matter} (cookie|cookies|cookie-uri|politica de confidențialitate|termenii)[{matter}]',
    ],
  },
  /** Buttons: `Accept`, `Setări cookies`, `Politica de cookies` */
  choice: {
    lines: [
      '(accept|accept toate|acceptă|acceptă toate|acceptă tot|acceptă cookies|sunt de acord|refuz|refuz toate|respinge|setări|setari|setări cookies|setări cookie|modifică setările|gestionează opțiunile|preferințe|am înțeles|am inteles|nu, mulțumesc|politica de cookies|politica cookies|politica de cookie-uri|politica cookie|mai multe opțiuni|cookies|setari cookies)',
    ],
    place: 'run',
  },
  /** `Browserul tău nu suportă …`, `Activează JavaScript` */
  browser: {
    lines: [
      '(browserul|navigatorul) (tău|dvs|dvs.|dumneavoastră) nu (suportă|este compatibil|permite|poate reda)[ {matter}]',
      '(activează|activați|trebuie să activezi) javascript[ {matter}]',
      '(nu sunt robot|nu sunt un robot|confirmă că nu ești robot)',
    ],
  },
} satisfies Family
