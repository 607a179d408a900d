import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Wij gebruiken cookies om …`, `Deze website maakt gebruik van cookies.` */
  'cookie-notice': {
    lines: [
      '(wij|we|onze partners|wij en onze partners|wij en onze {n} partners|{publication}) (gebruiken|plaatsen|maken gebruik van|gebruikt|plaatst|maakt gebruik van) [ook|functionele|analytische] cookies[ (om|en|voor|op|die|zodat) {matter}|, {matter}|. {matter}]',
      '(wij|we|wij en onze partners|wij en onze {n} partners|onze partners|onze {n} partners) (slaan|verwerken|bewaren) [{words} ](gegevens|informatie|persoonsgegevens|technologieën)[ op][ (om|en|via|zoals|voor) {matter}]',
      '(wij waarderen|we waarderen|wij respecteren) (uw|je|jouw) privacy[. {matter}]',
      '(uw|je|jouw) privacy is [heel|erg] belangrijk[ voor ons][. {matter}]',
      '(deze|onze) (site|website|webpagina|webwinkel) (gebruikt|plaatst|maakt gebruik van|maakt ook gebruik van) [(functionele|analytische)] cookies[ {matter}|, {matter}|. {matter}]',
      '(door|als u|als je) [{words}] (site|website|pagina|accepteren|klikken|surfen|bezoeken|doorgaan|verdergaan|klikt|surft|bezoekt|doorgaat|verder te gaan|verder te surfen|door te gaan|verder te klikken|aan te melden|in te schrijven|te registreren) {matter} (cookies|akkoord|cookiebeleid|privacyverklaring|privacybeleid|voorwaarden)[{matter}]',
      '(door|als u|als je) [{words}] (site|website|pagina|accepteren|klikken|klikt) (gaat u akkoord|ga je akkoord|gaat u er mee akkoord)[{matter}]',
      '(lees|bekijk) [hier] {words} (cookiebeleid|privacybeleid|cookieverklaring|privacyverklaring|privacy statement)[ {words}]',
      '(meer informatie over|meer weten over) [{words}] cookies[ {words}]',
    ],
  },
  /** Buttons: `Accepteren`, `Cookie-instellingen`, `Akkoord` */
  choice: {
    lines: [
      '[alle |alles ][cookies ](accepteren|weigeren|accepteer|toestaan|afwijzen|accepteer alles)[ cookies]',
      '(accepteer|weiger) [alle] cookies',
      '(akkoord|ik ga akkoord|niet akkoord|cookievoorkeuren|cookies beheren|cookies wijzigen|cookievoorkeuren beheren|cookievoorkeuren wijzigen|privacyvoorkeuren|privacy instellingen|privacy-voorkeuren|toestemming intrekken|toestemming wijzigen|voorkeuren beheren|voorkeuren aanpassen|noodzakelijk|strikt noodzakelijk|strikt noodzakelijke cookies|marketing cookies|marketingcookies|functionele cookies|analytische cookies|statistische cookies|tracking cookies|cookies toestaan|selectie toestaan|selectie opslaan|alles accepteren|alles weigeren|alleen noodzakelijk|meer informatie over cookies|privacy- en cookieverklaring|privacy & cookies|privacy en cookies|ons cookiebeleid|bekijk partners|onze partners|lijst met partners|cookies|cookiebeleid|cookieverklaring|cookie-instellingen|cookie instellingen|cookie-instellingen aanpassen|privacy-instellingen|privacyinstellingen|instellingen aanpassen|instellingen wijzigen|voorkeuren opslaan|voorkeuren|meer opties|alleen noodzakelijke cookies|noodzakelijke cookies|functioneel|altijd actief|statistieken|marketing|toestemming beheren|beheer toestemming|privacy en cookiebeleid|privacy- en cookiebeleid)',
    ],
    place: 'run',
  },
  /** A box of another site: `Om deze inhoud te kunnen zien, moet je cookies accepteren.`, `Bekijk dit bericht op Instagram` */
  embed: {
    lines: [
      '(om|voor) (deze|dit|de|het) [{words}] (inhoud|content|video|post|bericht|embed|element|tweet|fragment|kaart|podcast) [{words}] (bekijken|zien|kunnen|tonen|laden|spelen|geven|lezen|beluisteren)[,] {matter} (cookies|cookie-instellingen|accepteren|je toestemming|jouw toestemming|uw toestemming)[{matter}]',
      'voor het (tonen|bekijken|laden|afspelen) van {matter} (cookies|cookie-instellingen|je toestemming|jouw toestemming|uw toestemming)[{matter}]',
      '(accepteer|schakel) [{words}] cookies (in|om) {matter} (inhoud|video|content|post|bericht|fragment){matter}',
      '(deze|dit) (inhoud|content|element|embed|fragment) (kan|kon|wordt|is|bevat) {matter} (cookies|geladen|getoond|weergegeven|geblokkeerd)[{matter}]',
      '(deze|dit) (inhoud|content|element|embed) (komt|is afkomstig) van {platforms}[. {matter}]',
      '(deze|dit) (video|bericht|post) (kan|kon) niet [{words} ](geladen|getoond|weergegeven|afgespeeld)[ worden][. {matter}]',
      '(deze|dit) (video|bericht|post|inhoud) (kan|kon|wordt|is|bevat) {matter} (je cookies|uw cookies|cookies geaccepteerd|cookies accepteert|cookies accepteren|cookie-instellingen|social media cookies|jouw toestemming|je toestemming|uw toestemming){matter}',
      '(deze|de) (inhoud|content|pagina) is [(helaas|niet meer)] (niet beschikbaar|niet meer beschikbaar)',
      '(deze|dit) (inhoud|content|element|embed|fragment) (kan|kon) niet (geladen|getoond|weergegeven) worden',
      '(hier zie je|hier staat|hier zou|op deze plek|op deze plaats) {matter} (externe inhoud|externe content|social media|cookies|ingesloten|embed)[{matter}]',
      '(dit bericht op instagram bekijken|bekijk (dit bericht|deze post|deze foto|deze video) op instagram|een bericht gedeeld door {matter}|bekijk de tweet|bekijk op (x|instagram|twitter|facebook|youtube|tiktok)|bekijk hier de video|(externe inhoud|inhoud|content|post|video) van {platforms} [(laden|tonen|bekijken)]|toon {platforms}-inhoud)',
    ],
  },
  /** `Schakel JavaScript in`, `Je browser ondersteunt deze video niet.` */
  browser: {
    lines: [
      '(schakel|zet) [a.u.b.|alsjeblieft] (javascript|cookies) (in|aan)[ {matter}]',
      '(je|uw|deze) browser (ondersteunt|accepteert) (geen|niet|dit|deze|het) {matter}',
      '(je|uw|deze) browser (is|kan|wordt) (verouderd|niet meer ondersteund|niet ondersteund|te oud|dit niet afspelen|deze video niet afspelen|geen video afspelen)[{matter}]',
      '(pagina niet gevonden|deze pagina bestaat niet meer|deze pagina bestaat niet|de pagina kon niet worden gevonden|aan het laden|wordt geladen|pagina wordt geladen|reacties laden|reacties worden geladen)',
      'javascript (staat uit|is uitgeschakeld|is vereist|moet)[{matter}]',
      'deze video is [(helaas|niet)] (niet|niet meer|meer|in jouw land niet|in uw land niet) beschikbaar[{matter}]',
    ],
  },
} satisfies Family
