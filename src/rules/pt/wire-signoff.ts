import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as wires say it below the last paragraph. */
export const wireSignoff = {
  /** `(Reportagem de Ana Silva; Edição de Luís Paz)`, `Traduzido por Ana Silva`, `*Estagiária sob supervisão de Ana Silva` */
  desk: {
    lines: [
      '(reportagem|reportagem adicional|texto|edição|tradução|com reportagem|colaborou|colaboraram|supervisão|com colaboração) (de|por|da|do)[:] {credit}',
      '(por|reportagem de|edição de) {credit}; (edição|reportagem adicional|tradução) (de|por) {credit}',
      '(edição|tradução|revisão|reportagem adicional|colaboração|supervisão|edição de texto)[ ]: {credit}',
      '(editado|traduzido|revisado) por {credit}',
      '(colaborou|colaboraram)[:|,] {credit}',
      '[* |*](estagiário|estagiária|estagiários|estagiárias|sob) [sob] (supervisão|orientação|a supervisão|coordenação) (de|da|do) {rest}',
      '{credit} (contribuiu|contribuíram|colaborou|colaboraram) (para|com|nesta|neste) [esta|este] (reportagem|matéria|artigo|texto)',
    ],
    endings: [
      '(reportagem|reportagem adicional|edição|tradução|texto) (de|por)[:] {credit}',
      '(traduzido|editado) por {credit}',
      '[* |*](estagiário|estagiária) sob (supervisão|a supervisão|orientação) (de|da|do) {rest}',
    ],
    place: 'tail',
    proof: {
      removes: [
        '(Reportagem de Ana Silva; Edição de Luís Paz)',
        'Traduzido por Ana Silva',
        'Edição: Luís Paz',
        '*Estagiária sob supervisão de Ana Silva',
        'Reportagem adicional de Luís Paz em Lima',
      ],
      keeps: [
        'Reportagem de guerra é tema de mostra',
        'Traduzido pela primeira vez em 1605, o livro segue vivo.',
        'Ana Silva colaborou com a polícia neste caso.',
        'Edição de luxo',
      ],
    },
  },
  /** Lusa’s sign-off: initials, double slash, then how it ends: `AS (BC) // ZO`, `Lusa/Fim` */
  lusa: {
    lines: ['lusa[ ]/[ ]fim', 'lusa[ ]/[ ]fim[.] {words}'],
    words: [
      'agência lusa',
      'lusa',
      'agência brasil',
      'agência estado',
      'estadão conteúdo',
      'folhapress',
      'agência senado',
      'agência câmara',
      'inforpress',
      'angop',
      'aim',
      'redação',
      'agências',
      'assessoria',
      'sputnik',
      'ansa brasil',
      'dw',
      'rfi',
      'da redação',
    ],
    shapes: [
      {
        holds: '//',
        ends: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ.',
        pattern: /^[A-ZÇ]{2,5}(?:[ ,/]{1,2}[A-ZÇ]{2,5}){0,3} ?(?:\([A-ZÇ/, ]{2,30}\))? ?\/\/ ?[A-ZÇ]{2,5}\.?$/,
      },
    ],
    endings: [
      'lusa[ ]/[ ]fim',
      '(agência lusa|agência brasil|agência estado|estadão conteúdo|folhapress|ansa brasil|inforpress|redação)',
    ],
    place: 'tail',
    proof: {
      removes: ['Lusa/Fim', 'AS (BC) // ZO', 'Folhapress', 'Estadão Conteúdo'],
      keeps: [
        'A agência Lusa (Lusa) faz anos na segunda-feira.',
        'Fim de uma era',
        'Redação e aplausos',
        'A carta dizia: AB // CD',
      ],
    },
  },
} satisfies ProvenFamily
