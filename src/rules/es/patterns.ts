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
        'Fotografía',
        'Fotografías',
        'Imagen',
        'Imágenes',
        'Crédito',
        'Foto de archivo',
        'Foto referencial',
      ],
      joints: [' de', ' por', ' cortesía', ' cortesía de', ' archivo:'],
      sources: ['archivo', 'especial', 'cortesía', 'captura'],
      small: ['de', 'del', 'la', 'las', 'los', 'y', 'e', 'vía', 'via', 'por', 'en', 'pantalla', 'video'],
      ends: 'áéíóúñ',
    },
  },
  'credit/biography': {
    shapes: [
      {
        holds: ' es ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|del|la|los|y) ){1,5}es (?:una? )?(?:[\p{L}-]{2,20} ){0,4}(?:periodista|redactora?|corresponsal|columnista|colaboradora?|reportera?|editora?|comunicadora?|bloguera?)(?:[ ,](?:de|del|en|y|para|desde|con|especializad[ao]|por|jefe|jefa|política|deportiv[ao]|e)[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '(',
        pattern: /\((?:leer más|ver más|lea más|lee más|seguir leyendo|clic aquí|haz clic aquí|haga clic aquí)\)/iy,
      },
      {
        opens: '[',
        pattern: /\[(?:leer más|ver más|lea más|lee más|seguir leyendo|continuar leyendo)(?:…|\.{3})?\]/iy,
      },
    ],
  },
  'wire-signoff/genre-letter': {
    shapes: [{ holds: '(', ends: ')', pattern: /^\([DEFIP]\)$/ }],
  },
}
