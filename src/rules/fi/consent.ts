import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Käytämme evästeitä`, `Tämä sivusto käyttää evästeitä.` */
  'cookie-notice': {
    lines: [
      '[me |me ja kumppanimme |me ja yhteistyökumppanimme ]käytämme [sivustollamme|myös] evästeitä[ {matter}|{matter}]',
      '(tämä|sivusto|verkkosivusto|tämä sivusto|sivustomme|tämä verkkosivusto|palvelu) käyttää evästeitä[ {matter}|{matter}]',
      '(jatkamalla|hyväksymällä|käyttämällä) {matter} (evästeiden|evästeitä|käyttöehdot|tietosuojakäytännön){matter}',
      '(lue lisää|lisätietoja) {words} (evästeistä|tietosuojasta|tietosuojakäytännöstä|evästekäytännöstä|tietosuojaselosteesta)',
      '(arvostamme|kunnioitamme) (yksityisyyttäsi|yksityisyyttänne)[. {matter}]',
      '(yksityisyytesi|tietosuojasi) on meille tärkeä[ä][. {matter}]',
      '(muokkaa|hallitse|muuta|peru|hallinnoi) (suostumusta|suostumustasi|evästeitä|evästevalintoja|evästeasetuksia|evästeasetuksiasi|tietosuoja-asetuksia)',
    ],
  },
  /** Buttons: `Hyväksy kaikki`, `Evästeasetukset` */
  choice: {
    lines: [
      '(hyväksy|hylkää|salli|estä) [kaikki|kaikki evästeet|evästeet|vain välttämättömät]',
      '(hyväksyn|ymmärrän|ok|evästeasetukset|muuta evästeasetuksia|evästekäytäntö|evästeet|tietosuoja|tietosuojaseloste|tietosuojakäytäntö|hallitse suostumusta|yksityisyysasetukset|muokkaa asetuksia|tallenna asetukset|välttämättömät|aina päällä|vain välttämättömät)',
      '(välttämättömät|toiminnalliset|tilastolliset|pakolliset|mainonnalliset|kohdistavat|suorituskykyä mittaavat) evästeet',
      '(salli valinta|salli valitut|tallenna valinnat|vahvista valinnat|näytä tiedot|näytä kumppanit|hyväksy ja sulje|hyväksy ja jatka|hylkää kaikki|lisää vaihtoehtoja|tilastot|markkinointi)',
    ],
    place: 'run',
  },
  /** A box of another site, or an old browser: `Sisältö ei ole saatavilla`, `Selaimesi ei tue videota` */
  embed: {
    lines: [
      '(tämä|tässä|voit) (sisältö|artikkeli|video|upotus|juttu|on|muuttaa|hallita|nähdä) {matter}(upotus|evästeiden|evästeitä käyttämällä|hyväksy evästeet|hyväksyä evästeet|upotettu sisältö|ulkoinen sisältö|kolmannen osapuolen|evästeasetuksista|evästeasetuksia)[{matter}]',
      '(sisällön|videon|upotuksen) (näyttäminen|katsominen|näkeminen) (edellyttää|vaatii) {matter}(eväste|suostumu|hyväksy){matter}',
      '(sisällön|videon|upotuksen) (näyttäminen|katsominen|näkeminen) (edellyttää|vaatii) (evästeiden|suostumuksen|suostumusta|hyväksyntää)[ {words}]',
      '(nähdäksesi|katsoaksesi) {words} (sinun täytyy|sinun on|hyväksy|sinun pitää) [hyväksyä|hyväksyttävä|sallia|sallittava] [evästeet][{matter}]',
      '(sisältöä|videota|upotusta) ei voida (näyttää|toistaa) {words}',
      '(selaintasi ei tueta|selaimesi on (vanhentunut|liian vanha|vanha)[{matter}]|päivitä selaimesi|javascript on (pois käytöstä|poistettu käytöstä|oltava käytössä)[{matter}])',
      '(näytä|katso) [tämä] (julkaisu|tviitti|video) (instagramissa|facebookissa|twitterissä|youtubessa|x:ssä)',
      '(selaimesi|selain) (ei tue|on vanhentunut|ei tällä hetkellä tue){matter}',
      '(ota|salli) (javascript|evästeet) [käyttöön][{matter}]',
    ],
  },
} satisfies Family
