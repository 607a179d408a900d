import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Esta notícia foi atualizada.`, `Reportagem em atualização`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(esta|este) (notícia|matéria|reportagem|texto|artigo|nota|publicação|conteúdo) (foi|será|está sendo|está a ser|vai ser) (atualizada|atualizado|actualizada|corrigida|corrigido|editada|alterada|modificada)[ (com mais informações|com novas informações|com mais informação|às {date}|em {date})]',
      '(notícia|matéria|reportagem|texto|artigo) (atualizada|atualizado|actualizada|corrigida)[ (às|em|com) {rest}]',
    ],
    place: 'edges',
  },
  /** `Comunicar erro`, `Encontrou algum erro? Avise-nos`, `Erramos` */
  report: {
    lines: ['(denunciar|reportar) (comentário|conteúdo|erro)'],
    place: 'tail',
  },
} satisfies Family
