import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['(novum/jt)', '(jt/ANP)', '(Belga, jt)'],
    keeps: ['ANP meldde het als eerste.', 'Dat zegt hij tegen het ANP', 'Reuters, het persbureau, bevestigde dat.'],
  },
}
