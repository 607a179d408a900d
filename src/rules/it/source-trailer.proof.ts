import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: ['Fonte: ANSA', 'Fonte: Giornale Esempio', 'Fonti: AGI, Reuters', 'Fonte', 'Tratto da Esempio'],
    keeps: [
      'Fonti: la polizia, l’ospedale e due testimoni lo confermano.',
      'Una fonte del ministero ha smentito.',
      'Fonte di vita e di lite',
      'Via libera al ponte',
    ],
  },
  address: {
    removes: [
      'Fonte: https://giornale.example/4',
      'Leggi l’articolo originale',
      'Articolo completo: www.giornale.example/4',
    ],
    keeps: [
      'Leggere il testo originale costa, ammette la prof.',
      'Link fatale',
      'Chi sa qualcosa può andare su https://polizia.example/avviso e avvisare.',
    ],
  },
  'with-agency': {
    removes: ['Con informazioni di Reuters', '(con fonte Adnkronos)', 'Con informazioni da Agenzia Esempio'],
    keeps: ['Con le sue spie, il re vinse la battaglia.', 'Con il tempo', 'Con informazioni di ieri, il debito cala.'],
  },
}
