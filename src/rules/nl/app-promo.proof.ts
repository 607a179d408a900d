import type { Proofs } from '../rule.js'
import type { appPromo } from './app-promo.js'

export const proof: Proofs<typeof appPromo> = {
  'get-app': {
    removes: ['Download onze app', 'Download nu onze gratis app voor het laatste nieuws'],
    keeps: [
      'De app stuurt gegevens door, zegt de minister.',
      'App van de bank ligt plat',
      'Open de app niet, zegt de politie in de stad.',
      'Verder in de appel',
      'Download de DigiD-app en log in, zegt de gemeente.',
    ],
  },
  badge: {
    removes: ['Android-app'],
    keeps: ['De app is uit de App Store gehaald.', 'Nu in de winkel'],
  },
}
