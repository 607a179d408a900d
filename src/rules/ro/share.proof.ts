import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Dacă ți-a plăcut acest articol, distribuie-l',
      'Distribuie pe Facebook',
      'Copiază linkul',
      'Trimite prin email',
      'Distribuie pe:',
    ],
    keeps: [
      'Distribuie acest articol cu prietenii, cere activistul.',
      'Distribuiți această fotografie a suspectului, a cerut poliția.',
      'Distribuie pâine săracilor',
      'Copiază modelul danez',
      'Trimite armata',
    ],
  },
  button: {
    removes: ['12 distribuiri'],
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
      'Trimiteți prin e-mailPostați pe blog!Distribuiți pe XDistribuiți pe Facebook',
      'Dă clic pentru a partaja pe Twitter(Se deschide într-o fereastră nouă)',
      'Dă clic pentru a imprima(Se deschide într-o fereastră nouă)',
      'Apreciază: Apreciază Încarc...',
    ],
    keeps: [
      'Postați pe blog, cere activistul.',
      'Dă clic pentru a partaja, spunea frauda, și 900 au dat.',
      'Ușa se deschide într-o fereastră nouă',
    ],
  },
  'follow-us': {
    removes: ['Dă-ne un like pe Facebook', 'Fii la curent cu cele mai noi știri. Urmărește Exemplu și pe Google News'],
    keeps: [
      'Intră în grupul de crimă, spunea recrutorul.',
      'Urmăriți-ne în marș, au cerut organizatorii.',
      'Urmăriți devierea la ieșirea nord, avertizează poliția.',
      'Intră în cor marți la primărie.',
      'Facebook, Twitter și Google nu au comentat decizia.',
    ],
  },
}
