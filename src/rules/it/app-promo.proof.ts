import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: [
      'Scarica gratis l’app di Esempio su App Store e Google Play',
      'L’app di Esempio è disponibile su App Store e Google Play',
      'Scarica l’app',
      'Scarica l’app di Esempio',
      'Scarica gratis la nostra app',
      'Leggi nell’app',
    ],
    keeps: [
      'Scarica l’app della Regione, chiede il ministero.',
      'Scaricate l’app per segnalare le buche, dice il sindaco.',
      'Usa l’app del Comune per segnalare, dice il sindaco.',
      'Prova l’applicazione di una legge del 1990.',
      'Apri l’app e paga, gridavano i ladri.',
      'Scarica barile del ministro',
      'L’app della banca è rimasta ferma tre ore, dice la direzione.',
      'Apri gli occhi',
    ],
  },
  badge: {
    removes: ['Disponibile su Google Play', 'App per Android'],
    keeps: ['Disponibile in farmacia da lunedì', 'Applicazione della legge: un bilancio'],
  },
}
