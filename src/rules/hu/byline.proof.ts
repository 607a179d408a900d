import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  author: {
    removes: [
      'Szerző: Kovács János',
      'Írta: Nagy Anna',
      'Szerző: Kovács János, 2021.05.05.',
      'Szerző: szerkesztőség',
      'Kovács János újságíró',
    ],
    keeps: [
      'A levél szerzője ismeretlen maradt',
      'Szöveg: mit akart mondani a költő',
      'Kovács János tudósító meghalt a tűzharcban.',
    ],
  },
  label: { removes: ['Szerző', 'A szerző összes cikke'], keeps: ['A szerző halott', 'Írta a falra'] },
}
