import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: ['Innlegget Den lange veien hjem dukket først opp på Eksempel.'],
    keeps: [
      'Innlegget dukket først opp på en vegg.',
      'Saken er alvorlig',
      'Saken er i Oslo tingrett nå.',
      'Artikkelen ble publisert i Nature.',
    ],
  },
  machine: {
    removes: [
      'Saken er skrevet ved hjelp av kunstig intelligens og kvalitetssikret av redaksjonen.',
      'KI-generert oppsummering',
      'Artikkelen er oversatt fra engelsk',
      'Oppsummert av KI',
    ],
    keeps: ['Teksten er skrevet av en mester.', 'Saken er laget av et barn', 'Saken er skrevet av KI-forskeren Jo Ng.'],
  },
  release: {
    removes: ['Dette er en pressemelding fra Eksempelselskapet'],
    keeps: ['Pressemeldingen fra klubben kom sent.', 'En pressemelding fra helvete'],
  },
}
