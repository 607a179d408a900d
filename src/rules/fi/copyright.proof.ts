import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: ['Kaikki oikeudet pidätetään', 'Sisällön kopiointi ilman lupaa on kielletty.'],
    keeps: ['Kaikki oikeudet loppuvat joskus, sanoi oikeus.', 'Kopiointi yleistyy'],
  },
}
