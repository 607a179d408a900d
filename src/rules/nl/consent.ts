import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Wij gebruiken cookies om …`, `Deze website maakt gebruik van cookies.` */
  'cookie-notice': {
    lines: [
      '(wij|we|onze partners|wij en onze partners|{site}) (gebruiken|plaatsen|maken gebruik van|gebruikt|plaatst|maakt gebruik van) [ook|functionele|analytische] cookies[ {matter}|{matter}]',
      '(deze|onze|de) (site|website|webpagina) (gebruikt|plaatst|maakt gebruik van|maakt ook gebruik van) [functionele] cookies[ {matter}|{matter}]',
      '(door|als u|als je) {matter} (cookies|akkoord|cookiebeleid){matter}',
      '(lees|bekijk) [hier] {words} (cookiebeleid|privacybeleid|cookieverklaring|privacyverklaring|privacy statement)[ {words}]',
      '(meer informatie over|meer weten over) {words} cookies[ {words}]',
    ],
  },
  /** Buttons: `Accepteren`, `Cookie-instellingen`, `Akkoord` */
  choice: {
    lines: [
      '[alle |alles ][cookies ](accepteren|weigeren|accepteer|toestaan|afwijzen|accepteer alles)[ cookies]',
      '(accepteer|weiger) [alle] cookies',
      '(akkoord|ik ga akkoord|niet akkoord|cookies|cookiebeleid|cookieverklaring|cookie-instellingen|cookie instellingen|cookie-instellingen aanpassen|privacy-instellingen|privacyinstellingen|instellingen aanpassen|instellingen wijzigen|voorkeuren opslaan|voorkeuren|meer opties|alleen noodzakelijke cookies|noodzakelijke cookies|functioneel|altijd actief|statistieken|marketing|toestemming beheren|beheer toestemming|privacy en cookiebeleid|privacy- en cookiebeleid)',
    ],
    place: 'run',
  },
  /** A box of another site: `Om deze inhoud te kunnen zien, moet je cookies accepteren.`, `Bekijk dit bericht op Instagram` */
  embed: {
    lines: [
      '(om|voor) (deze|dit|het tonen van|het bekijken van) {matter} (cookies|toestemming|cookie-instellingen|accepteren){matter}',
      '(deze|dit) (inhoud|content|element|embed|video|bericht|fragment) (kan|kon|wordt|is|komt|bevat|van) {matter} (cookies|toestemming|geladen|getoond|weergegeven|social media|instagram|facebook|twitter|x|youtube){matter}',
      '(deze|dit) (inhoud|content|element|embed|fragment) (kan|kon) niet (geladen|getoond|weergegeven) worden',
      '(hier zie je|hier staat|op deze plek|op deze plaats) {matter} (externe|social media|cookies|toestemming|embed){matter}',
      '(dit bericht op instagram bekijken|bekijk dit bericht op instagram|een bericht gedeeld door {matter}|bekijk de tweet|bekijk op x|bekijk hier de video)',
    ],
  },
  /** `Schakel JavaScript in`, `Je browser ondersteunt deze video niet.` */
  browser: {
    lines: [
      '(schakel|zet) [a.u.b.|alsjeblieft] (javascript|cookies) (in|aan)[ {matter}]',
      '(je|uw|deze) browser (ondersteunt|is|kan) {matter}',
      'javascript (staat uit|is uitgeschakeld|is vereist|moet)[{matter}]',
      '(deze|de) video is niet [meer] beschikbaar[{matter}]',
    ],
  },
} satisfies Family
