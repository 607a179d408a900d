import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: [
      'Sostieni il giornalismo indipendente',
      'Fai una donazione',
      'Sostienici',
      'Il tuo contributo ci permette di continuare.',
      'Si può sostenere il lavoro di Esempio a questo link',
    ],
    keeps: [
      'Sostieni il peso',
      'Fai una passeggiata',
      'Il tuo contributo al club finisce a maggio.',
      'Si può sostenere che il ponte regga.',
    ],
  },
  button: { removes: ['Dona', 'Sostieni'], keeps: ['Dona il sangue', 'Sostieni e travi'] },
}
