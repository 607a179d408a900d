import type { Proofs } from '../rule.js'
import type { donation } from './donation.js'

export const proof: Proofs<typeof donation> = {
  appeal: {
    removes: ['Si può sostenere il lavoro di Esempio a questo link'],
    keeps: [
      'Diventa donatore di midollo, chiede l’ospedale.',
      'La tua donazione permette di salvare vite.',
      'Ogni contributo è importante per la ricerca, spiega il medico.',
      'Sostieni il giornale di destra, urlava.',
      'Aiuta a fare il giornale un ragazzo di 12 anni.',
      'Se ti piace il mare, dona al fondo.',
      'Sostieni il peso',
      'Fai una passeggiata',
      'Il tuo contributo al club finisce a maggio.',
      'Si può sostenere che il ponte regga.',
    ],
  },
  button: { removes: ['Dona', 'Sostieni'], keeps: ['Dona il sangue', 'Sostieni e travi'] },
}
