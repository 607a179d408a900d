import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      'Huomasitko virheen?',
      'Ilmoita virheestä',
      'Juttua päivitetty',
      'Juttua korjattu 3.5.2019 klo 10.23',
      'Noudatamme Journalistin ohjeita',
      'Näin teemme uutisia',
    ],
    keeps: [
      'Ilmoita havainnoista poliisille.',
      'Oikaisu: ministeri erosi 4. toukokuuta.',
      'Kirjoittaja oli kadottanut omia papereitaan.',
      'Näin teemme maalin',
      'Noudatamme lakia, sanoo yhtiö.',
    ],
  },
  opinion: {
    removes: [
      'Tämä on mielipidekirjoitus.',
      'Kolumni on kirjoittajan mielipide.',
      'Tekstin mielipiteet ovat kirjoittajan omia.',
    ],
    keeps: [
      'Kolumni ei miellyttänyt: omia ja muita syytettiin',
      'Tämä on kommentti hallituksen esitykseen.',
      'Mielipiteet ovat jakautuneet.',
    ],
  },
}
