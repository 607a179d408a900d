import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: [
      'Čtěte také',
      'DÁLE ČTĚTE',
      'Nejčtenější články',
      'Čítajte aj',
      'Nejčtenější za 24 hodin',
      'Související téma',
    ],
    keeps: [
      'Čtěte také staré dopisy',
      'Podobné případy byly i dřív',
      'Související zákon prošel v noci, oznámil mluvčí.',
      'Mohlo by vás to stát život',
      'Více o tématu řekl premiér.',
    ],
  },
  'weak-heading': {
    removes: ['Související', 'Doporučujeme', 'Nejčtenější', 'Hlavní zprávy'],
    keeps: ['Doporučujeme se do budoucna', 'Aktuální stav lesa'],
  },
}
