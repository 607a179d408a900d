import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommenttia`, `Kirjoita kommentti`, `Sähköpostiosoitettasi ei julkaista.` */
  'all-of-it': {
    lines: [
      '{n} (kommentti|kommenttia)',
      '(vastaa|kommentoi|peruuta vastaus|kommentoi juttua|kommentoi artikkelia|osallistu keskusteluun|' +
        'keskustele aiheesta|ole ensimmäinen kommentoija|liity keskusteluun|' +
        'mitä mieltä olet[?][ (kommentoi|kerro|kirjoita|osallistu|jätä|keskustele|vastaa|äänestä)[ {matter}]]|' +
        'kerro mielipiteesi|kerro kommenteissa) [peruuta vastaus]',
      'pakolliset kentät on merkitty[ \\*]',
      'ei kommentteja[ vielä|kommentteja vielä]',
      '(ilmianna|raportoi|muokkaa|poista) kommentti',
      'tilaa: (lähetä kommentteja|blogitekstit|kommentit) \\(atom\\)',
    ],
    words: ['sähköpostiosoitettasi ei julkaista'],
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
  /** A counter and a plea: `14 kommenttia`, `Mitä mieltä olet? Kerro kommenteissa` */
  plea: {
    lines: [
      '{n} kommenttia',
      'kommentit[ ](\\({n}\\)|: {n})',
      '(kommentoi juttua|kommentoi artikkelia|kirjoita kommentti|jätä kommentti)',
      '[{matter}? ](kerro|keskustele|kerro mielipiteesi|jaa mielipiteesi|kirjoita mielipiteesi) ' +
        '(kommenteissa|kommenttikentässä|kommentteihin|kommenttiosiossa)[ alla]',
    ],
    proof: { removes: ['Kommentoi juttua'], keeps: ['Mitä mieltä olet sillasta?', 'Kommentit jäivät vähiin'] },
  },
  /** Where to write to: `Lähetä uutisvinkki: desk@example.org` */
  'write-to-us': {
    lines: [
      '[(onko sinulla|onko) (uutisvinkki|kysyttävää|juttuvinkki|vinkki|tietoa aiheesta)? ]' +
        '(lähetä uutisvinkki|lähetä se|kirjoita meille|ota yhteyttä|lähetä vinkki)[:| osoitteeseen] {email}',
    ],
    place: 'edges',
    proof: {
      removes: ['Lähetä uutisvinkki: desk@example.org', 'Onko sinulla kysyttävää? Kirjoita meille: desk@example.org'],
      keeps: ['Onko sinulla kysyttävää? tuomari kysyi.'],
    },
  },
  /**
   * What comment tools print around their box:
   * `Tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän selaimeen seuraavaa kommentointikertaa varten.`,
   * `Kommentointi on suljettu.`
   */
  box: {
    lines: [
      'tallenna nimeni, {matter} tähän selaimeen {matter}',
      'kommentointi on (suljettu|päättynyt)[ {matter}]',
      '(lähetä|kirjoita|jätä|lisää) [oma] kommentti[si]',
      '(näytä|lue|katso) kaikki kommentit[ \\({n}\\)]',
      '(vanhemmat|uudemmat|aiemmat) kommentit',
      'kommenttien selaus',
      'kommenttisi odottaa (hyväksymistä|hyväksyntää|moderointia)',
      '(yksi ajatus|{n} ajatusta|yksi kommentti|{n} kommenttia|yksi vastaus|{n} vastausta) (aiheesta|artikkeliin) {title}',
      '(paluuviite|pingback|trackback): {title}',
      '(loukkaavia|asiattomia|vihamielisiä|rasistisia) (kommentteja|viestejä) ei (julkaista|hyväksytä|sallita)',
      '(loukkaavat|asiattomat) (kommentit|viestit) poistetaan',
    ],
    place: 'below',
    proof: {
      removes: [
        'Tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän selaimeen seuraavaa kommentointikertaa varten.',
        'Kommentointi on suljettu.',
        'Lähetä kommentti',
        'Näytä kaikki kommentit',
        'Vanhemmat kommentit',
        'Kommenttisi odottaa hyväksymistä.',
        'Yksi ajatus aiheesta ”Uusi silta avattiin”',
        'Loukkaavia kommentteja ei julkaista.',
      ],
      keeps: ['Kommentointi on vaikeaa, sanoi ministeri.', 'Vanhemmat kommentit ministeriltä nousivat esiin.'],
    },
  },
} satisfies ProvenFamily
