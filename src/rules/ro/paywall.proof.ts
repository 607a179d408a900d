import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: ['Abonează-te pentru a citi mai departe', 'Acest articol este disponibil doar abonaților.'],
    keeps: [
      'Conectează-te pentru a accesa vaccinul, indică ministerul.',
      'Pentru a citi cartea, trebuie să ai răbdare, spune autorul.',
      'Pentru a accesa fondurile, trebuie să depui o cerere.',
      'Articolul este destinat membrilor partidului.',
      'Pentru a citi seara, e nevoie de lampă.',
      'Abonații la gaz vor plăti mai mult din ianuarie.',
      'Acest articol este de lux',
    ],
  },
  already: {
    removes: [
      'Articol exclusiv pentru abonați',
      'Ești deja abonat? Intră în cont',
      'Ai uitat parola?',
      'Doar pentru abonați',
      'Continuă cu Google',
    ],
    keeps: ['Ești deja târziu', 'Ai uitat parola și banii', 'Articol premiat', 'Doar pentru pietoni'],
  },
  button: {
    removes: ['Conectare', 'Creează cont', 'Abonează-te acum'],
    keeps: ['Parola zilei de naștere', 'Conectare la rețea', 'Premium la preț mic'],
  },
  'ad-blocker': {
    removes: [
      'Te rugăm să dezactivezi adblock-ul',
      'Am detectat că folosești un adblocker',
      'Dezactivează ad blocker-ul pentru a continua.',
    ],
    keeps: ['Dezactivează bomba', 'Se pare că folosești capul, i-a spus.'],
  },
}
