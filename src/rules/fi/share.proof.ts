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
      'Jaa X:ssä (avautuu uudessa ikkunassa)',
      'Kerro kaverille',
      'Kopioitu leikepöydälle',
      'Piditkö jutusta?',
      'Lahjoita juttu',
    ],
    keeps: ['Jaa leipäsi', 'Poliisi pyytää jakamaan kuvaa.', 'Piditkö sodasta?', 'Lahjoita verta'],
  },
  button: { removes: ['Jaa', 'Seuraa'], keeps: ['Jaa tasan', 'Seuraa rahaa'] },
  'follow-us': {
    removes: ['Seuraa meitä', 'Lisää Satamalehti ensisijaiseksi lähteeksi Googlessa'],
    keeps: [
      'Seuraa opasteita, pyytää poliisi.',
      'Seuraa meitä nuorempia',
      'Seuraa kanavaa etelään, kapteeni sanoi.',
      'Seuraa rahaa',
    ],
  },
}
