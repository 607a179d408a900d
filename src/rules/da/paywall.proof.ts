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
      'For abonnenter',
      'Du har 3 gratis artikler tilbage',
      'Læs videre med Plus',
      'Få fuld adgang til alle artikler',
      'Herefter 149 kr./md.',
      'Bliv abonnent på Havnebladet',
      'Læs gratis i 30 dage',
      'Få fuld adgang for 1 kr.',
    ],
    keeps: [
      'Vil du læse om livet',
      'Log ind i banken',
      'Denne artikel i loven gælder.',
      'Et abonnement koster nu mere.',
      'Læs gratis bøger i parken',
      'Du har læst for lidt, sagde læreren.',
      'Få adgang til hele havet',
    ],
  },
  button: { removes: ['Log ind', 'Køb abonnement'], keeps: ['Log ind på forkert konto', 'Abonnement på fisk'] },
}
