import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'Közzétéve: 2021.05.05.',
      'Közzétéve: 2018. október 11. 12:30',
      'Frissítve: 2021.05.05. 12:30',
      'Frissítve: 12 perce',
      'Bejegyezte: Jo Ng dátum: 10:23',
    ],
    keeps: ['Megjelent 12 levele a költőnek', 'A frissítés egy hetet vett igénybe.', 'Bejegyezte: a hivatal'],
  },
  'reading-time': {
    removes: ['Olvasási idő: 3 perc', '3 perc olvasás', '3 perces olvasmány'],
    keeps: ['Az olvasási idő 3 perccel rövidült naponta.', '3 perc olvasás után megunta.', 'Három perces néma csend'],
  },
  ago: {
    removes: ['5 perce', '5 perccel ezelőtt', 'Ma, 12:30', 'Közzétéve', 'Ez a cikk több mint 5 éve készült'],
    keeps: [
      'Húsz évvel ezelőtt',
      '5 perccel ezelőtt leomlott a híd',
      'Tegnap 12:30-kor robbanás történt',
      'A cikk 30 éves.',
    ],
  },
}
