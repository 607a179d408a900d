import type { Proofs } from '../rule.js'
import type { adMarker } from './ad-marker.js'

export const proof: Proofs<typeof adMarker> = {
  label: {
    removes: ['HIRDETÉS', '- Hirdetés -', 'Fizetett tartalom', 'Támogatott tartalom'],
    keeps: [
      'A hirdetés ára harmadával nőtt.',
      'Hirdetések a templom falán',
      'Fizetett tartalom nélkül nem él meg a lap.',
      'A hirdetés megtévesztő volt.',
    ],
  },
  'continues-below': {
    removes: [
      'A cikk a hirdetés után folytatódik',
      'A cikk folytatódik a hirdetés alatt',
      'Cikkünk a videó után folytatódik!',
      'A cikk lejjebb folytatódik',
    ],
    keeps: [
      'A cikk a háború után folytatódik a második kötetben.',
      'A folytatás a hirdetés után elmaradt',
      'A cikk lejjebb csúszott',
    ],
  },
  'short-label': { removes: ['Reklám', 'Promóció'], keeps: ['Reklám nélkül', 'Partner a bűnben'] },
  affiliate: {
    removes: ['A cikk affiliate linkeket tartalmaz', 'Ez a bejegyzés partnerlinkeket tartalmaz.'],
    keeps: ['A cikk hibákat tartalmaz'],
  },
}
