import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        'Fotos',
        'FOTO',
        'FOTOS',
        'Fotografia',
        'Fotografias',
        'Imagem',
        'Imagens',
        'Crédito',
        'Créditos',
        'Crédito da foto',
      ],
      joints: [' de', ' por'],
      sources: ['arquivo', 'reprodução', 'divulgação'],
      small: ['da', 'de', 'do', 'das', 'des', 'dos', 'e', 'via', 'por', 'em', 'pessoal', 'redes', 'sociais', 'vídeo'],
      ends: 'áâãàéêíóôõúç',
    },
  },
  'credit/biography': {
    shapes: [
      {
        holds: ' é ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|da|do|dos|e) ){1,5}é (?:uma? )?(?:[\p{L}-]{2,20} ){0,4}(?:jornalista|redatora?|correspondente|colunista|colaboradora?|repórter|editora?|cronista|blogueir[ao])(?:[ ,](?:de|do|da|e|em|para|no|na|com|formad[ao]|especializad[ao]|há|desde|política)[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '(',
        pattern:
          /\((?:leia mais|leia mais aqui|leia aqui|saiba mais|saiba mais aqui|clique aqui|veja aqui|ver mais)\)/iy,
      },
      {
        opens: '[',
        pattern: /\[(?:leia mais|leia mais aqui|saiba mais|continue lendo|ver mais|clique aqui)(?:…|\.{3})?\]/iy,
      },
    ],
  },
  'wire-signoff/lusa': {
    shapes: [
      {
        holds: '//',
        ends: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ.',
        pattern: /^[A-ZÇ]{2,5}(?:[ ,/]{1,2}[A-ZÇ]{2,5}){0,3} ?(?:\([A-ZÇ/, ]{2,30}\))? ?\/\/ ?[A-ZÇ]{2,5}\.?$/,
      },
    ],
  },
}
