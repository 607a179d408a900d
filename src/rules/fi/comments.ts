import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommenttia`, `Kirjoita kommentti`, `Sähköpostiosoitettasi ei julkaista.` */
  'all-of-it': {
    lines: [
      '{n} (kommentti|kommenttia)',
      '(kommentit|kommentti|keskustelu)[ ]\\({n}\\)',
      '(näytä|lue|katso|lataa|siirry|piilota) [kaikki|lisää|{n}] (kommentit|kommentteja|kommenttia|kommentteihin|keskusteluun)',
      '(kirjoita|jätä|lisää|lähetä|jaa) [uusi|ensimmäinen|oma] (kommentti|kommenttisi|vastaus|mielipiteesi) [peruuta vastaus]',
      '(vastaa|kommentoi|peruuta vastaus|kommentoi juttua|kommentoi artikkelia|osallistu keskusteluun|keskustele aiheesta|ole ensimmäinen kommentoija|liity keskusteluun|mitä mieltä olet[?][ (kommentoi|kerro|kirjoita|osallistu|jätä|keskustele|vastaa|äänestä)[ {matter}]]|kerro mielipiteesi|kerro kommenteissa) [peruuta vastaus]',
      '(kirjaudu|kirjaudu sisään|rekisteröidy|sinun täytyy kirjautua sisään|sinun on oltava kirjautunut) [(tai|ja) {words}] (kommentoidaksesi|kommentoidaksesi juttua|osallistuaksesi keskusteluun|keskustellaksesi|kommentoidaksesi artikkelia)',
      '(kommentointi|keskustelu|kommentit) (on|ovat) (suljettu|pois käytöstä|päättynyt|poistettu käytöstä)[ {matter}]',
      'artikkelissa {work} kommentit pois päältä',
      'sähköpostiosoitettasi ei julkaista[{matter}]',
      'pakolliset kentät on merkitty[ \\*]',
      '(tallenna nimeni[,]|ilmoita minulle|tilaa ilmoitus) {matter}(kommentoi|kommenteista|kommentista|selaimeen|artikkeleista|sähköpostitse|sähköpostilla)[{matter}]',
      '(sivusto|tämä sivusto) käyttää akismet{matter}',
      'ei kommentteja[ vielä|kommentteja vielä]',
      '(lue|näytä) [kaikki] (kommentit|keskustelu)[ ]\\({n}\\)',
      '(noudata|lue) (keskustelun|kommentoinnin|keskustelupalstan) (sääntöjä|säännöt|pelisäännöt)',
      '(keskustelun|kommentoinnin|keskustelupalstan) (säännöt|ohjeet|pelisäännöt)',
      '(ilmianna|raportoi|muokkaa|poista) kommentti',
      '(ota|salli) javascript käyttöön {words}',
      'tilaa: (lähetä kommentteja|blogitekstit|kommentit) \\(atom\\)',
    ],
  },
  /** A single word, which could be a heading of the story: `Kommentit`, `Keskustelu` */
  heading: {
    lines: [
      '(kommentit|kommentti|keskustelu|vastaa|vastaukset|kommentoi|ilmoita asiattomasta|ilmoita asiaton viesti|lähetä|peruuta|uusimmat kommentit|uusimmat ensin|vanhimmat ensin|tykkää)',
      '(nimi|nimesi|nimimerkki|sähköposti|verkkosivu|kotisivu|viesti|kommenttisi|otsikko)[ (\\*|pakollinen|\\(pakollinen\\))]',
    ],
    place: 'run',
  },
} satisfies Family
