import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: ['Scarica l’app', 'Scarica l’app di Esempio', 'Scarica gratis la nostra app', 'Leggi nell’app'],
    keeps: [
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
