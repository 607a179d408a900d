import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Vi använder cookies`, `Den här webbplatsen använder cookies.` */
  'cookie-notice': {
    lines: [
      '(vi|vi och våra partners|vi och våra partner|{site}) använder [oss av] (cookies|kakor)[ {matter}|{matter}]',
      '(den här|denna|vår) (webbplats|webbplatsen|sajt|sajten|sida|sidan|hemsida) använder [sig av] (cookies|kakor)[ {matter}|{matter}]',
      '(genom att|om du) (fortsätta|använda|klicka|fortsätter|godkänner|godkänna) {matter} (cookies|kakor|villkor|personuppgiftspolicy|integritetspolicy){matter}',
      '(läs mer om|mer om|mer information om) {words} (cookies|kakor|personuppgifter|personuppgiftspolicy|integritetspolicy)[ {words}]',
    ],
  },
  /** Buttons: `Godkänn alla`, `Cookieinställningar` */
  choice: {
    lines: [
      '(godkänn|acceptera|neka|avvisa|tillåt|avböj) [alla|alla cookies|cookies|kakor|alla kakor|endast nödvändiga]',
      '(jag godkänner|jag förstår|ok|cookieinställningar|cookie-inställningar|inställningar för cookies|hantera cookies|hantera inställningar|cookiepolicy|cookies|om cookies|kakor|integritetspolicy|personuppgiftspolicy|integritet|endast nödvändiga cookies|anpassa|spara inställningar|alltid aktiv|nödvändiga)',
    ],
    place: 'run',
  },
  /** A box of another site, or an old browser: `Innehåll från YouTube`, `Din webbläsare stöder inte video` */
  embed: {
    lines: [
      '(det här|detta|här visas) (är|innehållet|innehåll|inlägget|klippet) {matter} (cookies|kakor|extern|externt|tredje part|samtycke|twitter|instagram|facebook|youtube){matter}',
      '(innehåll från|visa inlägget på|visa det här inlägget på|se inlägget på|öppna i|se klippet på|se videon på) {platforms}',
      '(ett inlägg delat av|ett inlägg som delats av) {matter}',
      '(din|denna|den här) webbläsare (stöder|stödjer|är|kan|har) {matter}',
      '(aktivera|slå på|du måste aktivera) (javascript|cookies){matter}',
      '(videon|klippet) (kan inte|är inte) (visas|spelas|tillgänglig|längre){words}',
    ],
  },
} satisfies Family
