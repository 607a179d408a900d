import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Acest articol a fost actualizat.`: says that, and not what */
  updated: {
    yields: 'correction',
    lines: [
      '(acest articol|această știre|acest text) (a fost|este) ' +
        '(actualizat|actualizată|modificat|modificată|corectat|corectată)' +
        '[ (la {date}|pe {date}|cu noi informații|cu mai multe informații)]',
      '(articol|știre) (actualizat|actualizată)[ (la|pe) {date}]',
    ],
    place: 'edges',
    proof: {
      removes: ['Acest articol a fost actualizat.', 'Articol actualizat'],
      keeps: ['Acest articol din lege a fost modificat de Parlament.', 'Articolul a fost actualizat'],
    },
  },
  /** `Ai găsit o greșeală? Scrie-ne` */
  'found-slip': {
    lines: [
      '(ai găsit|ați găsit|ai observat|ați observat) o (greșeală|eroare) [în articol|în text]? ' +
        '(scrie-ne|scrieți-ne|anunță-ne|anunțați-ne|semnalează-ne)[ [la|pe] {email}]',
    ],
    proof: { removes: ['Ai găsit o greșeală? Scrie-ne'], keeps: ['Ai găsit o greșeală? întreabă ea.'] },
  },
  /** Where readers report mistakes: `Raportează o greșeală` */
  report: {
    lines: ['(raportează|semnalează) o (greșeală|eroare)'],
    place: 'edges',
    proof: { removes: ['Raportează o greșeală'], keeps: ['Raportează o greșeală medicală după un an.'] },
  },
  /** Whose views they are: `Opiniile exprimate aparțin autorului.` */
  opinion: {
    lines: [
      'opiniile (exprimate|din)[ {words}] (aparțin|nu reflectă|nu reprezintă|sunt ale) {words}',
      '(articolul|textul) (reflectă|exprimă) (doar|exclusiv|numai) (opinia|punctul de vedere al) {words}',
      '(acest articol|această știre) (este mai vechi de|este mai veche de|a fost publicat acum mai mult de) (un an|{n} ani|o lună)',
      '(știre|articol) în (curs de actualizare|actualizare)',
      '(știrea|articolul) (este în curs de actualizare|se actualizează|va fi actualizat|va fi actualizată)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Opiniile exprimate aparțin autorului.',
        'Acest articol este mai vechi de un an.',
        'Știre în curs de actualizare.',
      ],
      keeps: ['Opiniile exprimate în sală au fost dure.'],
    },
  },
} satisfies ProvenFamily
