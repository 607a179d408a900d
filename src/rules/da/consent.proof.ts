import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Vi bruger cookies',
      'Denne hjemmeside bruger cookies for at forbedre din oplevelse.',
      'Læs mere om vores brug af cookies',
      'Vi respekterer dit privatliv',
      'Skift samtykke',
      'Vi passer på dine data',
    ],
    keeps: [
      'Vi bruger vold, sagde lederen.',
      'Tilsynet gav siden en bøde for cookies.',
      'Vi passer på hinanden, siger hun.',
      'Hvis du bryder lovens vilkår, ryger du i fængsel.',
      'Ved at gå i skole lærte han sine vilkår at kende.',
    ],
  },
  choice: {
    removes: [
      'Accepter alle',
      'Cookiepolitik',
      'Gem mine valg',
      'Funktionelle cookies',
      'Tillad valgte',
      'Accepter og luk',
    ],
    keeps: ['Accepter aldrig planen', 'Tilpas dig', 'Gem varerne'],
  },
  embed: {
    removes: [
      'Indhold fra YouTube',
      'Vis dette opslag på Instagram',
      'Din browser understøtter ikke video',
      'Din browser er forældet. Hent en ny.',
      'Din browser understøttes ikke',
      'Du skal acceptere cookies for at se indholdet.',
      'Javascript er slået fra',
    ],
    keeps: [
      'Indhold fra dåsen lugtede',
      'En browser til børn',
      'Din browser kan afsløre, hvem du er.',
      'Din browser er langsom, viser test.',
      'Dette indhold er ikke længere på Facebook.',
      'Dette er sket uden samtykke fra patienten, siger hun.',
      'Et opslag delt af ministeren vækker vrede.',
    ],
  },
}
