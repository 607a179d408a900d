import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Articolo aggiornato`, `Questa notizia è stata aggiornata.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(questo articolo|questa notizia) (è stato|è stata|sarà|verrà) (aggiornato|aggiornata|modificato|corretto|aggiornamento|corretta|fase di aggiornamento|continuo aggiornamento)[ (alle|il) {date}| con (nuovi dettagli|nuove informazioni|ulteriori dettagli|nuovi elementi)]',
      '(articolo aggiornato|notizia aggiornata|ultimo aggiornamento della pagina)[ (alle|il) {rest}]',
    ],
    place: 'edges',
  },
  /** `Segnala un errore`, `Hai trovato un errore?` */
  report: {
    lines: [
      'segnala (commento|contenuto|un commento)',
      "(segnala|segnalaci|comunica) (un|un'|errori|eventuali|una) [errore|refuso|inesattezza|errori|correzione][ (nell'articolo|in questo articolo|alla redazione)]",
      '(segnala errore|segnalazione errori|errata corrige)',
      "(hai trovato|hai notato|hai visto|trovato) (un errore|un refuso|errori|un'imprecisione)[ (nell'articolo|in questo articolo|nel testo)][?|? {rest}]",
    ],
    place: 'tail',
  },
  /** `Le opinioni espresse in questo articolo non rispecchiano la linea editoriale` */
  opinion: {
    lines: [
      '(le opinioni|i contenuti|gli articoli|le idee|i pareri|i commenti) (espresse|espressi|espressa|pubblicati|firmati|contenute|contenuti|degli autori|dei collaboratori|degli utenti|dei lettori|riportate|qui) {matter}(non rispecchiano|non riflettono|sono da attribuire|sono responsabilità|appartengono|non rappresentano|sono esclusiva|impegnano) {matter}(autore|autori|redazione|linea editoriale|testata|giornale)[ (e|di|né|o|del|della){rest}|. {matter}]',
      '(le opinioni|i contenuti|gli articoli|le idee|i pareri|i commenti) (espresse|espressi|pubblicati|firmati|degli autori|dei collaboratori|degli utenti|dei lettori) (non rispecchiano|non riflettono|sono responsabilità|appartengono|non rappresentano) {matter}(autore|autori|redazione|linea editoriale|testata|giornale)[ (e|di|né|o|del|della){rest}|. {matter}]',
      '(questo articolo|queste informazioni|il contenuto di questo articolo|il contenuto di questa pagina) non (costituisce|costituiscono|sostituisce|sostituiscono) {title} (medico|finanziaria|finanziario|professionale|investimento|legale|consulenza{rest})[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
