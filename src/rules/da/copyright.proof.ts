import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  notice: {
    removes: ['Alle rettigheder forbeholdes'],
    keeps: [
      'Alle rettigheder har en grænse, sagde retten.',
      'Kopiering af nøgler stiger',
      'Indholdet i rapporten var forbudt i ti år.',
      'Kopiering af nøgler er forbudt ved lov',
      'Artiklen fra 1902 krævede ingen tilladelse',
      'Artiklen bryder ophavsretten, mener forlaget.',
      'Kopiering af tekst blev billigere i 1960’erne.',
    ],
  },
}
