import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Jaa artikkeli:',
      'Jaa artikkeli Facebookissa',
      'Jaa Facebookissa',
      'Kopioi linkki',
      'Klikkaa jakaaksesi Facebookissa (Avautuu uudessa ikkunassa)',
    ],
    keeps: ['Jaa leipäsi', 'Poliisi pyytää jakamaan kuvaa.'],
  },
  button: { removes: ['Jaa', 'Seuraa'], keeps: ['Jaa tasan', 'Seuraa rahaa'] },
  'follow-us': {
    removes: ['Seuraa meitä Facebookissa', 'Seuraa meitä'],
    keeps: ['Seuraa opasteita, pyytää poliisi.', 'Seuraa meitä nuorempia'],
  },
}
