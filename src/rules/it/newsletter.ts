import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Iscriviti alla newsletter`, `Iscriviti gratis alla nostra newsletter` */
  'sign-up': {
    lines: [
      'unisciti a[d] [altri] {n} (altri iscritti|iscritti|lettori)',
      'iscriviti a questo blog (tramite|via) (e-mail|email)',
      '(iscriviti|abbonati) [qui|gratis] (alla|a) {words} newsletter[{rest}]',
      '(vuoi|desideri|ti piacerebbe) (ricevere|restare|rimanere|essere|leggere|tenerti) {title} ' +
        '(newsletter|via e-mail|via email|via mail|per email|per posta elettronica|nella tua mail|nella tua email|' +
        'casella di posta|canale whatsapp)[{matter}]',
      '(clicca|cliccate) qui per (iscriverti|ricevere|iscriversi|abbonarti) {title}',
      '[la |la nostra ]newsletter[:] {publication}',
      '(iscriviti|segui) [(al|il)] nostro podcast[ {words}]',
      '(ascolta|scopri) i nostri podcast',
      '[ricevi ]le (notizie|news) più importanti[ (del giorno|della settimana)][ {words}] ' +
        '(nella tua casella di posta|via e-mail|via email|nella tua mail|nella tua casella email)',
    ],
    proof: {
      removes: [
        'Iscriviti a questo blog tramite e-mail',
        'Unisciti a 10.000 altri iscritti',
        'Iscriviti alla nostra newsletter',
        'Vuoi ricevere le notizie via email?',
        'Iscriviti al nostro podcast',
        'Le notizie più importanti del giorno nella tua casella di posta',
      ],
      keeps: [
        'Vuoi ricevere una mail falsa? Basta un clic, dice il perito.',
        'Vuoi sapere se la tua mail è stata violata?',
        'Abbonati o muori: il nuovo modello della stampa',
        'Il bollettino medico di oggi dice che il paziente è stabile.',
        'Iscriviti alle liste entro venerdì, ricorda il comune.',
        'Iscrizione alla corsa',
        'Vuoi restare o andare, gli chiese.',
      ],
    },
  },
  /** `Iscrivendoti accetti i termini`, `Ho letto e accetto l’informativa privacy` */
  agreement: {
    lines: [
      '(iscrivendoti|registrandoti|cliccando|inviando|proseguendo|inserendo){matter}(accetti|accetto|acconsenti|dichiari di) {rest}',
    ],
    words: ["ho letto e accetto l'informativa privacy"],
    proof: {
      removes: ['Cliccando su invia accetti la privacy policy', 'Iscrivendoti accetti i nostri termini'],
      keeps: [
        'Inviando il denaro, la vittima accetta condizioni abusive.',
        'Proseguendo le indagini, il pm ha chiesto nuovi termini.',
        'Accetto di aver sbagliato sul trattamento dei detenuti, ha detto.',
        'Autorizzo la vendita a questi termini, ha firmato il sindaco.',
        'Puoi cancellarti dalla leva, gli dissero.',
        'Firmando il trattato, i due paesi cambiarono rotta.',
        'Accetto la sconfitta, dice il candidato.',
        'Puoi sederti',
      ],
    },
  },
  /** What the form answers: `Grazie per esserti iscritto`, `Controlla la tua casella di posta` */
  answer: {
    lines: [
      "grazie per (esserti iscritto|esserti registrato|la tua iscrizione|l'iscrizione|esserti abbonato)[( alla newsletter|.|!| a {publication}) {matter}]",
    ],
    words: ['controlla la tua casella di posta'],
    proof: {
      removes: ['Grazie per esserti iscritto!'],
      keeps: [
        'Grazie per l’iscrizione alla scuola, ha detto la preside.',
        'Controlla la tua email ogni giorno, consiglia la banca.',
        'Qualcosa è andato storto, riprova il sindaco.',
        'Grazie per la musica, cantava il coro.',
        'Si è verificato un errore nel conteggio, ammette la giunta.',
        'Controlla le gomme',
      ],
    },
  },
  /** Labels and buttons, which need company: `Il tuo indirizzo email`, `Iscriviti` */
  form: {
    lines: [
      '[il tuo|la tua|inserisci la tua|inserisci il tuo] (indirizzo e-mail|indirizzo email|mail|indirizzo mail|la tua mail|la tua e-mail)',
    ],
    words: ['iscriviti', 'nome e cognome', 'cap', 'telefono', 'città', 'data di nascita'],
    place: 'run',
    proof: {
      removes: ['Nome e cognome'],
      keeps: ['Iscrizione rupestre', 'Città aperta', 'Conferma in arrivo'],
    },
  },
  /** `Attiva le notifiche`, `Vuoi ricevere le notifiche?` */
  notification: {
    lines: [
      '(attiva|abilita|ricevi|consenti) (le|le nostre) ' +
        'notifiche[ (di|da|del) {publication}| push| (per (non|ricevere|restare|essere|rimanere)|' +
        'su (tutte|google|whatsapp)|e (resta|ricevi|non)|in tempo reale|sulle (ultime|notizie)){rest}]',
    ],
    words: ['vuoi ricevere le notifiche?'],
    proof: {
      removes: ['Attiva le notifiche'],
      keeps: [
        'Attiva le notifiche della banca, chiede la polizia.',
        'Attiva l’allarme',
        'Ricevere notifiche a mezzanotte è legale, dice il giudice.',
      ],
    },
  },
  /** A plea for the letters of the site: `Iscriviti gratis alla newsletter di porto24`, `Vuoi altre notizie? Iscriviti alla newsletter` */
  call: {
    lines: [
      '[clicca qui per |{title}? ](iscriviti|iscrivetevi|iscriversi|iscriverti|abbonati|registrati)' +
        '[ ora| subito| qui| gratis| gratuitamente| anche] (alla|alle) [(nostra|nostre)] ' +
        'newsletter[ quotidiana| settimanale| gratuita| gratuite| (di|del|della) {publication}]' +
        '[( e|, e|:| per|.|!) {title}]',
      '(ricevi|ricevere)[ gratis| ogni mattina| ogni giorno| ogni settimana| gratuitamente] {title} ' +
        '(nella tua casella di posta|nella tua casella|nella tua mail|nella tua email|via mail|via email|' +
        'nella tua casella email|nella posta)[ ogni mattina| ogni giorno]',
      '[la |la nostra ]newsletter: (ricevi|iscriviti|ogni mattina|ogni giorno|il meglio|le notizie) {rest}',
    ],
    proof: {
      removes: [
        'Iscriviti gratis alla newsletter di porto24',
        'Vuoi altre notizie? Iscriviti alla newsletter',
        'Newsletter: ricevi ogni mattina il meglio di porto24',
        'Ricevi ogni mattina le notizie più importanti nella tua casella di posta',
      ],
      keeps: [
        'Iscriviti alla newsletter, diceva il manifesto sul ponte.',
        'Iscriviti alla corsa e canta',
        'La newsletter: un mestiere',
      ],
    },
  },
  /** The way out of a mailing list: `Annulla iscrizione` */
  unsubscribe: {
    lines: ['(annulla|annulla l’|annulla la) [tua ](iscrizione|sottoscrizione)[ (alla|dalla) newsletter]'],
    place: 'edges',
    proof: { removes: ['Annulla iscrizione'], keeps: ['Annulla iscrizione e perde il posto a scuola'] },
  },
} satisfies ProvenFamily
