import type { Patterns } from '../sheet.js'

/** The patterns of rules that words cannot describe, by family and rule. */
export const patterns: Patterns = {
  'caption-credit/caption-with-credit': {
    closingCredit: {
      labels: [
        'Foto',
        'FOTO',
        'Fotografia',
        'Immagine',
        'Credito',
        'Crediti',
        'Credit',
        'Credits',
        'Photo credit',
        'Foto d’archivio',
        "Foto d'archivio",
      ],
      joints: [' di'],
      sources: ['archivio', 'repertorio'],
      small: ['da', 'di', 'de', 'dal', 'dai', 'dei', 'del', 'dalla', 'della', 'e', 'via', 'per', 'web'],
      ends: 'àèéìòù',
    },
  },
  'credit/biography': {
    shapes: [
      {
        holds: ' è ',
        pattern:
          /^(?:\p{Lu}[\p{L}.'’-]{0,30} )(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|de|di|del|della|la|lo|e) ){1,5}è (?:una? |un’)?(?:[\p{L}-]{2,20} ){0,4}(?:giornalista|redattrice|redattore|corrispondente|editorialista|collaboratrice|collaboratore|cronista|caporedattore|caporedattrice|blogger|inviata|inviato)(?:[ ,](?:di|del|della|dell|dal|presso|per|e|in|a|freelance|professionista|pubblicista|specializzat[ao]|esperta?o?|politic[ao]|economic[ao])[^.\n]{2,160})?(?:\. [^\n]{2,250})?\.?$/u,
      },
    ],
  },
  'read-more/bracketed': {
    inside: [
      {
        opens: '(',
        pattern:
          /\((?:LEGGI(?: QUI| ANCHE| L['’]ARTICOLO)?|VIDEO|GUARDA IL VIDEO|FOTO|GUARDA LE FOTO|CLICCA QUI|QUI IL VIDEO)\)/y,
      },
      {
        opens: '(',
        pattern:
          /\((?:leggi qui|leggi tutto|clicca qui|leggi anche qui|leggi l['’]articolo|qui il video|qui le foto)\)/iy,
      },
      // One word in brackets may be a word of the story: `«aiutato» [leggi: pagato]`
      {
        opens: '[',
        pattern: /\[(?:Leggi|LEGGI|Vedi|VEDI|Guarda|GUARDA) ?[:|–—-] ?["“«]?[\p{Lu}\p{N}][^[\]\n]{3,200}\]/uy,
      },
      { opens: '[', pattern: /\[(?:leggi tutto|continua a leggere|leggi qui|clicca qui|continua)(?: ?…| ?\.{3})?\]/iy },
    ],
  },
}
