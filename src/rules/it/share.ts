import type { ProvenFamily } from '../rule.js'

/** Buttons, bars and pleas to share or to follow. */
export const share = {
  /** A button that says what it shares: `Condividi questo articolo`, `Condividi su Facebook`, `Copia link` */
  'share-this': {
    lines: [
      '(condividi|condividere|condividete|invia|pubblica|condividi questo articolo) (su|via|con|tramite|in) {platforms}',
      '(condividi|condividete) (su|via|via mail|via email|tramite|sui social|con gli amici|su:|con:|per email|via e-mail|sui social network|con i tuoi amici)',
      '(copia|copiare) [il] (link|url|collegamento)[ negli appunti]',
      '(link|url) (copiato|copiata)[ negli appunti]',
      '(invia|manda|spedisci) (via|per|a un) (email|e-mail|mail|amico)',
    ],
    words: [
      'chiudicondividi',
      'condividicondividi',
      'opzioni di condivisione',
      'condividi con i tuoi amici',
      'se ti è piaciuto condividi',
      'grazie per aver condiviso',
    ],
    proof: {
      removes: ['Condividi su Facebook', 'ChiudiCondividi', 'Copia link', 'Condividi via mail', 'Link copiato'],
      keeps: [
        'Condividi questa notizia con la polizia, chiede il pm.',
        'Condividete questa foto del sospetto, ha chiesto la polizia.',
        'Condividere il pane',
        'Condividi con i vicini l’acqua, chiede il comune.',
        'Copia il modello danese',
      ],
    },
  },
  /** A button of one word: `Condividi`, `Stampa`, `Mi piace` */
  button: {
    lines: [
      '(condividi|mi piace|condivisioni) {n}',
      '{n} (condivisioni|mi piace|visualizzazioni|letture|condivisione)',
    ],
    words: [
      'condividi',
      'condividere',
      'condivisioni',
      'condiviso',
      'stampa',
      'mi piace',
      'segui',
      'seguici',
      'salva',
      'invia',
      'twitta',
      'tweet',
      'copia',
      'link',
      'e-mail',
      'email',
      'mail',
      'social',
      'preferiti',
      'seguici su',
      'condividi:',
    ],
    place: 'run',
    proof: {
      removes: ['Condividi', 'Stampa', 'Seguici su:', '12 condivisioni'],
      keeps: ['Condividere la mensa', 'Stampa e regime', 'Mi piace il calcio', 'Segui i soldi'],
    },
  },
  /** Several in a row: `Condividi Facebook Twitter`, `Condividi: Facebook, WhatsApp` */
  bar: {
    lines: [
      '(condividi|stampa|invia|twitta|tweet|mi piace|salva)[,|:| \\|| /| •| su| su:] {buttons}',
      '(facebook|twitter|whatsapp|telegram|linkedin)[,| \\|| /| •] {platforms} (condividi|stampa|invia|copia link|email|e-mail|mail|salva)',
      '(condividi su facebook|condividi su twitter|condividi su x|condividi su whatsapp)[,| \\|| •] {words}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Condividi Facebook Twitter',
        'Condividi: Facebook, Twitter, WhatsApp',
        'Facebook Twitter WhatsApp Copia link',
      ],
      keeps: ['Condividi la vita', 'Invia soldati', 'Salva Facebook nel cassetto'],
    },
  },
  /** The share block of WordPress: `Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)`, `Mi piace: Mi piace Caricamento...` */
  wordpress: {
    lines: [
      'invia tramite emailpostalo sul blog{matter}',
      'invia tramite email postalo sul blog{matter}',
      '(fai|fare) clic [qui] (per|qui per) (condividere|stampare|inviare|inviare un link) ' +
        "[su|con|via|a|l'articolo via] {site}[ ]\\(si apre in una nuova finestra\\)",
      '[condividi su ]{platforms} \\(si apre in una nuova finestra\\)',
      '(mi piace|condividi)[:][ ](mi piace|caricamento)[ ][caricamento]',
    ],
    words: ['mi piace caricamento', 'mi piace: mi piace caricamento', 'caricamento in corso'],
    proof: {
      removes: [
        'Invia tramite emailPostalo sul blogCondividi su XCondividi su Facebook',
        'Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)',
        'Mi piace: Mi piace Caricamento...',
      ],
      keeps: [
        'Postalo sul blog, gli disse.',
        'Fai clic per condividere, diceva la truffa, e 900 lo fecero.',
        'La porta si apre in una nuova finestra',
      ],
    },
  },
  /** A plea that names its platform: `Seguici su Facebook`, `Iscriviti al nostro canale WhatsApp` */
  'follow-us': {
    lines: [
      '(entra|iscriviti) (nel|al) (gruppo|canale) (whatsapp|telegram|facebook) di {publication}',
      'iscriviti al canale (whatsapp|telegram|youtube) di {publication}',
      '(ricevi|leggi) (le|tutte le|le nostre|le ultime) (notizie|news) (su|sul tuo|via) (whatsapp|telegram|google news)',
      'fai di {publication} la tua fonte (preferita|preferita su google)',
      '(aggiungi|scegli|imposta) {site} come (fonte|tua fonte|la tua fonte) (preferita|preferita su google)',
      '(aggiungi|scegli|imposta) {site} (come|tra|alle) {rest}(google|preferita|fonti|preferite)[{rest}]',
      '(metti|lascia) mi piace (alla nostra pagina|su facebook)[ {rest}]',
      'clicca qui per {title} (whatsapp|telegram|google news)[{rest}]',
    ],
    endings: [
      '(seguici|segui {publication}) (su|sul) {platforms}[( e| per|:|,) {rest}]',
      '(iscriviti|unisciti) al [nostro ]canale {platforms}[ {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Entra nel gruppo WhatsApp di Esempio',
        'Iscriviti al canale WhatsApp di Esempio',
        'Fai di Esempio la tua fonte preferita su Google',
      ],
      keeps: [
        'Segui su Facebook la campagna, chiede la polizia.',
        'Ricevi le notizie su WhatsApp dai truffatori, avverte la banca.',
        'Seguiteci nella marcia, hanno chiesto gli organizzatori.',
        'Segui la deviazione all’uscita nord, avverte la polizia.',
        'Unisciti al coro martedì in comune.',
        'Facebook, Twitter e Google non hanno voluto commentare.',
      ],
    },
  },
  /** A plea for a channel, a group or a page of a platform: `Segui il canale di porto24 su WhatsApp`, `Iscriviti al nostro gruppo su Telegram` */
  'channel-call': {
    lines: [
      '(segui|seguite|iscriviti|iscrivetevi|unisciti|unitevi|entra|entrate|metti mi piace|metti like) ' +
        '[a |al |alla |il |la |nel |nella |nostro |nostra |al nostro |alla nostra |il nostro |la nostra |nel nostro ]' +
        '(canale|gruppo|pagina|profilo|community)[ {words}] (su|di) {platforms}[( e| per|:|,) {rest}]',
    ],
    proof: {
      removes: [
        'Segui il canale di porto24 su WhatsApp',
        'Iscriviti al nostro gruppo su Telegram',
        'Metti mi piace alla pagina di porto24 su Facebook',
      ],
      keeps: [
        'Segui il canale fino alla vecchia diga',
        'Entra nel gruppo dei migliori',
        'Unisciti al gruppo su Telegram, diceva l’annuncio.',
      ],
    },
  },
  /** `Condividi questo articolo sui social`, `Segui @porto24 su Instagram`, `Iscriviti al nostro canale WhatsApp` */
  call: {
    lines: [
      '(condividi|condividete) (questo|questa) (articolo|contenuto|testo|servizio|reportage|approfondimento|notizia|' +
        'post|pagina)[ (sui|con|su|via) (social|tuoi|i|facebook|whatsapp|twitter|chi|amici) {words}| sui social|' +
        ' con gli amici| su facebook| su twitter| su whatsapp]',
      "(ti|vi) è piaciuto (questo articolo|l'articolo|il post|questo post)[,|?] (condividilo|condividetelo|condividi)[ {words}]",
      '(segui|seguite|seguici come) {handle} su {platforms}',
      '(seguici|seguiteci) [(anche|ora|subito)] (su|sui|sulla|nei) {platforms}',
      '(segui|seguite) [(anche)] {publication} su {platforms}',
      '(iscriviti|unisciti|seguici|segui|entra) (al|nel|sul|il) nostro (canale|gruppo) (whatsapp|telegram|youtube|facebook)[( e|:| per) {title}]',
      '(grazie al|iscriviti al|segui il|seguici sul|unisciti al|entra nel) nostro (canale|gruppo) (telegram|whatsapp|youtube)[ {matter}]',
    ],
    proof: {
      removes: [
        'Condividi questo articolo sui social',
        'Ti è piaciuto l’articolo? Condividilo!',
        'Segui @porto24 su Instagram',
        'Seguici su Facebook, Twitter e Instagram',
        'Segui porto24 su Google News',
        'Iscriviti al nostro canale WhatsApp',
        'Grazie al nostro canale Telegram potete rimanere aggiornati sui nuovi articoli.',
      ],
      keeps: [
        'Condividi il pane con i vicini',
        'Seguici, ci gridò la guida dall’altra riva.',
        'Segui il canale fino alla diga',
      ],
    },
  },
  /** A call to prefer the site in searches: `Aggiungici come fonte preferita su Google` */
  source: {
    lines: ['(aggiungici|aggiungi {publication}) come [tua ]fonte preferita (su|in) google'],
    place: 'edges',
    proof: {
      removes: ['Aggiungici come fonte preferita su Google'],
      keeps: ['Aggiungici alla lista, dicono i vicini.'],
    },
  },
} satisfies ProvenFamily
