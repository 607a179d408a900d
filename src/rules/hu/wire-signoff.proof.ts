import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['MTI - Példa', '(MTI, Reuters)', 'Magyar Távirati Iroda'],
    keeps: ['Az MTI májusban közölte', 'Erről az MTI számolt be.'],
  },
  desk: {
    removes: ['Írta: Kovács János', 'Fordította: Nagy Anna'],
    keeps: ['Írta a nevét a falra', 'Szerkesztette a lapot húsz évig.'],
  },
}
