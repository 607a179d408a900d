import type { Proofs } from '../rule.js'
import type { captionCredit } from './caption-credit.js'

export const proof: Proofs<typeof captionCredit> = {
  'caption-with-credit': {
    removes: [
      'De oude brug op een avond in mei. Foto: Jo Ng/ANP',
      'De oude brug op een avond in mei. — © BELGA',
      'De oude brug op een avond in mei.Beeld Jo Ng',
      'De oude brug op een avond (foto: Jo Ng)',
    ],
    keeps: [
      'Op tafel lag een foto: het bewijs ontbrak daarop',
      'Het beeld van de stad verandert door de nieuwe brug',
      'Wie zag de dader? Beeld en geluid zijn gewist',
    ],
  },
  label: {
    removes: ['Archieffoto', 'Foto ter illustratie', 'Archieffoto: Jo Ng', 'Afbeelding gemaakt met AI'],
    keeps: [
      'Beeld van de dader',
      'Illustratie van onmacht',
      "Archieffoto's tonen de dader bij de brug.",
      'Afbeelding gemaakt met krijt',
    ],
  },
  agency: {
    removes: ['ANP / Jo Ng', 'Belga/Jo Ng', 'Jo Ng/ANP', 'Hollandse Hoogte'],
    keeps: ['ANP meldt: brug dicht', 'Belga en ANP berichtten erover.'],
  },
}
