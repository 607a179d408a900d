import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Log ind for at læse',
      'Vil du læse hele artiklen?',
      'ALLEREDE ABONNENT? LOG IND',
      'Denne funktion kræver et abonnement',
      'Kun for abonnenter',
      'Glemt adgangskode?',
    ],
    keeps: [
      'Vil du læse om livet',
      'Log ind i banken',
      'Denne artikel i loven gælder.',
      'Et abonnement koster nu mere.',
    ],
  },
  button: { removes: ['Log ind', 'Køb abonnement'], keeps: ['Log ind på forkert konto', 'Abonnement på fisk'] },
}
