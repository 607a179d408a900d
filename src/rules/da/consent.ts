import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Vi bruger cookies`, `Dette websted bruger cookies.` */
  'cookie-notice': {
    lines: [
      '(vi|vi og vores partnere|vi og vores samarbejdspartnere|{site}) (bruger|anvender|benytter) [også] cookies[ {matter}|{matter}]',
      '(dette websted|denne hjemmeside|hjemmesiden|websitet|dette website|siden|denne side|vores hjemmeside) (bruger|anvender|benytter) cookies[ {matter}|{matter}]',
      '(ved at|hvis du) {matter} (cookies|vilkår|privatlivspolitik|cookiepolitik|persondatapolitik){matter}',
      '(læs mere om|mere om|læs vores) {words} (cookies|cookiepolitik|privatlivspolitik|persondatapolitik|persondata|personoplysninger)[ {words}]',
    ],
  },
  /** Buttons: `Accepter alle`, `Cookieindstillinger` */
  choice: {
    lines: [
      '(accepter|acceptér|afvis|tillad|godkend) [alle|alle cookies|cookies|kun nødvendige]',
      '(jeg accepterer|ok|cookieindstillinger|cookie-indstillinger|cookiepolitik|cookies|privatlivspolitik|persondatapolitik|administrer samtykke|administrer cookies|samtykke|tilpas|gem indstillinger|altid aktiv|nødvendige|kun nødvendige cookies|ret cookiesamtykke|cookiedeklaration)',
    ],
    place: 'run',
  },
  /** A box of another site, or an old browser: `Indhold fra YouTube`, `Din browser understøtter ikke video` */
  embed: {
    lines: [
      '(dette|her vises|for at) (indhold|er|opslag|se|vise|det|klip) {matter} (cookies|eksternt|tredjepart|samtykke|twitter|instagram|facebook|youtube){matter}',
      '(indhold fra|vis opslaget på|vis dette opslag på|se dette opslag på|åbn i|se videoen på) {platforms}',
      'et opslag delt af {matter}',
      '(din|denne) browser (understøtter|er|kan|har) {matter}',
      '(aktiver|aktivér|slå|du skal aktivere) (javascript|cookies){matter}',
    ],
  },
} satisfies Family
