import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Distribuie acest articol',
      'Distribuie pe Facebook',
      'Copiază linkul',
      'Trimite prin email',
      'Distribuie pe:',
    ],
    keeps: [
      'Distribuiți această fotografie a suspectului, a cerut poliția.',
      'Distribuie pâine săracilor',
      'Copiază modelul danez',
      'Trimite armata',
    ],
  },
  button: {
    removes: ['Distribuie', 'Îmi place', 'Printează', '12 distribuiri'],
    keeps: ['Distribuie ajutoare', 'Îmi place fotbalul', 'Salvează pădurea'],
  },
  bar: {
    removes: [
      'Distribuie Facebook Twitter',
      'Distribuie: Facebook, Twitter, WhatsApp',
      'Facebook Twitter WhatsApp Copiază link',
    ],
    keeps: ['Distribuie roluri', 'Trimite soldați'],
  },
  wordpress: {
    removes: [
      'Dă clic pentru a partaja pe Twitter(Se deschide într-o fereastră nouă)',
      'Dă clic pentru a imprima(Se deschide într-o fereastră nouă)',
      'Apreciază: Apreciază Încarc...',
    ],
    keeps: ['Dă clic pentru a partaja, spunea frauda, și 900 au dat.', 'Ușa se deschide într-o fereastră nouă'],
  },
  'follow-us': {
    removes: [
      'Urmărește-ne pe Google News',
      'Urmărește-ne pe Facebook',
      'Urmărește Exemplu pe Google News',
      'Abonează-te la canalul nostru de WhatsApp',
      'Urmărește știrile Exemplu și pe Google News',
      'Urmăriți-ne pe Facebook',
    ],
    keeps: [
      'Urmăriți-ne în marș, au cerut organizatorii.',
      'Urmăriți devierea la ieșirea nord, avertizează poliția.',
      'Intră în cor marți la primărie.',
      'Facebook, Twitter și Google nu au comentat decizia.',
    ],
  },
}
