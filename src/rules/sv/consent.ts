import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Vi använder cookies`, `Den här webbplatsen använder cookies.` */
  'cookie-notice': {
    lines: [
      '(vi|vi och våra partners|vi och våra partner|{site}) använder [oss av] (cookies|kakor)[ {matter}|{matter}]',
      '(den här|denna|vår) (webbplats|webbplatsen|sajt|sajten|sida|sidan|hemsida) använder [sig av] (cookies|kakor)[ {matter}|{matter}]',
      '(genom att|om du) (fortsätta|använda|klicka|fortsätter|godkänner|godkänna) {matter} (cookies|kakor|våra villkor|användarvillkor|personuppgiftspolicy|integritetspolicy){matter}',
      '(läs mer om|mer om|mer information om) {words} (cookies|kakor|personuppgifter|personuppgiftspolicy|integritetspolicy)[ {words}]',
      'vi (värnar om|bryr oss om|respekterar|värdesätter) (din|er|ditt) [personliga] (integritet|privatliv)[. {matter}]',
      '(hantera|ändra|visa|justera) [mina|dina] (cookies|kakor|cookieinställningar|cookie-inställningar|samtycke|samtycken)',
    ],
  },
  /** Buttons: `Godkänn alla`, `Cookieinställningar` */
  choice: {
    lines: [
      '(godkänn|acceptera|neka|avvisa|tillåt|avböj) [alla|alla cookies|cookies|kakor|alla kakor|endast nödvändiga]',
      '(jag godkänner|jag förstår|ok|cookieinställningar|cookie-inställningar|inställningar för cookies|hantera cookies|hantera inställningar|cookiepolicy|cookies|om cookies|kakor|integritetspolicy|personuppgiftspolicy|integritet|endast nödvändiga cookies|anpassa|spara inställningar|alltid aktiv|nödvändiga)',
      '(bekräfta|spara) [mina|dina] (val|urval)',
      '(nödvändiga|absolut nödvändiga|funktionella|marknadsförings|statistik|riktade|analytiska|inställnings)[-| ](cookies|kakor)',
      '(prestandacookies|marknadsföring|statistik|tillåt urval|visa detaljer|visa leverantörer|godkänn och stäng|acceptera och stäng|acceptera och fortsätt|godkänn och fortsätt|bara nödvändiga|avvisa och stäng|fler alternativ|inställningar för integritet)',
    ],
    place: 'run',
  },
  /** A box of another site, or an old browser: `Innehåll från YouTube`, `Din webbläsare stöder inte video` */
  embed: {
    lines: [
      '(det här|detta|här visas) (innehållet|innehåll|inlägget|klippet|är innehåll|är externt innehåll) {matter}(cookies|kakor|externt|tredje part|samtycke)[{matter}]',
      '(innehåll från|visa inlägget på|visa det här inlägget på|se inlägget på|öppna i|se klippet på|se videon på) {platforms}',
      '(ett inlägg delat av|ett inlägg som delats av) {name}',
      '(ett inlägg delat av|ett inlägg som delats av) {matter}\\({handle}[\\)][{matter}]',
      '(din|denna|den här) webbläsare[n] (stöder|stödjer|stöds|har) inte[{matter}]',
      '(din|denna|den här) webbläsare[n] är (gammal|för gammal|föråldrad|utdaterad)[{matter}]',
      '(din|denna|den här) webbläsare[n] kan inte (visa|spela){matter}',
      '(webbläsaren stöds inte|uppdatera [din] webbläsare[n]|javascript är (avstängt|avslaget|inaktiverat|inte aktiverat)[{matter}]|javascript (måste|behöver) vara (påslaget|aktiverat|på){matter})',
      'för att (se|visa|spela|läsa|ta del av) {matter} (måste|behöver) du (godkänna|acceptera|tillåta|aktivera|samtycka till) {matter}(cookies|kakor|javascript|cookieinställningar|villkor)[{matter}]',
      'för att (se|visa|spela|läsa) {words} (måste|behöver) du (godkänna|acceptera|tillåta|aktivera) (cookies|kakor|javascript)',
      'här (är|visas|finns) (innehåll|ett inlägg|en video|inbäddat innehåll) från {platforms}[. {matter}]',
      '(innehållet|klippet|videon|inlägget) (kan|går) inte [att] (visas|visa|spelas) [upp] (på grund av|i|utan) [{words}] (cookieinställningar|cookies|kakor|webbläsare|land|region|samtycke)',
      '(den här|denna) (artikeln|artikel|sidan|sida) innehåller [inbäddat] (innehåll|inlägg) från {platforms}[. {matter}]',
      '(aktivera|slå på|du måste aktivera) (javascript|cookies){matter}',
      '(videon|klippet) (kan inte|är inte) (visas|spelas|tillgänglig|längre){words}',
    ],
  },
} satisfies Family
