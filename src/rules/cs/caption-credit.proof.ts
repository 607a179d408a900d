import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'Starý most přes řeku v květnu. Foto: Jan Novák, ČTK',
      'Starosta otevírá novou školu (Zdroj: Profimedia)',
      'Stará radnice v noci | Foto: Reuters',
    ],
    keeps: [
      'Na stole ležely dopisy a Foto: zmizelo.',
      'Výstava se jmenuje Město a Foto: sto let obrazů',
      'Na výstavě ukázali fotografie Jana Nováka',
    ],
  },
  label: {
    removes: [
      'Ilustrační foto',
      'Zdroj fotografie: ČTK',
      '(Ilustrační snímek)',
      'Fotografie je ilustrační',
      'Osoby na snímku nesouvisejí s textem.',
      'Kliknutím na obrázek zvětšíte',
    ],
    keeps: [
      'Archivní foto našli na půdě.',
      'Zdroj fotografie určila policie',
      'Fotografie je podvrh.',
      'Osoby na snímku zemřely.',
    ],
  },
}
