import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Articolo aggiornato`, `Questa notizia è stata aggiornata.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(questo articolo|questa notizia) (è stato|è stata|sarà|verrà) ' +
        '(aggiornato|aggiornata|modificato|corretto|aggiornamento|corretta|fase di aggiornamento|' +
        'continuo aggiornamento)[ (alle|il) {date}| con (nuovi dettagli|nuove informazioni|ulteriori dettagli|' +
        'nuovi elementi)]',
      '(articolo aggiornato|notizia aggiornata|ultimo aggiornamento della pagina)[ (alle|il) {rest}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Questa notizia è stata aggiornata.', 'Articolo aggiornato', 'Articolo aggiornato alle 10:04'],
      keeps: [
        'La notizia è stata corretta.',
        'L’articolo sarà modificato con un emendamento.',
        'Questa notizia è stata accolta con sollievo nel porto.',
        'Errata corrige: il ministro è uscito il 4 maggio, non il 5.',
        'Il testo è stato corretto dal prof, che ha tolto due punti.',
      ],
    },
  },
  /** `Segnala un errore`, `Hai trovato un errore?` */
  report: {
    lines: ['segnala (commento|contenuto|un commento)', '(segnala errore|segnalazione errori|errata corrige)'],
    words: ['hai trovato un errore?', 'segnala un errore'],
    place: 'tail',
    proof: {
      removes: ['Segnala commento', 'Errata corrige'],
      keeps: ['Segnala un reato', 'Segnala un guasto il sindaco', 'Hai trovato un amico', 'Un errore di gioventù'],
    },
  },
  /** Whose views they are: `Le opinioni espresse sono esclusivamente dell’autore.` */
  opinion: {
    lines: [
      'le (opinioni|idee) (espresse|contenute)[ {words}] (sono|non riflettono|appartengono|rappresentano) ' +
        '(esclusivamente|quelle|unicamente|solo|necessariamente|di) {words}',
      "(l'articolo|questo articolo) riflette (esclusivamente|solo|unicamente) l'opinione (dell'autore|dell'autrice)",
      "(questo|l') (articolo|testo|contenuto) è stato (scritto|realizzato|creato|generato|tradotto) con " +
        "(l'aiuto|l'ausilio|il supporto|l'assistenza) (dell'ia|dell'intelligenza artificiale|di un'ia)[ {matter}]",
      "(questo|l')[ ](articolo|testo|contenuto) è stato (scritto|realizzato|creato|generato) con " +
        "(l'aiuto|l'ausilio|il supporto|l'assistenza) (dell'ia|dell'intelligenza artificiale)",
      '(questo articolo|questa notizia) (ha più di|è stato pubblicato più di|risale a più di) (un anno|{n} anni|un mese|{n} mesi)[ fa]',
      '(notizia|articolo) in aggiornamento',
      '(in aggiornamento|seguono aggiornamenti|segue aggiornamento)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Le opinioni espresse sono esclusivamente dell’autore.',
        "Questo articolo è stato scritto con l'aiuto dell'IA.",
        'Questo articolo ha più di un anno.',
        'Notizia in aggiornamento.',
      ],
      keeps: ['Le opinioni espresse in aula sono state dure.'],
    },
  },
} satisfies ProvenFamily
