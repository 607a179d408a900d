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
      'For abonnenter',
      'Du har 3 gratis saker igjen',
      'Les hele saken med Pluss',
      'Har du ikke bruker? Registrer deg',
      'Deretter 149 kr/mnd',
      'Abonner på Havnebladet',
      'Les gratis i 30 dager',
      'Få full tilgang for 1 kr',
    ],
    keeps: [
      'Vil du lese om livet',
      'Logg inn i banken',
      'Denne saken er over.',
      'Er du allerede mett',
      'Kr 100 til alle barn',
      'Denne saken er for viktig til å glemmes.',
      'Les gratis bøker i parken',
      'Du har lest for lite, sa læreren.',
      'Få tilgang til hele havet',
    ],
  },
  button: { removes: ['Logg inn', 'Kjøp abonnement'], keeps: ['Logg inn på feil konto', 'Abonnement på fisk'] },
}
