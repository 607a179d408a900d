import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Den gamla bron en kväll i maj. Foto: Jo Ng/TT',
      'Den gamla bron en kväll i maj. Bild: Polisen',
      'Den gamla bron en kväll i majFoto: Jo Ng',
    ],
    keeps: ['På bordet låg ett foto: beviset saknades', 'Fotot spreds snabbt över hela landet'],
  },
  label: {
    removes: [
      'Arkivbild.',
      'Genrebild',
      'Arkivbild: Jo Ng',
      'Genrebild. Foto: Jo Ng/TT',
      'Bilden är en genrebild',
      'Personerna på bilden har inget med artikeln att göra',
      'Klicka på bilden för att förstora',
    ],
    keeps: ['Bild av en mördare', 'Illustration av makt', 'Bilden är en förfalskning.', 'Mannen på bilden har erkänt.'],
  },
  agency: { removes: ['Jo Ng / Bildbyrån', 'Bildbyrån/Jo Ng'], keeps: ['TT rapporterade först.', 'SVT och SR bråkar'] },
}
