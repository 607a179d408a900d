import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: ['Hozzaszolasok: 5'],
    keeps: ['A hozzászólások 14 szakértőtől jöttek', '14 hozzászólást töröltek az ítélet után.'],
  },
  invitation: {
    removes: ['Nincsenek megjegyzések:'],
    keeps: [
      'A hozzászóláshoz bátorság kell, mondta a képviselő.',
      'Írja meg a véleményét a bíróságnak',
      'Mi a véleménye? kérdezte a bíró.',
    ],
  },
}
