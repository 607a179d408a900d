import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Publiceret 03.05.2019 kl. 10:23',
      'Opdateret: 03.05.2019',
      'for 3 timer siden',
      'Publiceret: 3. maj 2019 af Jo Ng',
      'Indsendt af Jo Ng kl. 10.23',
      'Opdateret i dag kl. 10.23',
      'Denne artikel er mere end 30 dage gammel',
    ],
    keeps: [
      'Artiklen blev publiceret 5. august.',
      'For 100 år siden: den store brand',
      'Publiceret forskning viser fald',
      'Dato for valget',
      'Udgivet af Jo Ng i en bog fra 1902',
      'Artiklen er 30 år gammel.',
      'Artiklen er over al forventning.',
    ],
  },
  label: { removes: ['Publiceret', 'Senest opdateret:'], keeps: ['Publiceret og glemt', 'Opdateret lov'] },
  'reading-time': {
    removes: ['Læsetid: 3 min', '3 min læsetid', 'Lyt (3 min)'],
    keeps: ['Tre minutter i tolv', 'På 3 min var alt forbi.', 'Lyt i 3 minutter'],
  },
}
