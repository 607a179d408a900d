import type { Family } from '../rule.js'

/** What a site must ask before it may show itself: cookies, embeds, browsers. */
export const consent = {
  /** `Käytämme evästeitä`, `Tämä sivusto käyttää evästeitä.` */
  'cookie-notice': {
    lines: [
      '(me |me ja kumppanimme |me ja yhteistyökumppanimme |)käytämme [sivustollamme|myös] evästeitä[ {matter}|{matter}]',
      '(tämä|sivusto|verkkosivusto|tämä sivusto|sivustomme|tämä verkkosivusto|palvelu) käyttää evästeitä[ {matter}|{matter}]',
      '(jatkamalla|hyväksymällä|käyttämällä) {matter} (evästeiden|evästeitä|käyttöehdot|tietosuojakäytännön|ehdot){matter}',
      '(lue lisää|lisätietoja) {words} (evästeistä|tietosuojasta|tietosuojakäytännöstä|evästekäytännöstä|tietosuojaselosteesta)',
    ],
  },
  /** Buttons: `Hyväksy kaikki`, `Evästeasetukset` */
  choice: {
    lines: [
      '(hyväksy|hylkää|salli|estä) [kaikki|kaikki evästeet|evästeet|vain välttämättömät]',
      '(hyväksyn|ymmärrän|ok|evästeasetukset|muuta evästeasetuksia|evästekäytäntö|evästeet|tietosuoja|tietosuojaseloste|tietosuojakäytäntö|hallitse suostumusta|yksityisyysasetukset|muokkaa asetuksia|tallenna asetukset|välttämättömät|aina päällä|vain välttämättömät)',
    ],
    place: 'run',
  },
  /** A box of another site, or an old browser: `Sisältö ei ole saatavilla`, `Selaimesi ei tue videota` */
  embed: {
    lines: [
      '(tämä|tässä|voit) {matter} (upotus|evästeet|evästeitä|upotettu sisältö|ulkoinen sisältö|kolmannen osapuolen|suostumuksen|evästeasetuksista){matter}',
      '(näytä|katso) [tämä] (julkaisu|tviitti|video) (instagramissa|facebookissa|twitterissä|youtubessa|x:ssä)',
      '(selaimesi|selain) (ei tue|on vanhentunut|ei tällä hetkellä tue){matter}',
      '(ota|salli) (javascript|evästeet) [käyttöön][{matter}]',
    ],
  },
} satisfies Family
