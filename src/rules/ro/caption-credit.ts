import type { ProvenFamily } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Podul în mai. Foto: Ana Pop / Agerpres`, `(Foto: Arhivă)` */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Foto', 'FOTO', 'Fotografie', 'Sursa foto', 'Sursă foto', 'Credit foto', 'Imagine'],
      joints: ['.'],
      sources: ['arhivă', 'captură'],
      small: ['de', 'din', 'la', 'și', 'video'],
      ends: 'ăâîșț',
    },
    proof: {
      removes: [
        'Podul nou, în luna mai. Foto: Ana Pop / Agerpres',
        'Localnicii trec râul cu barca (Foto: Arhivă)',
        'Primărița la deschidere | Sursa foto: Facebook',
      ],
      keeps: [
        'Fotograful povestește cum a făcut acea Foto: cu o cutie și un cui',
        'A câștigat premiul cu fotografia podului și a bunicii.',
        'Toți voiau aceeași foto: cea a sărutului.',
      ],
    },
  },
  /** Any label: `Foto cu caracter ilustrativ`, `Foto arhivă` */
  label: {
    lines: [
      '(foto|fotografie|imagine|imagini) (cu caracter ilustrativ|cu rol ilustrativ|arhivă|arhiva|ilustrativ|' +
        'ilustrativă|din arhivă|cu titlu ilustrativ|de arhivă|generică|cu rol simbolic|simbol)' +
        '[[ ](/|:|-|\\||,)[ ]{credit}]',
    ],
    words: ['foto', 'sursa foto', 'sursă foto', 'captură ecran', 'credit foto', 'fotografie'],
    place: 'edges',
    proof: {
      removes: ['Foto cu caracter ilustrativ', 'Imagine ilustrativă', 'Foto arhivă', 'Sursa foto'],
      keeps: ['Foto de familie', 'Imaginea țării în joc', 'Fotografie rară la muzeu'],
    },
  },
} satisfies ProvenFamily
