import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'video-player': {
    removes: ['WIDEO: Burmistrz o nowym moście Twoja przeglądarka nie wspiera odtwarzacza wideo...'],
    keeps: ['WIDEO: tak nazywał się pierwszy klub w mieście.'],
  },
}
