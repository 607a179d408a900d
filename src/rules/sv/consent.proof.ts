import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Vi använder cookies',
      'Den här webbplatsen använder cookies för att förbättra upplevelsen.',
      'Läs mer om hur vi hanterar personuppgifter',
      'Vi värnar om din integritet',
      'Hantera mina cookies',
    ],
    keeps: [
      'Vi använder våld, sade ledaren.',
      'Myndigheten bötfälldes för cookies.',
      'Vi värnar om din integritet, lovar banken.',
      'Hantera kakor varsamt, råder bagaren.',
      'Om du fortsätter jobba under dessa villkor blir du sjuk.',
    ],
  },
  choice: {
    removes: [
      'Godkänn alla',
      'Cookieinställningar',
      'Bekräfta mina val',
      'Nödvändiga cookies',
      'Tillåt urval',
      'Godkänn och stäng',
    ],
    keeps: ['Godkänn inte planen', 'Anpassa dig', 'Bekräfta bokningen'],
  },
  embed: {
    removes: [
      'Innehåll från YouTube',
      'Visa det här inlägget på Instagram',
      'Din webbläsare stöder inte video',
      'Din webbläsare är gammal. Byt till en ny.',
      'Webbläsaren stöds inte',
      'För att se videon måste du godkänna cookies.',
      'Här visas innehåll från Instagram. Du behöver samtycka till det.',
      'Javascript är avstängt',
    ],
    keeps: [
      'Innehåll från burken luktade',
      'En webbläsare för barn',
      'Denna webbläsare är snabbast, enligt testet.',
      'Din webbläsare kan avslöja vem du är.',
      'För att se matchen måste du betala.',
      'Detta är första gången som Facebook stäms i landet.',
      'Ett inlägg delat av ministern väcker ilska.',
    ],
  },
}
