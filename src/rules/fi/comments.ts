import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommenttia`, `Kirjoita kommentti`, `Sähköpostiosoitettasi ei julkaista.` */
  'all-of-it': {
    lines: [
      '{n} (kommentti|kommenttia)',
      '(vastaa|kommentoi|peruuta vastaus|kommentoi juttua|kommentoi artikkelia|osallistu keskusteluun|keskustele aiheesta|ole ensimmäinen kommentoija|liity keskusteluun|mitä mieltä olet[?][ (kommentoi|kerro|kirjoita|osallistu|jätä|keskustele|vastaa|äänestä)[ {matter}]]|kerro mielipiteesi|kerro kommenteissa) [peruuta vastaus]',
      'pakolliset kentät on merkitty[ \\*]',
      'ei kommentteja[ vielä|kommentteja vielä]',
      '(ilmianna|raportoi|muokkaa|poista) kommentti',
      'tilaa: (lähetä kommentteja|blogitekstit|kommentit) \\(atom\\)',
    ],
  },
} satisfies Family
