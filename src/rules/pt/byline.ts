import type { Family } from '../rule.js'

/** Who wrote it, above the story. A sentence that opens with “Por” holds a verb, or ends in a stop. */
export const byline = {
  /** `Da Redação`, `Por Redação`, `Agência Lusa`, `Redação com agências` */
  'by-desk': {
    lines: [
      '[da ](redação|redacção|agência lusa|agência brasil|agência estado|estadão conteúdo|folhapress|agências|agência senado|agência câmara)',
      'por[:] [a|o|equipe de|equipa de] (redação|redacção|redacao|equipe|equipe de redação|agências|agência|lusa|agência lusa|agência brasil|afp|efe|reuters|ap|agência estado|estadão conteúdo|estadão|folhapress|admin|administrador|redator|assessoria|assessoria de imprensa|ascom|editor|editoria|equipe {publication})',
      '[da |por |por: ](redação|redacção|redacao)[ (/|-|–|\\||,|com|com a|e|do|da|em) ][ ](lusa|afp|efe|reuters|agências|agência brasil|agências internacionais|estadão conteúdo|folhapress|{publication})',
      '(da|de nossa|da nossa|nossa) (redação|redacção|redacao|reportagem|agência|reportagem local|equipe|sucursal|sucursal em {name}|agência brasil|agência lusa|agência estado|folhapress|reuters|afp|efe|ansa|associated press|bbc news brasil|bbc brasil|ap)[[ ]([,|-|–|em|/]) {name}]',
      '(redação|redacção|redacao|agência lusa|lusa|agência brasil|agência estado|estadão conteúdo|folhapress|jornalista|agências|agência senado|agência câmara|assessoria de imprensa|ascom|bbc news brasil|deutsche welle|enviado especial|enviada especial|enviados especiais|correspondente|colaboração para {publication}|do {publication}|em colaboração para {publication}|colunista do {publication}|colunista da {publication})[ em {name}| a {name}]',
      '(do|da) {publication}, em {name}',
    ],
    place: 'head',
  },
  /** `Por Ana Silva`, `Por: Ana Silva e Luís Paz`, `Por Ana Silva, G1 — São Paulo` */
  by: {
    lines: [
      'por[:] {author}',
      'por[:] {author}[,| -| –| —| \\|| /| •] (da redação|redação|g1|lusa|afp|agência brasil|jornalista|colunista|correspondente|enviado especial|enviada especial|repórter|editor|editora|estadão conteúdo|folhapress|da {publication}|do {publication}|em {name}|{email}|{handle})',
      'por[:] {author}(,| -| –| —| \\|| /| •| em) {stamp}',
      'por[:] {author} (\\||/|-|–|—|•|·) {credit}',
      'por[:] {author}, {credit}',
    ],
    place: 'head',
  },
  /** `Escrito por Ana Silva`, `Autor: Ana Silva`, `Texto: Ana Silva`, `Reportagem: Ana Silva` */
  'written-by': {
    lines: [
      '(escrito|redigido|publicado|postado|editado|elaborado|enviado|texto|reportagem|atualizado|criado) por[:] {author}',
      '(escrito|publicado|postado|editado|atualizado) por[:] {author}(,| -| \\|| em| /) {stamp}',
      '(escrito|publicado|postado) por[:] [a] (redação|admin|administrador|equipe|{words} redação)',
      '(autor|autora|autores|texto|textos|reportagem|repórter|redator|redatora|jornalista|colunista|foto e texto|texto e fotos|texto e foto|autoria|por|entrevista)[ ]: {author}',
      '(texto|análise|crônica|opinião|entrevista) (de|por) {author}',
    ],
    place: 'edges',
  },
  /** The label alone, its name elsewhere: `Por`, `Escrito por` */
  label: {
    lines: ['(por|escrito por|autor|autora|autores|publicado por|postado por|sobre o colunista|texto)'],
    place: 'run',
  },
  /** A name with what it does: `Ana Silva, da Redação`, `Ana Silva | Lusa`, `Ana Silva - Repórter da Agência Brasil` */
  'name-and-role': {
    lines: [
      '{author}(,| -| –| \\|| /| •) (da redação|redação|repórter da agência brasil|agência brasil|da agência brasil|enviado especial|enviada especial|correspondente|da agência lusa|colunista|jornalista|repórter|editor|editora|estagiário|estagiária|do {publication}|da {publication}, em {name}|do {publication}, em {name}|da {publication}|estadão conteúdo|folhapress|correspondente em {name})',
      '{author} (com lusa|com agência lusa|e lusa|e agência lusa|com agências|e agências|e folhapress)',
      '{author}( / lusa| \\| lusa| - lusa|, lusa|, g1)',
    ],
    place: 'head',
  },
} satisfies Family
