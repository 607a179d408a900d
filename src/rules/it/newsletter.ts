import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Iscriviti alla newsletter`, `Iscriviti gratis alla nostra newsletter` */
  'sign-up': {
    lines: [
      'unisciti a[d] [altri] {n} (altri iscritti|iscritti|lettori)',
      'iscriviti a questo blog (tramite|via) (e-mail|email)',
      '(iscriviti|abbonati) [qui|gratis] (alla|a) {words} newsletter[{rest}]',
      '(vuoi|desideri|ti piacerebbe) (ricevere|restare|rimanere|essere|leggere|tenerti) {title} (newsletter|via e-mail|via email|via mail|per email|per posta elettronica|nella tua mail|nella tua email|casella di posta|canale whatsapp)[{matter}]',
      '(clicca|cliccate) qui per (iscriverti|ricevere|iscriversi|abbonarti) {title}',
      '[la |la nostra ]newsletter[:] {publication}',
    ],
  },
  /** `Iscrivendoti accetti i termini`, `Ho letto e accetto l’informativa privacy` */
  agreement: {
    lines: [
      '(iscrivendoti|registrandoti|cliccando|inviando|proseguendo|inserendo){matter}(accetti|accetto|acconsenti|dichiari di) {rest}',
    ],
  },
  /** What the form answers: `Grazie per esserti iscritto`, `Controlla la tua casella di posta` */
  answer: {
    lines: [
      "grazie per (esserti iscritto|esserti registrato|la tua iscrizione|l'iscrizione|esserti abbonato)[( alla newsletter|.|!| a {publication}) {matter}]",
    ],
  },
  /** Labels and buttons, which need company: `Il tuo indirizzo email`, `Iscriviti` */
  form: {
    lines: [
      '[il tuo|la tua|inserisci la tua|inserisci il tuo] (indirizzo e-mail|indirizzo email|mail|indirizzo mail|la tua mail|la tua e-mail)',
    ],
    words: ['nome e cognome', 'cap', 'telefono', 'città', 'data di nascita'],
    place: 'run',
  },
  /** `Attiva le notifiche`, `Vuoi ricevere le notifiche?` */
  notification: {
    lines: [
      '(attiva|abilita|ricevi|consenti) (le|le nostre) notifiche[ (di|da|del) {publication}| push| (per (non|ricevere|restare|essere|rimanere)|su (tutte|google|whatsapp)|e (resta|ricevi|non)|in tempo reale|sulle (ultime|notizie)){rest}]',
    ],
  },
} satisfies Family
