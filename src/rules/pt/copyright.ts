import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `Todos os direitos reservados.`, `Exemplo - Todos os direitos reservados` */
  'all-rights-reserved': {
    lines: [
      '[todos os ]direitos reservados[ (©|\\||-|–|a|à|ao|para|2){matter}]',
      '(todos os direitos reservados|todos os direitos são reservados)[.|,| -| –| ©] {matter}',
      '{site}[.|,| \\|| -| –] todos os direitos reservados[{matter}]',
    ],
    endings: ['todos os direitos reservados', '© {year} {site}[.|,| -] todos os direitos reservados[{matter}]'],
    place: 'tail',
  },
  /** `É proibida a reprodução`, `Proibida a reprodução total ou parcial sem autorização` */
  'may-not': {
    lines: [
      '[é |está |fica ][expressamente |terminantemente |estritamente ](proibida|proibido|vedada|vedado) (a|sua|a sua|qualquer) (reprodução|republicação|redistribuição|cópia|retransmissão)[ {matter}|, {matter}]',
      '(sua|qualquer|toda) (reprodução|republicação|redistribuição) {matter} (é proibida|proibida|autorização|depende|expressamente)[{matter}]',
      '(este material|este conteúdo|esta matéria|este texto|o conteúdo|este artigo) não (pode|poderá) ser (publicado|publicada|reproduzido|reescrito|redistribuído|transmitido|copiado){matter}',
      '(o conteúdo|os textos|este conteúdo|as fotos|todo o conteúdo) (de|deste|do|da|publicado|publicados|está|estão|é|são) {matter} (direitos autorais|direitos de autor|lei de direitos|protegido|protegidos|legislação|creative commons)[{matter}]',
      '(autoriza-se|é permitida|permitida|é livre) a reprodução {matter}',
      'para (reproduzir|republicar) (este|esta) {matter}',
    ],
    endings: [
      '[é |está ][expressamente ]proibida a reprodução[ {matter}]',
      '(este material|este conteúdo) não pode ser (publicado|reproduzido){matter}',
    ],
    place: 'tail',
  },
} satisfies Family
