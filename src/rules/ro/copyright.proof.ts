import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  'all-rights-reserved': {
    removes: ['Toate drepturile rezervate', 'Exemplu - Toate drepturile rezervate', 'Toate drepturile sunt rezervate.'],
    keeps: [
      'Drepturile rezervate localnicilor rămân fără lege, spune deputata.',
      'Toate drepturile, toate zilele',
      'Drepturile omului',
    ],
  },
  'may-not': {
    removes: [
      'Este interzisă reproducerea fără acord scris.',
      'Preluarea conținutului este permisă în limita a 500 de semne.',
      'Informațiile publicate de Exemplu pot fi preluate doar cu citarea sursei.',
    ],
    keeps: [
      'Este interzisă vânzarea de alcool duminica.',
      'Reproducerea râsului în captivitate bate un record.',
      'Conținutul cufărului, un mister',
    ],
  },
}
