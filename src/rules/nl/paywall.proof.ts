import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Log in om verder te lezen',
      'Dit artikel is exclusief voor abonnees',
      'Alleen voor abonnees',
      'Als abonnee lees je ook alle plusartikels. Je moet nog even inloggen.',
    ],
    keeps: [
      'Wie een abonnement heeft, leest de meter zelf uit.',
      'Dit artikel van de wet is oud.',
      'Alleen voor liefhebbers',
      'Log in bij de bank, zegt de dief.',
    ],
  },
  already: {
    removes: ['Al abonnee? Log in', 'Nog geen abonnement? Ontdek nu gratis onze plusartikels.', 'Wachtwoord vergeten?'],
    keeps: ['Al abonnee sinds 1980', 'Wachtwoord gestolen'],
  },
  offer: {
    removes: ['Neem een abonnement', 'Maandelijks opzegbaar', 'Lees nu voordelig ›', 'Bekijk onze abonnementen'],
    keeps: ['Een abonnement kost nu meer.', 'Opzegbaar of niet', 'Kies een kandidaat'],
  },
  button: {
    removes: ['Inloggen', 'Word abonnee', 'Registreren'],
    keeps: ['Word abonnee of verdwijn, zei hij', 'Registreren is verplicht', 'Premium voor de rijken'],
  },
  'ad-blocker': {
    removes: ['Schakel je adblocker uit om verder te lezen', 'Het lijkt erop dat je een adblocker gebruikt.'],
    keeps: ['Adblockers mogen, zegt de rechter.', 'Schakel de stroom uit'],
  },
}
