import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: ['Artikkeli Pitkä tie kotiin julkaistiin ensimmäisen kerran Esimerkki.'],
    keeps: [
      'Artikkeli ilmestyi seinälle.',
      'Juttu on vakava',
      'Haastattelu julkaistiin vuonna 1902 lehdessä.',
      'Artikkeli julkaistiin Naturessa.',
    ],
  },
  machine: {
    removes: [
      'Juttu on käännetty tekoälyn avulla',
      'Tiivistelmä on tekoälyn tekemä ja toimittajan tarkistama.',
      'Tekoälyn tekemä tiivistelmä',
      'Jutun teossa on hyödynnetty tekoälyä.',
    ],
    keeps: [
      'Teksti on kirjoitettu verellä.',
      'Tekoälyn tekemä virhe maksoi miljoonia',
      'Teksti on kirjoitettu tekoälyllä pelottelun aikaan.',
    ],
  },
}
