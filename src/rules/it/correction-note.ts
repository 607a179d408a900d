import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Articolo aggiornato`, `Questa notizia è stata aggiornata.`: says that, and not what. */
  updated: {
    lines: [
      "(questo articolo|questa notizia|l'articolo|la notizia|articolo|notizia) (è stato|è stata|sarà|verrà) (aggiornato|aggiornata|modificato|corretto|aggiornamento|corretta|fase di aggiornamento|continuo aggiornamento)[ (alle|il|con) {rest}]",
      '(articolo aggiornato|notizia aggiornata|ultimo aggiornamento della pagina)[ (alle|il) {rest}]',
    ],
    place: 'edges',
  },
  /** `Segnala un errore`, `Hai trovato un errore?` */
  report: {
    lines: [
      "(segnala|segnalaci|comunica) (un|un'|errori|eventuali|una) [errore|refuso|inesattezza|errori|correzione][ (nell'articolo|in questo articolo|alla redazione)]",
      '(segnala errore|segnalazione errori|errata corrige)',
      "(hai trovato|hai notato|hai visto|trovato) (un errore|un refuso|errori|un'imprecisione)[ (nell'articolo|in questo articolo|nel testo)][?|? {rest}]",
    ],
    place: 'tail',
  },
  /** `Le opinioni espresse in questo articolo non rispecchiano la linea editoriale` */
  opinion: {
    lines: [
      '(le opinioni|i contenuti|gli articoli|le idee|i pareri|i commenti) {matter} (non rispecchiano|non riflettono|sono da attribuire|sono responsabilità|appartengono|non rappresentano|sono esclusiva|impegnano) {matter}(autore|autori|redazione|linea editoriale|testata|giornale)[{matter}]',
      '(questo articolo|queste informazioni|il contenuto) non (costituisce|costituiscono|sostituisce|sostituiscono) {title} (medico|finanziaria|finanziario|professionale|investimento|legale|consulenza{rest})[{matter}]',
    ],
    place: 'edges',
  },
} satisfies Family
