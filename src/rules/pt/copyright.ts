import type { ProvenFamily } from '../rule.js'

const CONTENT =
  'conteúdo|conteúdos|material|matéria|texto|textos|artigo|site|página|portal|reportagem|publicação|fotos|imagens|notícia|presente'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Todos os direitos reservados.` */
  'all-rights-reserved': {
    lines: [
      '[todos os ]direitos reservados[[.|,|:| -| –| —| \\|| •| a| à| ao| para][ ](©|{year}|{publication})[ {matter}]]',
      'todos os direitos são reservados',
    ],
    endings: ['todos os direitos reservados', '© {year} {site}[.|,| -] todos os direitos reservados[. {matter}]'],
    place: 'tail',
    proof: {
      removes: [
        'Todos os direitos reservados a Editora Exemplo',
        'Todos os direitos reservados.',
        'Direitos reservados',
        'Todos os direitos reservados - Editora Exemplo Ltda.',
      ],
      keeps: [
        'Todos os direitos reservados aos herdeiros continuam em vigor, afirmou a advogada.',
        'Direitos reservados para os povos indígenas, pediu a deputada.',
        'O processo lembra que todos os direitos reservados não valem contrato.',
        'Os direitos reservados aos povos originários seguem sem lei, disse a deputada.',
        'Todos os direitos, todos os dias',
        'Direitos humanos',
      ],
    },
  },
  /** `É proibida a reprodução`, `Proibida a reprodução total ou parcial sem autorização` */
  'may-not': {
    lines: [
      '(a reprodução|é livre a reprodução|é permitida a reprodução|permitida a reprodução) ' +
        '(deste|desta|do|da|de|dos nossos) (texto|artigo|conteúdo|matéria|notícia|conteúdos)' +
        '[ é livre| é permitida| está autorizada][,] (desde que|citando|com a citação|mediante) {title}',

      '[é |está |fica ][expressamente |terminantemente |estritamente ](proibida|vedada) (a|sua|a sua|qualquer) ' +
        '[total|total ou parcial] (reprodução|republicação|redistribuição|cópia|retransmissão)' +
        '[ (total|parcial|ou|e|sem|por|(deste|desta|do|da|de|dos|das) [todo o|qualquer|nosso|' +
        `nossos] (${CONTENT})){rest}|, {matter}]`,
      '[é |está |fica ][expressamente |terminantemente ](proibida|vedada) (a|sua|a sua|qualquer) (reprodução|republicação|redistribuição|retransmissão)',
    ],
    endings: [
      '[é |está ][expressamente ]proibida a ' +
        'reprodução[ (total|parcial|ou|e|sem|por|(deste|desta|do|da|de|dos|das) [todo o|qualquer|nosso|' +
        `nossos] (${CONTENT})){rest}|, {matter}]`,
      '(este material|este conteúdo) não pode ser (publicado|reproduzido)[,| (sem|ou|por|em|total|transmitido)]{rest}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'A reprodução deste texto é livre, desde que citada a fonte',

        'É proibida a reprodução do conteúdo desta página em qualquer meio de comunicação',
        'É proibida a reprodução',
        'Proibida a reprodução total ou parcial sem autorização.',
      ],
      keeps: [
        'Proibida a reprodução do lince em cativeiro.',
        'Fica proibida a cópia de chaves na prisão.',
        'O conteúdo da carta é protegido por lei, disse o juiz.',
        'As fotos da vítima estão sob proteção da legislação, disse o juiz.',
        'É permitida a reprodução de carpas no lago.',
        'Para reproduzir este quadro, ele levou dez anos.',
        'Este texto não pode ser copiado à mão pelos monges.',
        'Proibida a venda de álcool no domingo',
        'A reprodução do lince em cativeiro bate recorde.',
        'Está proibido fumar na praia, decidiu a câmara.',
      ],
    },
  },
} satisfies ProvenFamily
