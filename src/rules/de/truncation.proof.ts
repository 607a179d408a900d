import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Weiterlesen', '… Mehr lesen', 'Lesen Sie den ganzen Artikel', 'Weiterlesen auf Muster Online'],
    keeps: ['Weiterlesen kann, wer mag.', 'Mehr lesen will keiner.', 'Lesen Sie den Vertrag'],
  },
  'next-page': {
    removes: ['(Fortsetzung folgt)', 'Fortsetzung auf Seite 4'],
    keeps: ['Fortsetzung folgt im Herbst', 'Fortsetzung der Politik mit anderen Mitteln'],
  },
}
