import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 kommentarer`, `Skriv en kommentar Annuller svar`, `Din e-mailadresse vil ikke blive publiceret.` */
  'all-of-it': {
    lines: ['{n} kommentar[er]', '(anmeld|send|rediger|slet|rapportér) kommentar[en]'],
    words: ['din e-mailadresse vil ikke blive publiceret', 'skriv en kommentar annuller svar'],
    proof: {
      removes: ['12 kommentarer', 'Anmeld kommentar'],
      keeps: [
        '12 kommentarer om valget',
        'Skriv en bog',
        'Log ind i banken, sagde svindleren.',
        'Rapporten vil ikke blive publiceret.',
        'Hvad mener du? spurgte hun.',
        'Din e-mail bliver ikke læst, sagde han.',
        'Send mig en e-mail, skrev hun.',
      ],
    },
  },
  /** `Hvad mener du? Skriv i kommentarerne`, `Kommentér artiklen`, `Kommentarfeltet er lukket` */
  call: {
    lines: [
      '{title}? (skriv|fortæl|kommentér|deltag|giv din mening til kende) [(det|gerne|det gerne)] i (kommentarerne|kommentarfeltet|debatten)[ {words}]',
      '(kommentér|kommenter) (artiklen|denne artikel|indlægget)[ her]',
      '[skriv ](skriv|tilføj) en kommentar',
      '(kommentarfeltet|kommentarsporet|kommentarerne|debatten) er (lukket|lukkede|deaktiveret)[ for {words}]',
      'vær den første til at (kommentere|skrive en kommentar)[ {words}]',
      'vi ønsker en (åben|god|saglig|sober|ordentlig) [og {words}] debat{matter}',
      '(se|læs) (retningslinjerne|vores retningslinjer|reglerne for debat) her',
    ],
    proof: {
      removes: [
        'Hvad mener du? Skriv i kommentarerne',
        'Kommentér artiklen',
        'Skriv en kommentar',
        'Kommentarfeltet er lukket',
        'Vær den første til at kommentere',
        'Vi ønsker en åben og livlig debat på havneposten.dk og opfordrer alle til at kommentere.',
        'Se retningslinjerne her',
      ],
      keeps: [
        'Kommentarfeltet er lukket, sagde talsmanden.',
        'Vær den første til at turde',
        '“Skriv en kommentar her”, stod der på sedlen.',
        'Vi ønsker en ny bro, sagde borgmesteren.',
      ],
    },
  },
  /** Who is not known may not comment: `Log ind for at kommentere` */
  'log-in': {
    lines: [
      '(log ind|du skal logge ind|du skal være logget ind) for at (kommentere|skrive en kommentar|deltage i debatten)',
    ],
    place: 'edges',
    proof: { removes: ['Log ind for at kommentere'], keeps: ['Log ind for at stemme, lød opfordringen fra byrådet.'] },
  },
  /** That nobody has written yet: `Ingen kommentarer` */
  none: {
    lines: ['(ingen|endnu ingen) kommentarer[ endnu]'],
    place: 'tail',
    proof: { removes: ['Ingen kommentarer'], keeps: ['Ingen kommentarer fra ministeren'] },
  },
  /**
   * What comment tools print around their box:
   * `Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer.`, `Der er lukket for kommentarer.`
   */
  box: {
    lines: [
      'gem mit navn, {matter} i denne browser {matter}',
      '(der er lukket for|lukket for) kommentarer',
      'kommentarer er lukket',
      '(din e-mailadresse|e-mailadressen) vil ikke blive (publiceret|offentliggjort|vist)[. {matter}]',
      '(send|skriv|tilføj|post) en kommentar',
      '(skriv|send|efterlad) et svar',
      '(vis|se|læs) alle kommentarer[ \\({n}\\)]',
      '(ældre|nyere|tidligere) kommentarer',
      'kommentar[-| ]navigation',
      'din kommentar (afventer|venter på) (godkendelse|moderation)',
      '(en tanke|{n} tanker|et svar|{n} svar) (om|til|på) {title}',
      '(pingback|trackback)[s]: {title}',
      'kommentarer (med|der indeholder) {words} (bliver ikke offentliggjort|offentliggøres ikke|bliver slettet|slettes|fjernes|bliver fjernet)',
    ],
    place: 'below',
    proof: {
      removes: [
        'Gem mit navn, mail og websted i denne browser til næste gang jeg kommenterer.',
        'Der er lukket for kommentarer.',
        'Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *',
        'Send en kommentar',
        'Skriv et svar',
        'Vis alle kommentarer',
        'Ældre kommentarer',
        'Din kommentar afventer godkendelse.',
        'En tanke om “Ny bro åbnet”',
        'Kommentarer med fornærmelser bliver ikke offentliggjort.',
      ],
      keeps: [
        'Der er lukket for vandet, siger borgmesteren.',
        'Skriv et svar på brevet, bad hun.',
        'Ældre kommentarer fra ministeren dukkede op igen.',
      ],
    },
  },
} satisfies ProvenFamily
