import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Iscriviti alla newsletter`, `Iscriviti gratis alla nostra newsletter` */
  'sign-up': {
    lines: [
      'unisciti a[d] [altri] {n} (altri iscritti|iscritti|lettori)',
      'iscriviti a questo blog (tramite|via) (e-mail|email)',
      "(iscriviti|iscrivetevi|abbonati|registrati|iscrizione|ricevi|iscriversi|scopri|iscriviti subito|iscriviti ora) [subito|gratis|gratuitamente|ora|qui|anche] (alla|alle|a|la|le|al|ai|le nostre|la nostra|ad) [nostra|nostre|nuova|tutte] [le|nostre] (newsletter|bollettino|mailing list|newsletter settimanale|newsletter quotidiana|newsletter gratuita|newsletter gratuite|nostra newsletter|nostre newsletter)[ (di|del|della|per|e|settimanale|quotidiana|gratuita|qui|con|dedicata|che|de|dell'){rest}]",
      '(iscriviti|abbonati) [qui|gratis] (alla|a) {words} newsletter[{rest}]',
      '(vuoi|desideri|ti piacerebbe) (ricevere|restare|rimanere|essere|leggere|tenerti) {title} (newsletter|via e-mail|via email|via mail|per email|per posta elettronica|nella tua mail|nella tua email|casella di posta|canale whatsapp)[{matter}]',
      '{matter}(. |! |? )(iscriviti|abbonati|registrati) [qui|gratis] (alla|a) {words} newsletter[{matter}]',
      '(clicca|cliccate) qui per (iscriverti|ricevere|iscriversi|abbonarti) {title}',
      '(inserisci|scrivi|lascia) (la tua|il tuo) (email|e-mail|indirizzo email|indirizzo e-mail|mail) per (ricevere|iscriverti|restare){title}',
      '[la |la nostra ]newsletter[:] {publication}',
    ],
  },
  /** The promise: `Ricevi ogni giorno le notizie nella tua casella di posta` */
  promise: {
    lines: [
      '(le|tutte le|le ultime) (notizie|news) (del|della|di|da|dal|dalla|su) {words} (nella tua|direttamente nella tua) (casella di posta|inbox|casella email)[ {words}]',
      '(ricevi|ricevere|resta|rimani) [gratis|gratuitamente|ogni giorno|ogni mattina|ogni settimana|aggiornato] {title} (tua casella|tua mail|tua email|tua e-mail|tua posta|casella di posta|via email|via mail|via e-mail|per email|newsletter|nella tua inbox|tuo smartphone)[(.|!| ogni| tutti) {matter}]',
      '(ricevi) (nella tua|sulla tua|via|direttamente nella tua) (casella|mail|email|e-mail|posta|casella di posta) {title}',
      'ricevi (la newsletter|le newsletter|la nostra newsletter|le nostre newsletter|le notizie di {publication}|le nostre notizie|le notifiche)[ (di {publication}|ogni giorno|ogni settimana|ogni mattina|gratis|gratuitamente|via email|settimanale|quotidiana|nella tua {rest})]',
      '(resta|rimani) [sempre] (aggiornato|informato|in contatto)[ con (noi|{publication})| su (tutte le notizie|tutte le novità|{publication})]',
      'non (perdere|perderti) (nessuna|le|nessuna delle|le ultime|le nostre) (notizia|notizie|novità)[ (di|da|su|del|della) {rest}]',
      '(le|la|il|tutte le|tutto il|i) [principali|ultime|migliori|nostre|più importanti] (notizie|news|novità|notizia|meglio|storie|titoli|fatti|aggiornamenti)[ (principali|più importanti|del giorno|di oggi|della settimana|di {publication}|da {publication}|dal territorio)] [ogni giorno|ogni mattina|ogni settimana|direttamente] (nella tua|sulla tua|direttamente nella tua) (casella di posta|mail|email|e-mail|posta|inbox)[ {words}]',
    ],
    place: 'edges',
  },
  /** `Iscrivendoti accetti i termini`, `Ho letto e accetto l’informativa privacy` */
  agreement: {
    lines: [
      '(iscrivendoti|registrandoti|cliccando|inviando|proseguendo|inserendo){matter}(accetti|accetto|acconsenti|dichiari di) {rest}',
      "[sì, ](ho letto|dichiaro di aver letto|acconsento|autorizzo il trattamento|autorizzo al trattamento|accetto la|accetto i|accetto di ricevere|accetto le|voglio ricevere|presto il consenso|esprimo il consenso|confermo di aver letto) {title} (privacy|informativa|newsletter|dati personali|commerciali|marketing|condizioni d'uso)[{matter}]",
      "(puoi|potrai) (cancellarti|disiscriverti|annullare l'iscrizione|cancellare l'iscrizione) [(dalla|alla) newsletter] (in qualsiasi momento|in ogni momento|quando vuoi|cliccando|con un click)[{rest}]",
      '(niente spam|no spam|nessuno spam|zero spam)[{matter}]',
    ],
  },
  /** What the form answers: `Grazie per esserti iscritto`, `Controlla la tua casella di posta` */
  answer: {
    lines: [
      "grazie per (esserti iscritto|esserti registrato|la tua iscrizione|l'iscrizione|esserti abbonato)[( alla newsletter|.|!| a {publication}) {matter}]",
      "grazie per (esserti iscritto|la tua iscrizione|l'iscrizione) alla newsletter",
      '(iscrizione|registrazione) (avvenuta|completata|effettuata|confermata) [con successo]',
      '(controlla|verifica) la tua (casella di posta|email|e-mail|posta|casella|mail)[ (per|e) (confermare|conferma|completare|attivare|verificare|clicca){rest}|. {matter}]',
      '(inserisci|inserire|inserite) (un|il tuo|la tua|una) (indirizzo email|indirizzo e-mail|email|e-mail|mail) [valido|valida]',
      '(si è verificato un errore|qualcosa è andato storto|ops, qualcosa è andato storto)[.|,|!] [per favore|ti preghiamo di] (riprova|riprovare) (più tardi|di nuovo|tra|fra|in seguito)[ {rest}]',
      '(si è verificato un errore|qualcosa è andato storto)[.|!] (riprova|riprovare)',
      '(scopri|vedi) (tutte le|le nostre|tutte le nostre|le altre) newsletter',
      '(email|e-mail|indirizzo email) (non valida|non valido|già registrata)',
    ],
  },
  /** Labels and buttons, which need company: `Il tuo indirizzo email`, `Iscriviti` */
  form: {
    lines: [
      '[il tuo|la tua|inserisci la tua|inserisci il tuo] (indirizzo e-mail|indirizzo email|mail|indirizzo mail|la tua mail|la tua e-mail)',
      '(iscriviti|iscriviti ora|iscriviti subito|iscrizione|iscriviti gratis|mi iscrivo|voglio iscrivermi|conferma|no, grazie|le newsletter|le nostre newsletter|la newsletter)',
      '(nome e cognome|cap|telefono|città|data di nascita)',
      'newsletter (settimanale|quotidiana|{publication})',
    ],
    place: 'run',
  },
  /** `Attiva le notifiche`, `Vuoi ricevere le notifiche?` */
  notification: {
    lines: [
      '(attiva|abilita|ricevi|consenti) (le|le nostre) notifiche[ (di|da|del) {publication}| push| (per (non|ricevere|restare|essere|rimanere)|su (tutte|google|whatsapp)|e (resta|ricevi|non)|in tempo reale|sulle (ultime|notizie)){rest}]',
      '(vuoi|desideri) (ricevere|attivare) (le|le nostre) notifiche[ {rest}][?]',
    ],
  },
} satisfies Family
