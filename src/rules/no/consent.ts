import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Vi bruker informasjonskapsler`, `Dette nettstedet bruker cookies.` */
  'cookie-notice': {
    lines: [
      '(vi|vi og våre partnere|vi og våre samarbeidspartnere|{site}) (bruker|nyttar|brukar|benytter) (cookies|informasjonskapsler|informasjonskapslar)[ {matter}|{matter}]',
      '(dette nettstedet|denne nettsiden|nettstedet|nettsiden|denne siden|våre nettsider) (bruker|benytter) (cookies|informasjonskapsler)[ {matter}|{matter}]',
      '(ved å|dersom du|hvis du) (fortsette|bruke|klikke|fortsetter|godta) {matter} (cookies|informasjonskapsler|vilkår|personvernerklæring|personvern){matter}',
      '(les mer om|mer om|les meir om) {words} (cookies|informasjonskapsler|personvern|personvernerklæring|personopplysninger)[ {words}]',
    ],
  },
  /** Buttons: `Godta alle`, `Innstillinger for informasjonskapsler` */
  choice: {
    lines: [
      '(godta|aksepter|avvis|tillat|avslå) [alle|alle cookies|cookies|alle informasjonskapsler|informasjonskapsler|kun nødvendige]',
      '(jeg godtar|jeg forstår|ok|cookie-innstillinger|innstillinger for informasjonskapsler|informasjonskapsler|administrer samtykke|samtykke|samtykker|personvern|personvernerklæring|personvernpolicy|personvern og cookies|cookies|tilpass|lagre innstillinger|alltid aktiv|nødvendige)',
    ],
    place: 'run',
  },
  /** A box of another site, or an old browser: `Innhold fra YouTube`, `Nettleseren din støtter ikke video` */
  embed: {
    lines: [
      '(dette|her vises|her skulle) (innholdet|er|innlegget|det|klippet) {matter} (cookies|informasjonskapsler|ekstern|eksternt|tredjepart|samtykke|twitter|instagram|facebook|youtube){matter}',
      '(innhold fra|vis innlegget på|vis dette innlegget på|se dette innlegget på|åpne i|se videoen på) {platforms}',
      'et innlegg delt av {matter}',
      '(nettleseren din|din nettleser|denne nettleseren) (støtter|er|kan|har) {matter}',
      '(aktiver|slå på|skru på|du må aktivere) (javascript|cookies|informasjonskapsler){matter}',
    ],
  },
} satisfies Family
