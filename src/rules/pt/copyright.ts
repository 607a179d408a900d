import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Todos os direitos reservados.`, `Exemplo - Todos os direitos reservados` */
  'all-rights-reserved': {
    lines: [
      '[todos os ]direitos reservados[[.|,|:| -| –| —| \\|| •| a| à| ao| para][ ](©|{year}|{publication})[ {matter}]]',
      'todos os direitos são reservados',
      '(todos os direitos reservados|todos os direitos são reservados|direitos reservados)(.| -| –| —| \\|| •) {matter}',
      '(© |copyright ){matter}todos os direitos reservados[(.|,| -| –| \\|) {matter}]',
      '{publication}[.|,| \\|| -| –] todos os direitos reservados[[.|,| -| –| \\|][ ]({year}|{publication})]',
    ],
    endings: ['todos os direitos reservados', '© {year} {site}[.|,| -] todos os direitos reservados[. {matter}]'],
    place: 'tail',
  },
  /** `É proibida a reprodução`, `Proibida a reprodução total ou parcial sem autorização` */
  'may-not': {
    lines: [
      '[é |está |fica ][expressamente |terminantemente |estritamente ](proibida|vedada) (a|sua|a sua|qualquer) [total|total ou parcial] (reprodução|republicação|redistribuição|cópia|retransmissão)[ (total|parcial|ou|e|sem|por|(deste|desta|do|da|de|dos|das) [todo o|qualquer|nosso|nossos] (conteúdo|conteúdos|material|matéria|texto|textos|artigo|site|página|portal|reportagem|publicação|fotos|imagens|notícia|presente)){rest}|, {matter}]',
      '[é |está |fica ][expressamente |terminantemente ](proibida|vedada) (a|sua|a sua|qualquer) (reprodução|republicação|redistribuição|retransmissão)',
      '(sua|qualquer|toda) (reprodução|republicação|redistribuição) [total ou parcial|parcial ou total|total] (sem|depende de|só|somente|{words} sem) {matter}',
      '(sua|qualquer|toda) (reprodução|republicação|redistribuição) (total ou parcial|parcial ou total|parcial) {matter}',
      '(este material|este conteúdo|esta matéria|este texto|este artigo) não (pode|poderá) ser (publicado|publicada|reproduzido|reescrito|redistribuído|transmitido)[,| (transmitido|reescrito|sem|ou|por|em|total)]{rest}',
      '(este conteúdo|o conteúdo deste site|o conteúdo desta página|todo o conteúdo deste site|todo o conteúdo|os textos|os conteúdos deste site) [publicado|publicados] [neste site|neste portal|do {publication}] (está|estão|é|são) [sob|protegido|protegidos] [por|pela|pelas|por leis de] (direitos autorais|direitos de autor|lei de direitos|lei de direitos autorais|legislação brasileira|legislação sobre|lei 9|licença creative commons|uma licença creative commons)[{matter}]',
      'autoriza-se a reprodução {matter}',
      '(é permitida|permitida|é livre) a reprodução (desde|total|parcial|deste|do conteúdo|dos textos|com a citação|mediante){matter}',
      '(é permitida|permitida|é livre) a reprodução, {matter}',
      'para (reproduzir|republicar) (este|esta) (artigo|conteúdo|texto|matéria|reportagem|notícia){matter}',
    ],
    endings: [
      '[é |está ][expressamente ]proibida a reprodução[ (total|parcial|ou|e|sem|por|(deste|desta|do|da|de|dos|das) [todo o|qualquer|nosso|nossos] (conteúdo|conteúdos|material|matéria|texto|textos|artigo|site|página|portal|reportagem|publicação|fotos|imagens|notícia|presente)){rest}|, {matter}]',
      '(este material|este conteúdo) não pode ser (publicado|reproduzido)[,| (sem|ou|por|em|total|transmitido)]{rest}',
    ],
    place: 'tail',
  },
} satisfies Family
