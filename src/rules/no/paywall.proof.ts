import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Logg inn for å lese',
      'Vil du lese hele saken?',
      'Allerede abonnent? Logg inn',
      'Kun for abonnenter',
      'Ingen bindingstid',
      'Glemt passord?',
    ],
    keeps: ['Vil du lese om livet', 'Logg inn i banken', 'Denne saken er over.', 'Er du allerede mett'],
  },
  button: { removes: ['Logg inn', 'Kjøp abonnement'], keeps: ['Logg inn på feil konto', 'Abonnement på fisk'] },
}
