import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'A weboldalon sütiket használunk',
      'Sütiket használunk a jobb felhasználói élményért.',
      'Süti beállítások',
    ],
    keeps: ['A sütiket a nagymama sütötte.', 'Az oldal közepén sütik vannak', 'Vizet használunk kétszer'],
  },
  policy: {
    removes: ['Adatvédelmi tájékoztató', 'Felhasználási feltételek', 'Elfogadom az adatkezelési tájékoztatót'],
    keeps: ['Az adatvédelem megbukott a banknál.', 'Elfogadom a békét, mondta a király.'],
  },
  browser: {
    removes: ['A böngésző nem támogatja a videó lejátszását', 'Engedélyezze a JavaScriptet a böngészőben'],
    keeps: [
      'A böngésző többet tud rólad, mint a szomszéd, mondja a hekker.',
      'Kapcsolja be a villanyt, kérték a lakók.',
    ],
  },
}
