import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: [
      '(dpa/lby)',
      'dpa/jt',
      '(AFP, dpa)',
      '(apa, red)',
      '(jt/dpa)',
      '(red)',
      'epd',
      'red, muster.example/Agenturen',
      '(red, APA, 5.3.2024)',
      'dpa/muster.example',
    ],
    keeps: [
      'Die dpa und die AFP hatten zuerst darüber berichtet.',
      'Das sagte er der dpa.',
      'AP-Kurse sind beliebt',
      'Red Bull siegt',
      'So steht es bei der dpa, sagt er',
      'epd von Rom',
      'Reuters, die Agentur aus London, bestätigte das.',
      'Red. Wendungen, 5. Mai',
    ],
  },
  desk: {
    removes: ['Bearbeitung: Jo Ng'],
    keeps: [
      'Redaktion: wir haben geirrt',
      'Bearbeitung der Anträge stockt',
      'Mitarbeit erwünscht',
      'Übersetzung und Dokumentation',
    ],
  },
}
