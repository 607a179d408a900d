import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: ['Hibát talált a cikkben? Írjon nekünk!', 'Hibabejelentés'],
    keeps: ['Hibát talált a híd tervében?', 'Elírást látott a bíró'],
  },
  opinion: {
    removes: [
      'A cikkben közölt vélemények nem feltétlenül tükrözik a szerkesztőség álláspontját',
      'Az írások a szerzők véleményét tükrözik',
      'Az írás a szerző véleményét tükrözi',
      'A szerző véleménye nem feltétlenül egyezik a szerkesztőségével',
      'Ez egy véleménycikk',
    ],
    keeps: [
      'A szerző véleményét senki sem kérte ki.',
      'A vélemények nem változtak a híd ügyében',
      'A szerző véleményét nem ismerjük.',
    ],
  },
}
