import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: [
      'Alla rättigheter förbehållna',
      'Citera gärna oss men glöm inte att ange källan.',
      'Allt material på sidan är skyddat enligt upphovsrättslagen.',
      'Allt material på sidan är skyddat av lagen om upphovsrätt.',
      'Kopiering av material från Hamnbladet är förbjuden',
      'Copyright Hamnbladet',
      'Citera oss gärna, men ange källa.',
    ],
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
