import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: [
      'Alla rättigheter förbehållna',
      'Citera gärna oss men glöm inte att ange källan.',
      'Allt material på sidan är skyddat enligt upphovsrättslagen.',
    ],
    keeps: ['Alla rättigheter har en gräns, sade rätten.', 'Kopiering av nycklar ökar'],
  },
}
