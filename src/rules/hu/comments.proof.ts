import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  count: {
    removes: [
      'Hozzászólások (14)',
      '14 hozzászólás',
      'Összes hozzászólás megtekintése',
      'Nincs hozzászólás',
      'Kommentek megtekintése (12)',
      'További hozzászólások betöltése',
    ],
    keeps: ['A hozzászólások 14 szakértőtől jöttek', '14 hozzászólást töröltek az ítélet után.'],
  },
  heading: { removes: ['Hozzászólások', 'Kommentek'], keeps: ['A válasz nem jött meg', 'Név és cím'] },
  invitation: {
    removes: [
      'Szóljon hozzá!',
      'Vélemény, hozzászólás? Kilépés a válaszból',
      'A hozzászóláshoz jelentkezzen be',
      'Legyen Ön az első hozzászóló!',
      'Nincsenek megjegyzések:',
      'Hozzászólás jelentése',
      'A kommentek le vannak zárva',
      'Hozzászólás küldéséhez be kell jelentkezni.',
      'Kommentszabályzat',
      'Mi a véleménye? Szóljon hozzá!',
    ],
    keeps: [
      'A hozzászóláshoz bátorság kell, mondta a képviselő.',
      'Írja meg a véleményét a bíróságnak',
      'Mi a véleménye? kérdezte a bíró.',
    ],
  },
  form: {
    removes: [
      'Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük',
      'A nevem, e-mail címem, és weboldalcímem mentése a böngészőben a következő hozzászólásomhoz.',
      'Moderálási alapelvek',
    ],
    keeps: ['Az e-mail címe kiszivároghatott, figyelmeztet a bank.', 'A kommentek nem kímélték a minisztert.'],
  },
}
