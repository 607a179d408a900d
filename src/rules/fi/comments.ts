import type { ProvenFamily } from '../rule.js'

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
    proof: {
      removes: [
        '12 kommenttia',
        'Vastaa Peruuta vastaus',
        'Ei kommentteja:',
        'Ilmianna kommentti',
        'Tilaa: Lähetä kommentteja (Atom)',
        'Mitä mieltä olet? Kommentoi!',
      ],
      keeps: [
        '12 kommenttia vaaleista',
        'Kirjoita kirje',
        'Raporttia ei julkaista.',
        'Keskustelu on avattu',
        'Mitä mieltä olet? hän kysyi.',
        'Tallenna nimeni sydämeesi, hän lauloi.',
        'Ilmoita minulle, jos näet karhun.',
      ],
    },
  },
} satisfies ProvenFamily
