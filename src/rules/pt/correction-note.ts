import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `Esta notícia foi atualizada.`, `Reportagem em atualização`: says that, and not what. */
  updated: {
    words: ['reportagem em atualização'],
    yields: 'correction',
    lines: [
      '(esta|este) (notícia|matéria|reportagem|texto|artigo|nota|publicação|conteúdo) ' +
        '(foi|será|está sendo|está a ser|vai ser) (atualizada|atualizado|actualizada|corrigida|corrigido|editada|' +
        'alterada|modificada)[ (com mais informações|com novas informações|com mais informação|às {date}|em {date})]',
      '(notícia|matéria|reportagem|texto|artigo) (atualizada|atualizado|actualizada|corrigida)[ (às|em|com) {rest}]',
    ],
    place: 'edges',
    proof: {
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
  },
  /** `Comunicar erro`, `Encontrou algum erro? Avise-nos`, `Erramos` */
  report: {
    lines: ['(denunciar|reportar) (comentário|conteúdo|erro)'],
    words: ['erramos', 'comunicar erro'],
    place: 'tail',
    proof: {
      removes: ['Denunciar comentário'],
      keeps: [
        'Denunciar o crime',
        'Erramos muito, admite o técnico',
        'Informar um erro judicial é dever da imprensa.',
        'Encontrou um problema e um amigo',
      ],
    },
  },
  /**
   * Whose views they are: `As opiniões expressas são de responsabilidade exclusiva do autor.`,
   * `Este texto não reflete, necessariamente, a opinião do jornal.`
   */
  opinion: {
    lines: [
      '(as|todas as) (opiniões|ideias) (expressas|emitidas|publicadas|contidas|aqui expressas)[ {words}] ' +
        '(são de|são da|não refletem|não representam|são exclusivas) {words}',
      '(este|o) (artigo|texto) (reflete|expressa) (apenas|somente|exclusivamente|unicamente) a opinião (do autor|da autora)',
      '(este|o) (artigo|texto) não (reflete|representa|expressa)[,] [necessariamente,] a opinião {words}',
      '[nota: ]este é um artigo de (caráter|carácter|opinião|conteúdo) (humorístico|satírico|humorístico/satírico){matter}',
      '(este|o) (artigo|texto|conteúdo) foi (escrito|produzido|criado|gerado|traduzido) com ' +
        '(a ajuda|o auxílio|apoio|ajuda|auxílio) (de|da) (ia|inteligência artificial)[ {matter}]',
      '(este|esta) (artigo|notícia|texto|matéria) (tem|foi publicado há|foi publicada há) mais de (um ano|{n} anos|um mês|{n} meses)',
      '(notícia|matéria|reportagem|artigo) em (atualização|atualização...)',
      '(esta|este|a|o) (notícia|matéria|reportagem|artigo) (está em atualização|está sendo atualizada|será atualizada|está em desenvolvimento)',
    ],
    place: 'tail',
    proof: {
      removes: [
        'As opiniões expressas são de responsabilidade exclusiva do autor.',
        'Este texto não reflete, necessariamente, a opinião do jornal.',
        'Este artigo foi escrito com a ajuda de IA.',
        'Este artigo tem mais de um ano.',
        'Notícia em atualização.',
      ],
      keeps: ['As opiniões expressas na sala foram duras.', 'O texto expressa apenas dor.'],
    },
  },
} satisfies ProvenFamily
