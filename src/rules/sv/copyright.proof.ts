import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: ['Alla rättigheter förbehållna'],
    keeps: [
      'Alla rättigheter har en gräns, sade rätten.',
      'Kopiering av nycklar ökar',
      'Innehållet i rapporten var förbjudet i tio år.',
      'Kopiering av nycklar är förbjuden',
      'Materialet saknade tillstånd.',
      'Artikeln bryter mot upphovsrätten, menar förlaget.',
      'Kopiering av texter blev vanligare på 1400-talet.',
    ],
  },
}
