import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 commenti`, `Commenti (32)`, `Leggi i commenti` */
  count: {
    lines: [
      '{n} (commento|commenti|risposte|risposta)',
      'commenti[ ][\\(]{n}[\\)]',
      '(leggi|vedi|mostra|visualizza|carica|nascondi|vai ai|tutti) [tutti] [i|gli altri|altri] commenti[ ][[\\(]{n}[\\)]]',
      '(nessun|non ci sono|ancora nessun|0) (commento|commenti)[ (ancora|per questo articolo|al momento)]',
      '(ultimi|altri|caricamento) commenti',
      '(i commenti dei lettori|commenti recenti|commenti facebook|commenti dei lettori|i vostri commenti)',
    ],
    place: 'edges',
  },
  /** A word or two, which could be a heading of the story: `Commenti`, `Commenta`, `Rispondi` */
  heading: {
    lines: [
      'ordina per[ ]:[ ](più recenti|meno recenti|rilevanza|data|migliori)',
      '(regolamento commenti|segnala un abuso)',
      '(commento|commenti|commenta|rispondi|risposte|risposta|il tuo commento|la tua opinione|segnala|segnala abuso|ordina per|invia|invia commento|annulla|pubblica|i tuoi commenti|discussione)',
      '(nome|e-mail|email|sito web|messaggio|il tuo nome|la tua email|cognome|indirizzo email)',
    ],
    place: 'run',
  },
  /** `Lascia un commento Annulla risposta`, `Commenta per primo`, `Accedi per commentare` */
  invitation: {
    lines: [
      'vuoi (commentare|lasciare un commento)[?] (accedi|registrati|abbonati)[ {rest}]',
      '(lascia|lasciate|scrivi|aggiungi|inserisci|invia|posta|lasciaci|pubblica|facci sapere) (un|una|il tuo|la tua|il vostro|i vostri) (commento|commenti|risposta|opinione|messaggio)[ (qui|qui sotto|nei commenti|sotto|a questo articolo)]',
      '(lascia|scrivi|lascia una) (un commento|una risposta|risposta)[ ]annulla risposta',
      '(annulla risposta|clicca qui per annullare la risposta)',
      "(commenta per primo|sii il primo a commentare|per primo a commentare|sii il primo a lasciare un commento|commenta questo articolo|commenta la notizia|commenta questa notizia|commenta l'articolo|di' la tua|dì la tua|partecipa alla discussione|unisciti alla discussione|entra nella discussione)[{rest}]",
      '[devi |per commentare |è necessario |si prega di ](essere connesso|effettuare il login|accedere|registrarti|essere registrato|accedi|fare login|effettua il login|fai login|devi essere registrato|connettiti|loggati) [o registrati|o registrarti] (per|per poter) (commentare|inviare un commento|lasciare un commento|pubblicare un commento|scrivere un commento|partecipare|inserire un commento)',
      'per (commentare|lasciare un commento|poter commentare|inviare commenti) [è necessario|devi|bisogna|occorre] (accedi|essere|effettuare|registrati|accedere|effettua|registrarsi|abbonati){rest}',
      "(ti è|vi è) (piaciuto|stato utile|stata utile|piaciuta) (questo articolo|questa notizia|l'articolo|questo contenuto)[?][ (condividi|lascia|seguici|facci){rest}]",
      '(questo articolo|questo contenuto|questa pagina) ti è (stato utile|stata utile|piaciuto)[?]',
      '[e tu |e voi |e tu, |e voi, ](cosa ne pensi|cosa ne pensate|che ne pensate|che ne pensi)[?| ?] (lascia|scrivi|commenta|diccelo|scrivici|faccelo|condividi|dicci|raccontaci){rest}',
      '(i|la sezione) commenti (sono|è|a questo articolo sono) (chiusi|disabilitati|chiusa|disattivati)[ (per|su) {rest}]',
      'commenti (chiusi|disabilitati)',
    ],
  },
  /** The labels of the form: `Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *` */
  form: {
    lines: [
      '(posta|pubblica|inserisci) un commento',
      'iscriviti a[ ]: (commenti sul post|post|commenti) [\\(atom\\)]',
      '(il tuo|il suo|il vostro) (indirizzo email|indirizzo e-mail|indirizzo mail|email) non sarà pubblicato[{matter}]',
      '[i ]campi obbligatori (sono|contrassegnati|con) [contrassegnati|segnati] [\\*|con]',
      '(salva il mio nome|do il mio consensio affinché|do il mio consenso affinché){matter}(commento|commenti)',
      '(avvisami|avvertimi|notificami|ricevi) (via|quando|in caso|un avviso|una mail|per) [email|e-mail] {title}(commenti|articoli|commento|post|articolo)',
      '(per favore|per favore,|si prega di) (inserisci|inserire) (il tuo|qui il tuo|il) (commento|nome|indirizzo email|nome qui|indirizzo email qui)[ qui]',
      'hai inserito un indirizzo email errato',
      'questo sito (usa|utilizza) akismet per ridurre lo spam[{matter}]',
      '(il tuo|il vostro) commento (è in attesa|attende|(sarà|è stato|verrà) (pubblicato|inviato|moderato|approvato|inserito|ricevuto|esaminato))[ (di|dopo|con|non appena|dalla|da|e|previa|al) {rest}]',
      '(pubblica|invia|inserisci) [il] commento',
    ],
  },
  /** `I commenti sono moderati`, `La redazione si riserva il diritto di rimuovere i commenti` */
  policy: {
    lines: [
      'la redazione non è responsabile (dei|per i) (commenti|contenuti)[ {rest}]',
      '[tutti ]i commenti (sono|inviati|pubblicati|espressi|degli|dei|offensivi|devono|saranno|lasciati){matter}(moderati|moderazione|responsabilità|autori|rimossi|redazione|cancellati|eliminati|approvati)[{matter}]',
      '{matter} (si riserva|ci riserviamo) (il diritto|la facoltà) di (rimuovere|cancellare|moderare|eliminare|non pubblicare){matter}comment(i|o)[{matter}]',
      '(regole|regolamento|policy|norme|linee guida) (dei|sui|per i|della) (commenti|community|discussione)',
      '(leggi|rispetta|consulta) (la|le|il) (policy|regole|regolamento) (dei|sui|per i|della) (commenti|community)[{rest}]',
    ],
    place: 'tail',
  },
  /** Below the story only, for an interview asks it too: `Cosa ne pensi?` */
  'your-view': {
    lines: ['[e tu |e voi |e tu, |e voi, ](cosa ne pensi|cosa ne pensate|che ne pensate|che ne pensi)[?| ?]'],
    place: 'tail',
  },
} satisfies Family
