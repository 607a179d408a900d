import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: ['(Ritzau/finans)', 'Ritzau Finans', 'Artiklen er skrevet af Ritzau', 'Nyheden er leveret af Ritzau'],
    keeps: ['Ritzau skrev det først.', 'Det skriver Ritzau', 'Historien er hentet fra en bog.'],
  },
}
