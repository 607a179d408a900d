import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Vi bruker informasjonskapsler`, `Dette nettstedet bruker cookies.` */
  'cookie-notice': {
    lines: [
      '(vi|vi og våre partnere|vi og våre samarbeidspartnere|{site}) (bruker|nyttar|brukar|benytter) (cookies|informasjonskapsler|informasjonskapslar)[ {matter}|{matter}]',
      '(dette nettstedet|denne nettsiden|nettstedet|nettsiden|denne siden|våre nettsider) (bruker|benytter) (cookies|informasjonskapsler)[ {matter}|{matter}]',
      '(ved å|dersom du|hvis du) (fortsette|bruke|klikke|fortsetter|godta) {matter} (cookies|informasjonskapsler|våre vilkår|brukervilkår|personvernerklæring){matter}',
      '(les mer om|mer om|les meir om) {words} (cookies|informasjonskapsler|personvern|personvernerklæring|personopplysninger)[ {words}]',
      'vi (bryr oss om|respekterer|verdsetter|tar vare på) (ditt personvern|personvernet ditt|din personlige integritet)[. {matter}]',
      'vi tar (ditt personvern|personvernet ditt|personvern) på alvor[. {matter}]',
      '(endre|administrer|trekk|se) [dine|ditt|mitt] (samtykke|samtykker|samtykket|personverninnstillinger|cookies|informasjonskapsler|innstillinger for informasjonskapsler|cookie-innstillinger)',
      '{publication} er ansvarlig for dine data på (denne siden|dette nettstedet|denne nettsiden)',
    ],
  },
  /** Buttons: `Godta alle`, `Innstillinger for informasjonskapsler` */
  choice: {
    lines: [
      '(godta|aksepter|avvis|tillat|avslå) [alle|alle cookies|cookies|alle informasjonskapsler|informasjonskapsler|kun nødvendige]',
      '(jeg godtar|jeg forstår|ok|cookie-innstillinger|innstillinger for informasjonskapsler|informasjonskapsler|administrer samtykke|samtykke|samtykker|personvern|personvernerklæring|personvernpolicy|personvern og cookies|cookies|tilpass|lagre innstillinger|alltid aktiv|nødvendige)',
      '(lagre|bekreft) (mine|valgene|mitt|dine) [mine] (valg|utvalg|innstillinger)',
      '(nødvendige|strengt nødvendige|funksjonelle|statistiske|målrettede|analytiske|markedsførings)[-| ](cookies|informasjonskapsler)',
      '(ytelsescookies|markedsføring|statistikk|tillat utvalg|vis detaljer|godta og lukk|godta og fortsett|aksepter og lukk|bare nødvendige|kun nødvendige|flere valg|tillat valgte)',
    ],
    place: 'run',
  },
  /** A box of another site, or an old browser: `Innhold fra YouTube`, `Nettleseren din støtter ikke video` */
  embed: {
    lines: [
      '(dette|her vises|her skulle) (innholdet|innlegget|klippet|er innhold) {matter}(cookies|informasjonskapsler|eksternt innhold|tredjepart|samtykke)[{matter}]',
      'dette innholdet er (hentet|delt) fra {platforms}[. {matter}]',
      '(innhold fra|vis innlegget på|vis dette innlegget på|se dette innlegget på|åpne i|se videoen på) {platforms}',
      'et innlegg delt av {name}',
      'et innlegg delt av {matter}\\({handle}[\\)][{matter}]',
      '(nettleseren din|din nettleser|denne nettleseren) (støtter|støttes|har) ikke[{matter}]',
      '(nettleseren din|din nettleser|denne nettleseren) er (gammel|for gammel|utdatert|foreldet)[{matter}]',
      '(nettleseren din|din nettleser|denne nettleseren) kan ikke (vise|spille){matter}',
      '(nettleseren støttes ikke|oppdater nettleseren[ din]|vi har dessverre ikke støtte for nettleseren din|javascript er (skrudd av|slått av|deaktivert|ikke aktivert)[{matter}]|javascript må være (skrudd på|slått på|aktivert){matter})',
      'for å (se|vise|spille av|lese|spille) {matter} må du (godta|akseptere|tillate|aktivere|samtykke til) {matter}(cookies|informasjonskapsler|javascript|vilkår)[{matter}]',
      'for å (se|vise|spille av|lese|spille) {words} må du (godta|akseptere|tillate|aktivere) (cookies|informasjonskapsler|javascript)',
      '(innholdet|innhaldet|klippet|videoen|innlegget) kan ikke (vises|spilles av|visast) (på grunn av|i|uten) [{words}] (innstillinger|personverninnstillinger|cookies|informasjonskapsler|nettleser|land|samtykke)',
      '(denne artikkelen|denne saken|artikkelen|saken) inneholder [innebygd] innhold fra {platforms}[. {matter}]',
      '(aktiver|slå på|skru på|du må aktivere) (javascript|cookies|informasjonskapsler){matter}',
    ],
  },
} satisfies Family
