import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['Annons', 'ANNONS:', '- Annons -', 'Hela denna sida är en annons'],
    keeps: ['Annonsen var vilseledande, slog rätten fast.', 'Annons gav polisen spår', 'Annonser för spel stoppas'],
  },
  'short-label': {
    removes: ['Reklam', 'Sponsrat innehåll', 'I samarbete med Exempelbanken'],
    keeps: ['Reklam för spel', 'Sponsrat lag vann', 'I samarbete med polisen hittades mannen.'],
  },
  'continues-below': {
    removes: [
      'Artikeln fortsätter efter annonsen',
      'Texten fortsätter under bilden',
      'Läs vidare efter annonsen',
      '(Artikeln fortsätter nedanför)',
    ],
    keeps: [
      'Artikeln fortsätter att väcka känslor.',
      'Läs vidare i boken',
      'Texten fortsätter på nästa sida i dagboken.',
    ],
  },
  control: {
    removes: ['Stäng annons', 'Rekommenderas av Outbrain'],
    keeps: ['Stäng dörren', 'Rekommenderas av läkare'],
  },
}
