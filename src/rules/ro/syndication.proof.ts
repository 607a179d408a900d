import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Articolul Podul se redeschide apare prima dată în Exemplu.',
      'Articolul Podul se redeschide a apărut prima dată pe Exemplu.',
    ],
    keeps: ['Articolul de lege apare prima dată în cod', 'Știrea a apărut la radio, spune bunicul.'],
  },
  'originally-appeared': {
    removes: [
      'Acest articol a fost tradus automat.',
      'Acest text a fost redactat cu ajutorul inteligenței artificiale.',
      'Publicat inițial pe Exemplu',
    ],
    keeps: [
      'Acest text a fost publicat pentru prima dată în 1848 și a stârnit scandal.',
      'Acest interviu a fost publicat inițial și apoi retras.',
      'Acest articol din constituție e valabil pentru toți.',
      'Acest text a fost scris cu furie în închisoare.',
      'Publicat în 1605, romanul trăiește.',
    ],
  },
  machine: {
    removes: ['Text generat de inteligența artificială', 'Articol generat cu ajutorul inteligenței artificiale'],
    keeps: ['Text generat de furie', 'Acest articol a fost scris de inteligența poporului, glumește autorul.'],
  },
}
