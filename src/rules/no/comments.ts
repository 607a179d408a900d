import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Legg igjen en kommentar Avbryt svar`, `E-postadressen din vil ikke bli publisert.` */
  'all-of-it': {
    lines: [
      '{n} kommentar[er]',
      '(kommenter artikkelen|kommenter saken|kommenter|delta i debatten|delta i diskusjonen|bli med i debatten|' +
        'bli den første til å kommentere|vær den første til å kommentere|kommentarer til denne saken|' +
        'hva mener du[?][ (skriv|kommenter|si|delta|fortell|legg|stem){matter}]|hva synes du|si din mening|' +
        'si hva du mener|velkommen til debatt[ i {publication}])[?]',
      'logget inn for å kunne kommentere',
      'ingen kommentarer[ ennå| til dette innlegget]',
      '(rapporter|send|publiser|rediger|slett) kommentar[en]',
    ],
    words: ['e-postadressen din vil ikke bli publisert', 'legg igjen en kommentar avbryt svar'],
    proof: {
      removes: [
        '12 kommentarer',
        'Ingen kommentarer:',
        'Rapporter kommentar',
        'Velkommen til debatt i Havnebladet',
        'Hva mener du? Skriv en kommentar!',
      ],
      keeps: [
        '12 kommentarer om valget',
        'Skriv en bok',
        'Logg inn i banken, sa svindleren.',
        'Rapporten vil ikke bli publisert.',
        'Hva mener du? spurte hun.',
        'Din sak vil ikke bli publisert, sa han.',
        'Din datter ble vist på TV.',
        'Ingen kommentarer kom fra ministeren.',
        'Lagre all e-post, krever politiet.',
      ],
    },
  },
  /** A single word, which could be a heading of the story: `Kommentarer`, `Svar` */
  heading: {
    words: [
      'kommentarer',
      'kommentar',
      'svar',
      'svare',
      'debatt',
      'diskusjon',
      'siste kommentarer',
      'rapporter',
      'send',
      'avbryt',
      'avbryt svar',
      'sorter',
      'nyeste først',
      'eldste først',
      'lik',
      'liker',
    ],
    place: 'run',
    proof: {
      removes: ['Kommentarer', 'Svar'],
      keeps: ['Kommentarer vekker uro', 'Svar straks, sa hun.'],
    },
  },
  /** `Legg igjen en kommentar`, `Kommentarfeltet er stengt` */
  call: {
    lines: [
      '[{title}? ]legg igjen (en kommentar|din kommentar|kommentaren din)[ her| nedenfor]',
      '(kommentarfeltet|kommentarene|debatten) er (stengt|lukket|deaktivert)[ for {words}]',
    ],
    proof: {
      removes: ['Legg igjen en kommentar', 'Kommentarfeltet er stengt'],
      keeps: ['Kommentarfeltet er stengt, sa talsmannen.', '«Legg igjen en kommentar her», sto det på lappen.'],
    },
  },
  /** Who is not known may not comment: `Logg inn for å kommentere` */
  'log-in': {
    lines: ['(logg inn|du må logge inn|du må være logget inn) for å (kommentere|delta i debatten|skrive en kommentar)'],
    place: 'edges',
    proof: { removes: ['Logg inn for å kommentere'], keeps: ['Logg inn for å stemme, ber kommunen.'] },
  },
  /**
   * What comment tools print around their box:
   * `Lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer.`,
   * `Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *`
   */
  box: {
    lines: [
      'lagre mitt navn, {matter} i denne nettleseren {matter}',
      '(din e-postadresse|e-postadressen din|e-postadressen) vil ikke (bli publisert|publiseres|vises)[. {matter}]',
      '(legg inn|send) en kommentar',
      '(legg igjen|skriv) et svar',
      '(vis|se|les) alle kommentarer[ \\({n}\\)]',
      '(eldre|nyere|tidligere|nyare) (kommentarer|kommentarar)',
      'kommentarnavigasjon',
      '(din kommentar|kommentaren din) (avventer|venter på) (moderasjon|godkjenning|moderering)',
      '(én tanke|en tanke|{n} tanker|ett svar|{n} svar) (om|på|til) {title}',
      '(tilbaketråkk|pingback|trackback)[s]: {title}',
      'kommentarer (med|som inneholder) {words} (blir ikke publisert|publiseres ikke|blir slettet|slettes|blir fjernet|fjernes)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Lagre mitt navn, e-post og nettside i denne nettleseren for neste gang jeg kommenterer.',
        'Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med *',
        'Legg inn en kommentar',
        'Legg igjen et svar',
        'Vis alle kommentarer',
        'Eldre kommentarer',
        'Din kommentar avventer moderasjon.',
        'Én tanke om “Ny bro åpnet”',
        'Kommentarer med fornærmelser blir ikke publisert.',
      ],
      keeps: [
        'Legg igjen et svar til meg, ba han.',
        'Skriv en kommentar om krigen, ba læreren.',
        'Eldre kommentarer fra statsråden dukket opp igjen.',
      ],
    },
  },
} satisfies ProvenFamily
