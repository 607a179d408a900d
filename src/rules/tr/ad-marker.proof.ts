import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Reklam', '- REKLAM -'],
    keeps: ['Reklam kurulu bankaya ceza verdi', 'Reklam filmi tartışma yarattı.', 'Reklamın iyisi kötüsü'],
  },
  'paid-label': {
    removes: ['Sponsorlu içerik', 'Tanıtım', 'Reklam içeriği'],
    keeps: ['Sponsorlu içerik kuralları değişti', 'Tanıtım filmi büyük ilgi gördü.'],
  },
  'continues-below': {
    removes: ['Haberin devamı reklamdan sonra', 'Reklamı geç'],
    keeps: [
      'Haberin devamı mahkemede geldi',
      'Toplantıyı atlayın ve okumaya devam edin, dedi öğretmen.',
      'Podcast yayınının sonu geldi',
    ],
  },
}
