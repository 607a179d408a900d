import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Log in om verder te lezen',
      'Alleen voor abonnees',
      'Als abonnee lees je ook alle plusartikels. Je moet nog even inloggen.',
      'Je leest een premium artikel',
      'Je hebt je gratis artikelen gelezen',
    ],
    keeps: [
      'Wie een abonnement heeft, leest de meter zelf uit.',
      'Dit artikel van de wet is oud.',
      'Alleen voor liefhebbers',
      'Log in bij de bank, zegt de dief.',
      'Als abonnee krijg je korting op de trein.',
      'Als abonnee kan hij nergens terecht.',
    ],
  },
  already: {
    removes: ['Al abonnee? Log in', 'Nog geen abonnement? Ontdek nu gratis onze plusartikels.', 'Wachtwoord vergeten?'],
    keeps: ['Al abonnee sinds 1980', 'Wachtwoord gestolen'],
  },
  offer: {
    removes: [
      'Neem een abonnement',
      'Maandelijks opzegbaar',
      'Lees nu voordelig ›',
      'Bekijk onze abonnementen',
      'Onbeperkt lezen',
      'Lees onze artikelen zonder advertenties',
    ],
    keeps: [
      'Een abonnement kost nu meer.',
      'Opzegbaar of niet',
      'Kies een kandidaat',
      'Neem een abonnement op de trein.',
      'Kies het aanbod dat bij je past.',
      'Bekijk het aanbod in de winkel.',
      'Probeer drie weken gratis te leven.',
      'De eerste drie maanden gratis wonen',
      'Volledige toegang tot alle dossiers kreeg de advocaat niet.',
      'Onbeperkt toegang tot alle kamers',
      'Lees onze artikelen niet',
      'Krijg toegang tot de site van de dader, luidde het bevel.',
      'Voor € 5 per maand kun je hier parkeren.',
    ],
  },
  button: {
    removes: ['Inloggen', 'Word abonnee', 'Registreren'],
    keeps: ['Word abonnee of verdwijn, zei hij', 'Registreren is verplicht', 'Premium voor de rijken'],
  },
  'ad-blocker': {
    removes: ['Schakel je adblocker uit om verder te lezen'],
    keeps: [
      'Adblockers mogen, zegt de rechter.',
      'Schakel de stroom uit',
      'Zet de adblocker van de straat.',
      'Je kunt reclame blokkeren met een adblocker.',
    ],
  },
}
