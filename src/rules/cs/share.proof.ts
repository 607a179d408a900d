import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Líbil se vám článek? Sdílejte ho!',
      'Sdílet (Otevře se v novém okně)',
      'Odkaz byl zkopírován',
      'Poslat známému',
      'Byl pro vás článek užitečný?',
      'Darovat článek',
    ],
    keeps: [
      'Sdílet společný byt odmítli.',
      'Pošlete článek zákona zpět, žádali poslanci vládu.',
      'Poslat na Měsíc',
      'Darovat krev',
    ],
  },
  button: {
    removes: ['Sdílet: Facebook Twitter', 'Přečteno 173x'],
    keeps: ['Tisk mlčel', 'Sdílet osud', '173 hlasů pro'],
  },
}
