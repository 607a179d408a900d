import type { ProvenFamily } from '../rule.js'

/** Where an excerpt says that there is more. A link on a line of its own belongs to “read more”. */
export const truncation = {
  /** Glued to the last sentence: `A ponte fechou. Continue lendo`, `… Leia mais` */
  'continue-reading': {
    endings: [
      '[… |... ](continue lendo|continuar lendo|continuar a ler|leia mais|ler mais|saiba mais|' +
        'leia a matéria completa|leia a notícia completa|ler artigo completo|ler notícia completa|ver mais|' +
        'leia na íntegra)[ (aqui|no {publication}|em {publication}|…)][ →| »]',
      'clique aqui para (continuar lendo|ler mais|ler a matéria completa|ler o artigo completo)',
      '(leia|veja|saiba) mais (aqui|sobre [o] assunto aqui)',
      '(leia|veja) mais notícias (no|na|em|sobre) {rest}',
    ],
    proof: {
      removes: [
        'Continue lendo',
        'Ler artigo completo',
        'Leia a notícia completa',
        'Clique aqui para ler mais',
        'Leia mais sobre assunto aqui.',
      ],
      keeps: ['Ler mais vai fazer bem.', 'Querem continuar lendo na escola', 'Ver mais longe é o lema'],
    },
  },
  /** `Continua na página 4` */
  'next-page': {
    lines: ['(continua|continue|segue|vem) (na|da) (página|pág.) {n}', '(texto truncado|continua na próxima página)'],
    place: 'tail',
    proof: {
      removes: ['Continua na página 4', 'Segue na pág. 12'],
      keeps: ['Continua na luta', 'Segue na página do clube o drama dos sócios.'],
    },
  },
} satisfies ProvenFamily
