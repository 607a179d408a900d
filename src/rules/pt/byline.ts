import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. A sentence that opens with “Por” holds a verb, or ends in a stop. */
export const byline = {
  /** `Da Redação`, `Por Redação`, `Agência Lusa`, `Redação com agências` */
  'by-desk': {
    lines: [
      '[da ](redação|redacção|agência lusa|agência brasil|agência estado|estadão conteúdo|folhapress|agências|agência senado|agência câmara)',
      '[da |por |por: ](redação|redacção|redacao)[ (/|-|–|\\||,|com|com a|e|do|da|em) ][ ]' +
        '(lusa|afp|efe|reuters|agências|agência brasil|agências internacionais|estadão conteúdo|folhapress|' +
        '{publication})',
      '(do|da) {publication}, em {name}',
    ],
    words: ['por redação'],
    place: 'head',
    proof: {
      removes: ['Da Redação', 'Redação', 'Agência Lusa', 'Redação / Lusa', 'Da Agência Brasil'],
      keeps: [
        'Por Natal, a redação fecha dois dias.',
        'Redação do Enem assusta',
        'Da redação ao estúdio',
        'Por agências e bancos passou o dinheiro',
      ],
    },
  },
  /** `Por Ana Silva`, `Por: Ana Silva e Luís Paz`, `Por Ana Silva, G1 — São Paulo` */
  by: {
    lines: [
      'por[:] {author}',
      'por[:] {author}(,| -| –| —| \\|| /| •| em) {stamp}',
      'por[:] {author} (\\||/|-|–|—|•|·) {credit}',
      'por[:] {author}, {credit}',
      'por[:] {author} em {name}',
    ],
    place: 'head',
    proof: {
      removes: [
        'Por Ana Silva',
        'Por: Ana Silva',
        'Por Ana Silva e Luís Paz',
        'Por Ana Silva, G1',
        'Por Ana Silva em Lisboa',
        'Por Ana Silva | Jornal Exemplo',
        'POR ANA SILVA',
        'Por Ana Silva - 12/05/2021',
      ],
      keeps: [
        'Por Natal, a cidade fecha a ponte dois dias.',
        'Por Ana Silva votou metade da vila.',
        'Por que Ana Silva deixou o cargo',
        'Por enquanto, nada',
        'Por Ana Silva em dois dias',
      ],
    },
  },
  /** `Escrito por Ana Silva`, `Autor: Ana Silva`, `Texto: Ana Silva`, `Reportagem: Ana Silva` */
  'written-by': {
    lines: [
      '(escrito|redigido|publicado|postado|editado|elaborado|enviado|texto|reportagem|atualizado|criado) por[:] {author}',
      '(escrito|publicado|postado|editado|atualizado) por[:] {author}(,| -| \\|| em| /) {stamp}',
      '(escrito|publicado|postado) por[:] [a] (redação|admin|administrador|equipe|{words} redação)',
      '(autor|autora|autores|texto|textos|reportagem|repórter|redator|redatora|jornalista|colunista|foto e texto|' +
        'texto e fotos|texto e foto|autoria|por|entrevista)[ ]: {author}',
      '(texto|análise|crônica|opinião|entrevista) (de|por) {author}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Escrito por Ana Silva',
        'Autor: Ana Silva',
        'Texto: Ana Silva',
        'Publicado por Ana Silva em 12/05/2021',
        'Reportagem: Luís Paz',
      ],
      keeps: [
        'Escrito por presos, o livro vendeu mil cópias.',
        'Autor do crime, a júri',
        'Texto: a lei completa',
        'Publicado por engano, o dado durou uma hora.',
      ],
    },
  },
  /** The label alone, its name elsewhere: `Por`, `Escrito por` */
  label: {
    lines: ['(por|escrito por|autor|autora|autores|publicado por|postado por|sobre o colunista|texto)'],
    place: 'run',
    proof: {
      removes: ['Por:', 'Escrito por', 'Sobre o colunista'],
      keeps: ['Por fim', 'Autor desconhecido', 'Texto e contexto'],
    },
  },
  /** A name with what it does: `Ana Silva, da Redação`, `Ana Silva | Lusa`, `Ana Silva - Repórter da Agência Brasil` */
  'name-and-role': {
    lines: [
      '{author}(,| -| –| \\|| /| •) (da redação|redação|repórter da agência brasil|agência brasil|da agência brasil|' +
        'enviado especial|enviada especial|correspondente|da agência lusa|colunista|jornalista|repórter|editor|editora|' +
        'estagiário|estagiária|do {publication}|da {publication}, em {name}|do {publication}, em {name}|' +
        'da {publication}|estadão conteúdo|folhapress|correspondente em {name})',
      '{author} (com lusa|com agência lusa|e lusa|e agência lusa|com agências|e agências|e folhapress)',
      '{author}( / lusa| \\| lusa| - lusa|, lusa|, g1)',
    ],
    place: 'head',
    proof: {
      removes: ['Ana Silva, da Redação', 'Ana Silva | Lusa', 'Ana Silva - Repórter da Agência Brasil'],
      keeps: [
        'Ana Silva, jornalista e mãe',
        'Ana Silva, da janela, viu tudo.',
        'Luís Paz, correspondente de guerra, morreu ontem.',
      ],
    },
  },
  /** Who wrote it, below the story and behind a colon: `Por: Ana Souza` */
  below: {
    lines: ['(por|texto|textos|autor|autora|redação|escreve)[ ]: {author}'],
    place: 'tail',
    proof: { removes: ['Por: Ana Souza'], keeps: ['Por: nada e por ninguém', 'Texto: a lei completa'] },
  },
} satisfies ProvenFamily
