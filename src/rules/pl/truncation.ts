import type { ProvenFamily } from '../rule.js'

/** What is left where the text breaks off. */
export const truncation = {
  /** `Dalsza część w papierowym wydaniu`, `Ciąg dalszy nastąpi`. */
  cut: {
    lines: [
      '(dalsza część|dalszy ciąg|całość|cały artykuł|cały tekst|pełny tekst|więcej|cała rozmowa|cały wywiad) ' +
        '[artykułu|tekstu|wywiadu] w (papierowym|najnowszym|drukowanym|dzisiejszym|aktualnym|bieżącym) ' +
        '(wydaniu|numerze){rest}',
    ],
    words: [
      'dalsza część w papierowym wydaniu',
      'ciąg dalszy nastąpi',
      'cdn',
      'c.d.n',
      'dokończenie w następnym numerze',
    ],
    endings: ['(ciąg dalszy nastąpi|cdn|c.d.n)'],
    place: 'tail',
    proof: {
      removes: ['Ciąg dalszy nastąpi', 'Cały tekst w najnowszym numerze tygodnika'],
      keeps: ['Ciąg dalszy nastąpi po przerwie w obradach.', 'Więcej w nowym roku zarobią nauczyciele, obiecał.'],
    },
  },
} satisfies ProvenFamily
