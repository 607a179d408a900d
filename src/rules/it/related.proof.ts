import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Articoli correlati Apre un nuovo ponte in città',
      'Articoli Correlati',
      'Leggi anche',
      'LEGGI ANCHE:',
      'Altre notizie',
      'Da non perdere',
      'Raccomandati per te',
    ],
    keeps: [
      'Articoli correlati al doping sequestrati a Lodi',
      'Potrebbe piovere',
      'Leggi anche il prologo',
      'Non perdere la testa',
      'Altre voci, altre stanze',
    ],
  },
  ranking: {
    removes: ['Ultime notizie'],
    keeps: ['I più poveri', 'Ultime notizie dal fronte, arrivate a dorso di mulo.', 'Tendenze suicide in aumento'],
  },
  'weak-heading': {
    removes: ['Tutte le notizie di Roma', 'Approfondimenti', 'Correlati', 'Altro su Esempio'],
    keeps: [
      'Tutte le notizie della guerra sono cattive, dice il poeta.',
      'Altro che tregua',
      'Approfondimento tecnico sul ponte',
      'Anche il pane',
    ],
  },
}
