import type { Proofs } from '../rule.js'
import type { newsletter } from './newsletter.js'

export const proof: Proofs<typeof newsletter> = {
  'sign-up': {
    removes: [
      'Schrijf je in voor de nieuwsbrief',
      'Meld je aan voor onze gratis nieuwsbrief',
      'Abonneer je op onze nieuwsbrief',
      'Ontvang elke ochtend het nieuws in je mailbox',
      'Bedankt voor je inschrijving!',
      'Pushberichten inschakelen',
    ],
    keeps: [
      'De nieuwsbrief van de partij riep op tot protest.',
      'Schrijf je brief met de hand',
      'Meld je bij de politie',
      'Ontvang gasten met een glimlach',
      'Nieuwsbrief van dader gevonden',
    ],
  },
  form: {
    removes: ['E-mailadres *', 'Aanmelden', 'Nieuwsbrief'],
    keeps: ['Aanmelden kan tot mei', 'Nieuwsbrief lekt uit', 'Mis niets van de match'],
  },
}
