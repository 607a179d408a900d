import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Wij gebruiken cookies om uw bezoek te verbeteren.',
      'Deze website maakt gebruik van cookies.',
      'Door verder te gaan ga je akkoord met ons cookiebeleid.',
      'Lees ons privacybeleid',
    ],
    keeps: [
      'De toezichthouder beboette de site om cookies.',
      'Wij gebruiken geen geweld, zegt de baas.',
      'Door de storm viel de stroom uit.',
    ],
  },
  choice: {
    removes: ['Alles accepteren', 'Cookie-instellingen', 'Akkoord'],
    keeps: ['Akkoord over stikstof', 'Weigeren is geen optie', 'Instellingen onder druk'],
  },
  embed: {
    removes: [
      'Om deze inhoud te kunnen zien, moet je cookies accepteren.',
      'Deze inhoud kan niet getoond worden omdat je geen cookies accepteert.',
      'Dit bericht op Instagram bekijken',
    ],
    keeps: ['Deze inhoud van het blik was bedorven.', 'Hier zie je de dader', 'Om deze reden zegt hij niets.'],
  },
  browser: {
    removes: ['Schakel JavaScript in om verder te gaan', 'Je browser ondersteunt deze video niet.'],
    keeps: ['Schakel het licht in, zei hij', 'Een browser voor kinderen'],
  },
}
