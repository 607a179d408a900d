import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  updated: {
    removes: [
      'Esta notícia foi atualizada.',
      'Matéria atualizada às 10:04',
      'Esta reportagem está sendo atualizada com mais informações',
    ],
    keeps: [
      'Esta notícia foi recebida com alívio no porto.',
      'Errata: o ministro saiu em 4 de maio, não no dia 5.',
      'A nota foi corrigida pelo professor, que tirou dois pontos.',
    ],
  },
  report: {
    removes: ['Denunciar comentário'],
    keeps: [
      'Denunciar o crime',
      'Erramos muito, admite o técnico',
      'Informar um erro judicial é dever da imprensa.',
      'Encontrou um problema e um amigo',
    ],
  },
}
