import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Vi använder cookies',
      'Den här webbplatsen använder cookies för att förbättra upplevelsen.',
      'Läs mer om hur vi hanterar personuppgifter',
    ],
    keeps: ['Vi använder våld, sade ledaren.', 'Myndigheten bötfälldes för cookies.'],
  },
  choice: { removes: ['Godkänn alla', 'Cookieinställningar'], keeps: ['Godkänn inte planen', 'Anpassa dig'] },
  embed: {
    removes: ['Innehåll från YouTube', 'Visa det här inlägget på Instagram', 'Din webbläsare stöder inte video'],
    keeps: ['Innehåll från burken luktade', 'En webbläsare för barn'],
  },
}
