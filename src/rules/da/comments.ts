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
    ],
    proof: {
      removes: [
        'Hvad mener du? Skriv i kommentarerne',
        'Kommentér artiklen',
        'Skriv en kommentar',
        'Kommentarfeltet er lukket',
        'Vær den første til at kommentere',
      ],
      keeps: [
        'Kommentarfeltet er lukket, sagde talsmanden.',
        'Vær den første til at turde',
        '“Skriv en kommentar her”, stod der på sedlen.',
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
} satisfies ProvenFamily
