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
    removes: [
      'Reportar gralha',
      'Denunciar comentário',
      'Comunicar erro',
      'Encontrou algum erro? Avise-nos',
      'Sugerir correcção',
      'Erramos',
      'Reportar um erro',
    ],
    keeps: [
      'Denunciar o crime',
      'Erramos muito, admite o técnico',
      'Informar um erro judicial é dever da imprensa.',
      'Encontrou um problema e um amigo',
    ],
  },
  opinion: {
    removes: [
      'Este texto não reflete, necessariamente, a opinião do jornal.',
      'As opiniões expressas nesta coluna não representam a opinião do site.',
      'Os artigos publicados com assinatura não traduzem a opinião do jornal. Sua publicação estimula o debate.',
    ],
    keeps: [
      'As opiniões dos ministros não refletem a posição do partido, disse.',
      'A opinião do juiz não reflete a opinião do autor.',
      'As informações não são do médico.',
      'As opiniões na vila estão divididas sobre a ponte.',
      'Este artigo da lei vale desde maio',
      'O texto não reflete a luz',
    ],
  },
}
