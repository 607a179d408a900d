import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  cookies: {
    removes: [
      'A weboldalon sütiket használunk',
      'Sütiket használunk a jobb felhasználói élményért.',
      'Süti beállítások',
      'Az oldal használatával elfogadja a sütiket.',
      'Az Ön adatainak védelme fontos számunkra',
      'Hozzájárulás kezelése',
      'A tartalom megtekintéséhez fogadja el a sütiket.',
      'A bejegyzés megtekintése az Instagramon',
      'Jo Ng (@jo_ng) által megosztott bejegyzés',
    ],
    keeps: [
      'A sütiket a nagymama sütötte.',
      'Az oldal közepén sütik vannak',
      'Vizet használunk kétszer',
      'Az oldal használatával nőtt a forgalom, közölte a cég.',
      'A böngészés folytatásával vádolják a diákot.',
      'Mi és partnereink mindent megtettünk, mondta.',
    ],
  },
  policy: {
    removes: ['Adatvédelmi tájékoztató', 'Felhasználási feltételek', 'Elfogadom az adatkezelési tájékoztatót'],
    keeps: [
      'Az adatvédelem megbukott a banknál.',
      'Elfogadom a békét, mondta a király.',
      'Elfogadom az ítéletet, de a feltételeket nem.',
    ],
  },
  browser: {
    removes: [
      'A böngésző nem támogatja a videó lejátszását',
      'Engedélyezze a JavaScriptet a böngészőben',
      'Az Ön böngészője elavult',
      'Frissítse böngészőjét',
    ],
    keeps: [
      'A böngésző többet tud rólad, mint a szomszéd, mondja a hekker.',
      'Kapcsolja be a villanyt, kérték a lakók.',
      'A böngésző nem támogatja a hazugságot, viccelt.',
    ],
  },
  choice: { removes: ['Összes elfogadása', 'Elfogadom', 'Szükséges sütik'], keeps: ['Elfogadom az ítéletet'] },
}
