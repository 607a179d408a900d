import type { Family } from '../rule.js'

/** A paper that asks for money. */
export const donation = {
  /** `Sostieni il giornalismo indipendente`, `Fai una donazione`, `Sostienici` */
  appeal: {
    lines: [
      "(sostieni|sostenete|aiuta|aiutaci a|supporta|finanzia|difendi) [a fare|sostenere|a sostenere|fare] (il|l'|un|il nostro|la nostra) (giornalismo|informazione|lavoro|giornale|stampa) (indipendente|libero|libera|di qualità|locale|d'inchiesta|di {publication})[ (con|e|per|da|abbonandoti|donando) {rest}][. {matter}]",
      '(sostieni|sostenete|aiutaci a|supporta) [a fare|sostenere|a sostenere|fare] (il nostro|la nostra) (giornalismo|informazione|lavoro|giornale)[ (con|e|per|da) {rest}][. {matter}]',
      '(fai|effettua|invia|fate) (una|la tua) (donazione|donazione libera)[ (qui|ora|a {publication})[{rest}]]',
      '(diventa|entra) (sostenitore|socio|membro|donatore|nostro sostenitore|abbonato sostenitore)[ (di|del) {publication}| ora| e (sostieni|aiuta|leggi|ricevi) {rest}]',
      '(la tua|il tuo|ogni) (donazione|contributo|sostegno) (ci aiuta a (crescere|continuare|informare|fare|essere|restare)|ci permette di (continuare|fare|informare|essere|restare|raccontare)|ci consente di (continuare|fare|informare|essere)|{words} (giornalismo|indipendenza|informazione|indipendenti|liberi))[ {rest}]',
      '(se ti piace|se apprezzi|se hai apprezzato|ti è piaciuto|se credi) (questo articolo|il nostro lavoro|quello che facciamo|il nostro giornalismo|quello che leggi|nel nostro lavoro|nel giornalismo|{publication}) {title}(sostienici|donazione|sostieni|abbonati|dona|contributo)[ {rest}]',
      '(se ti piace|se apprezzi|se hai apprezzato|ti è piaciuto|se credi) (questo articolo|il nostro lavoro|quello che facciamo|il nostro giornalismo|quello che leggi|nel nostro lavoro|nel giornalismo)[?|,] (sostienici|sostieni|abbonati|dona|considera|fai){rest}',
      '{publication} è un (giornale|sito|quotidiano|progetto) [online] (indipendente|libero)[,| e] {title} (lettori|abbonati|donazioni|lettrici|sostenitori)[{matter}]',
      '(sostienici|sostieni {publication}|offrici un caffè|dona ora|dona il tuo 5x1000|dona il 5x1000|aiutaci a crescere)',
      "si può sostenere (il lavoro|l'attività|il progetto) (di|del|della) {title} (a questo link|qui|al link){rest}",
      "si può sostenere (il lavoro|l'attività|il progetto) (di|del|della) {title} (a questo link|qui)",
    ],
    place: 'edges',
  },
  /** Buttons: `Dona`, `Sostieni` */
  button: { lines: ['(dona|donazioni|donazione|sostieni|contribuisci|dona adesso)'], place: 'run' },
} satisfies Family
