import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'Indlægget Den lange vej hjem blev først udgivet på Eksempel.',
      'Artiklen blev først bragt i Havnebladet',
    ],
    keeps: [
      'Indlægget dukkede op på en væg.',
      'Artiklen er alvorlig',
      'Artiklen er fra Aarhus.',
      'Artiklen blev udgivet i Nature.',
    ],
  },
  machine: {
    removes: [
      'Artiklen er skrevet ved hjælp af kunstig intelligens og kvalitetssikret af redaktionen.',
      'AI-genereret opsummering',
      'Artiklen er oversat fra engelsk',
    ],
    keeps: [
      'Teksten er skrevet af en mester.',
      'Artiklen er lavet af et barn',
      'Artiklen er skrevet af AI-forskeren Jo Ng.',
    ],
  },
  release: {
    removes: ['Dette er en pressemeddelelse fra Eksempelselskabet'],
    keeps: ['Pressemeddelelsen fra klubben kom sent.', 'En pressemeddelelse fra helvede'],
  },
}
