import type { Proofs } from '../rule.js'
import type { liveBlog } from './live-blog.js'

export const proof: Proofs<typeof liveBlog> = {
  control: {
    removes: ['Juttu päivittyy', 'Uutista täydennetään', 'Juttua päivitetään', 'Päivitämme juttua'],
    keeps: [
      'Juttu päivittyy vasta kun poliisi kertoo lisää, sanoo päätoimittaja.',
      'Seuraa merkkejä',
      'Päivitämme ohjeita, hän sanoo.',
    ],
  },
}
