import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Todos os direitos reservados.`, `Exemplo - Todos os direitos reservados` */
  'all-rights-reserved': {
    lines: [
      '[todos os ]direitos reservados[[.|,|:| -| –| —| \\|| •| a| à| ao| para][ ](©|{year}|{publication})[ {matter}]]',
      'todos os direitos são reservados',
    ],
    endings: ['todos os direitos reservados', '© {year} {site}[.|,| -] todos os direitos reservados[. {matter}]'],
    place: 'tail',
  },
  /** `É proibida a reprodução`, `Proibida a reprodução total ou parcial sem autorização` */
  'may-not': {
    lines: [
      '[é |está |fica ][expressamente |terminantemente |estritamente ](proibida|vedada) (a|sua|a sua|qualquer) [total|total ou parcial] (reprodução|republicação|redistribuição|cópia|retransmissão)[ (total|parcial|ou|e|sem|por|(deste|desta|do|da|de|dos|das) [todo o|qualquer|nosso|nossos] (conteúdo|conteúdos|material|matéria|texto|textos|artigo|site|página|portal|reportagem|publicação|fotos|imagens|notícia|presente)){rest}|, {matter}]',
      '[é |está |fica ][expressamente |terminantemente ](proibida|vedada) (a|sua|a sua|qualquer) (reprodução|republicação|redistribuição|retransmissão)',
    ],
    endings: [
      '[é |está ][expressamente ]proibida a reprodução[ (total|parcial|ou|e|sem|por|(deste|desta|do|da|de|dos|das) [todo o|qualquer|nosso|nossos] (conteúdo|conteúdos|material|matéria|texto|textos|artigo|site|página|portal|reportagem|publicação|fotos|imagens|notícia|presente)){rest}|, {matter}]',
      '(este material|este conteúdo) não pode ser (publicado|reproduzido)[,| (sem|ou|por|em|total|transmitido)]{rest}',
    ],
    place: 'tail',
  },
} satisfies Family
