import type { Proofs } from '../rule.js'
import type { wireSignoff } from './wire-signoff.js'

export const proof: Proofs<typeof wireSignoff> = {
  initials: {
    removes: ['(jng/epo)', '[jng/epo]', '(jng/Z-1)'],
    keeps: ['(2/3)', '(baca: banjir)', '(dan/atau sebaliknya)'],
  },
  star: { removes: ['(*)', '(***)'], keeps: ['* * *', '(…)'] },
  agency: {
    removes: ['(Ant)', '(red)', '(Tim Redaksi)', 'Tim Liputan Kabar Kota'],
    keeps: [
      'ANTARA menyebut jembatan aman',
      'Tim merah menang',
      'Humas dipecat',
      'Antara aku dan dia',
      'Sumber Daya Manusia',
      'Reporter Tanpa Batas',
    ],
  },
}
