import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['TASR', '(ČTK, Reuters)', '(SITA)'],
    keeps: ['ČTK to oznámila v květnu', 'Informovala o tom ČTK.'],
  },
  desk: {
    removes: ['Autor: Jan Novák', 'Překlad: Jana Nováková'],
    keeps: ['Autor Jan Novák zemřel v květnu.', 'Editor vína'],
  },
}
