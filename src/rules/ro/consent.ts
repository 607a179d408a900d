import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Acest site folosește cookies. Prin continuarea navigării …` */
  'cookie-notice': {
    lines: [
      'stocarea și/sau accesarea informațiilor {matter}',
      'publicitate și conținut personalizate[, {matter}]',
      'pentru a (vedea|vizualiza|accesa) {title} (accepți|acceptați|accepta) (cookie-urile|cookies|cookie-uri)[ {matter}]',
      '(acest|site-ul|acest site web) [site|web|nostru] (folosește|foloseste|utilizează|utilizeaza) [fișiere de tip|fișiere|module] (cookie|cookies|cookie-uri|cookieuri)[ {matter}|. {matter}|, {matter}]',
      '(folosim|utilizăm|noi și partenerii noștri folosim) [fișiere de tip|fișiere|module] (cookie|cookies|cookie-uri)[ (pentru|și|ca să|proprii|pe acest|care|de tip){rest}|. {matter}]',
      'noi și partenerii [noștri] {title} (dispozitiv|cookies|cookie-uri|identificatori)[{matter}]',
      'stocarea (tehnică|sau accesul) {matter}',
      '(respectăm|prețuim|ne pasă de) confidențialitatea (ta|dumneavoastră|dvs|dvs.|voastră|datelor tale)[. {matter}]',
      'confidențialitatea (ta|dumneavoastră|dvs|dvs.|datelor tale) (este importantă pentru noi|contează|e importantă pentru noi|este prioritatea noastră)[. {matter}]',
      '(gestionează|administrează|gestionare) (consimțământul|consimțământ cookies|consimțământul cookie-urilor|cookies|cookie-uri)',
      '(prin continuarea|continuând|dacă continuați|apăsând|prin navigarea|prin utilizarea) {title} (sunteți de acord|ești de acord|acceptați|accepți|îți exprimi acordul|vă exprimați acordul|confirmați){rest}',
    ],
  },
  /** Buttons: `Accept`, `Setări cookies`, `Politica de cookies` */
  choice: {
    lines: [
      '(centru de preferințe privind confidențialitatea|confirmă alegerile mele|lista furnizorilor|lista partenerilor)',
      '(accept|accept toate|acceptă|acceptă toate|acceptă tot|acceptă cookies|sunt de acord|refuz|refuz toate|respinge|setări|setari|setări cookies|setări cookie|modifică setările|gestionează opțiunile|preferințe|am înțeles|am inteles|nu, mulțumesc|politica de cookies|politica cookies|politica de cookie-uri|politica cookie|mai multe opțiuni|cookies|setari cookies|refuză toate|refuză tot|respinge toate|gestionează preferințele|gestionează opțiunile|vezi preferințele|salvează preferințele|mereu activ|întotdeauna active|funcționale mereu activ|funcționale|statistici|centru de preferințe|confirmă alegerile|doar cele necesare)',
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
