import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  agency: {
    removes: [
      '(AFP)',
      '— Reuters',
      '[BBC]',
      '-Bernama',
      '--IANS',
      '/PRNewswire/',
      '-Business Wire-',
      'The Associated Press',
      'AFP and Reuters',
    ],
    keeps: [
      'He told Reuters',
      'The first shell wounded Agence France-Presse (AFP) photographer Jo Ng.',
      'She moved from the BBC to Reuters in 2019.',
      'The UNI of Leeds won.',
      'Ap Lei Chau',
    ],
  },
  end: {
    removes: ['###', '# # #', 'ENDS', '(END)', '___', '———'],
    keeps: [
      'End',
      'End.',
      'The road ends here, the sign says.',
      'It was 30 degrees.',
      'Route #30',
      'The end of story time came at noon.',
    ],
  },
  letters: {
    removes: ['PTI SKL RC', '(PTI) ABC', 'ANN', '(TNN)', 'jn/ep (AFP, Reuters, dpa)'],
    keeps: ['PTI said so', 'Ann', 'Nan', 'in a hall (AFP said)'],
  },
}
