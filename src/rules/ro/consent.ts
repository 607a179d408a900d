import type { ProvenFamily } from '../rule.js'

/** What a site must ask before it may show itself: cookies, robots, browsers. */
export const consent = {
  /** `Browserul tău nu suportă …`, `Activează JavaScript` */
  browser: {
    lines: ['(nu sunt robot|nu sunt un robot|confirmă că nu ești robot)'],
    proof: {
      removes: ['Nu sunt robot'],
      keeps: ['Navigatorul portughez nu s-a întors', 'Activează frâna de mână', 'Nu sunt vinovat'],
    },
  },
  /** `Acest site folosește cookie-uri`, `Te rugăm să activezi JavaScript` */
  'cookies-and-scripts': {
    lines: [
      '(acest site|site-ul nostru|site-ul|acest website) (folosește|utilizează) [module] ' +
        '(cookie-uri|cookies|cookie|cookieuri)[ pentru {matter}|. {matter}|, {matter}]',
      '[te rugăm să|vă rugăm să] (activezi|activați|activează) javascript',
      'browserul (tău|dumneavoastră|dvs.) nu suportă {words}',
      '[vă rugăm ](să activați|activați|activează) javascript[ {words}]',
      'pentru a (vedea|vizualiza|viziona) acest (conținut|video)[,] (acceptă|trebuie să accepți|vă rugăm să acceptați|acceptați) {matter}',
      '(această adresă|adresa) de (email|e-mail) este protejată contra (spambots|spamului|roboților spam)[. {matter}]',
    ],
    proof: {
      removes: [
        'Acest site folosește cookie-uri',
        'Te rugăm să activezi JavaScript',
        'Browserul tău nu suportă redarea video',
        'Vă rugăm să activați JavaScript în browser.',
        'Pentru a vedea acest conținut, acceptă cookie-urile.',
        'Această adresă de email este protejată contra spambots. Trebuie să activați JavaScript pentru a o vizualiza.',
      ],
      keeps: ['Acest site e plin de istorie', 'Browserul tău știe tot'],
    },
  },
  /** Buttons of cookie banners: `Acceptă toate cookie-urile` */
  accept: {
    lines: ['(acceptă|accept|respinge) toate (cookie-urile|cookies|cookieurile)'],
    place: 'edges',
    proof: { removes: ['Acceptă toate cookie-urile'], keeps: ['Acceptă toate condițiile, spune avocatul.'] },
  },
} satisfies ProvenFamily
