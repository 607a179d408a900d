import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: ['Alle rettigheter forbeholdt'],
    keeps: [
      'Alle rettigheter har en grense, sa retten.',
      'Kopiering av nøkler øker',
      'Alt innhold i boksen var gift',
      'Innholdet i rapporten var forbudt i ti år.',
      'Kopiering av nøkler er forbudt ved lov',
      'Uten samtykke er alt forbudt her.',
      'Artikkelen bryter med opphavsretten, mener forlaget.',
    ],
  },
}
