import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Vi bruger cookies`, `Dette websted bruger cookies.` */
  'cookie-notice': {
    lines: [
      '(vi|vi og vores partnere|vi og vores samarbejdspartnere|{site}) (bruger|anvender|benytter) [også] cookies[ {matter}|{matter}]',
      '(dette websted|denne hjemmeside|hjemmesiden|websitet|dette website|siden|denne side|vores hjemmeside) (bruger|anvender|benytter) cookies[ {matter}|{matter}]',
      '(ved at|hvis du) (fortsætte|fortsætter|bruge|bruger|klikke|klikker|benytte|anvende|accepterer|acceptere) {matter}(cookies|privatlivspolitik|cookiepolitik|persondatapolitik){matter}',
      '(ved at|hvis du) (fortsætte|fortsætter|bruge|bruger|klikke|klikker|benytte|anvende) {matter} (vores|brugen af) (vilkår|betingelser)[{matter}]',
      '(læs mere om|mere om|læs vores) {words} (cookies|cookiepolitik|privatlivspolitik|persondatapolitik|persondata|personoplysninger)[ {words}]',
      'vi (respekterer|værner om|bekymrer os om|værdsætter) (dit privatliv|din ret til privatliv)[. {matter}]',
      'vi passer [godt] på (dine data|dine oplysninger|dine personlige data)[. {matter}]',
      '(ændre|skift|administrer|administrér|se|træk|tilbagekald|opdater) [dit|dine] (samtykke|samtykker|cookies|cookieindstillinger|cookie-indstillinger|cookieindstillinger her)',
    ],
  },
  /** Buttons: `Accepter alle`, `Cookieindstillinger` */
  choice: {
    lines: [
      '(accepter|acceptér|afvis|tillad|godkend) [alle|alle cookies|cookies|kun nødvendige]',
      '(jeg accepterer|ok|cookieindstillinger|cookie-indstillinger|cookiepolitik|cookies|privatlivspolitik|persondatapolitik|administrer samtykke|administrer cookies|samtykke|tilpas|gem indstillinger|altid aktiv|nødvendige|kun nødvendige cookies|ret cookiesamtykke|cookiedeklaration)',
      '(gem|bekræft) [mine|dine] (valg|udvalg|præferencer)',
      '(nødvendige|strengt nødvendige|funktionelle|statistiske|målrettede|marketing)[-| ]cookies',
      '(præferencer|statistik|marketing|markedsføring|tillad valgte|tillad udvalgte|vis detaljer|accepter og luk|acceptér og luk|accepter og fortsæt|afvis alle|flere valg)',
    ],
    place: 'run',
  },
  /** A box of another site, or an old browser: `Indhold fra YouTube`, `Din browser understøtter ikke video` */
  embed: {
    lines: [
      '(dette|her vises) (indhold|opslag|klip|er indhold) {matter}(cookies|eksternt indhold|tredjepart|samtykke)[{matter}]',
      'dette (indhold|opslag) er (hentet|delt) fra {platforms}[. {matter}]',
      '(indhold fra|vis opslaget på|vis dette opslag på|se dette opslag på|åbn i|se videoen på) {platforms}',
      'et opslag delt af {name}',
      'et opslag delt af {matter}\\({handle}[\\)][{matter}]',
      '(din|denne) browser (understøtter|understøttes|har) ikke[{matter}]',
      '(din|denne) browser er (gammel|for gammel|forældet|ikke opdateret)[{matter}]',
      '(din|denne) browser kan ikke (vise|afspille){matter}',
      '(browseren understøttes ikke|opdater [venligst] din browser|opdatér din browser|javascript er (slået fra|deaktiveret|ikke aktiveret)[{matter}]|javascript skal være (slået til|aktiveret){matter})',
      'for at (se|vise|afspille|læse) {matter} skal du (acceptere|tillade|aktivere|give samtykke) {matter}(cookies|javascript|samtykke)[{matter}]',
      'for at (se|vise|afspille|læse) {words} skal du (acceptere|tillade|aktivere) (cookies|javascript)',
      'du skal (acceptere|tillade) [vores] cookies for at (se|vise|læse) {words}',
      'dette indhold kræver[,] (at du accepterer|accept af|samtykke til) {words}',
      '(indholdet|klippet|videoen|opslaget) kan ikke (vises|afspilles) (på grund af|i|uden) [{words}] (indstillinger|cookies|browser|land|samtykke)',
      '(aktiver|aktivér|slå|du skal aktivere) (javascript|cookies){matter}',
    ],
  },
} satisfies Family
