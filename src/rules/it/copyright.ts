import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `© RIPRODUZIONE RISERVATA`, `RIPRODUZIONE RISERVATA © Copyright ANSA`, which no story says */
  reproduction: {
    lines: [
      '[© |©|\\(c\\) ]riproduzione[ ]riservata[ © {matter}| - {matter}| – {matter}| ©| {credit}]',
      '{site} © riproduzione riservata',
      '{stamp}[ ][(©|\\(c\\)|-|–| - ©)][ ]riproduzione riservata',
      '© {site} riproduzione riservata',
    ],
    endings: ['[© |©|\\(c\\) ]riproduzione[ ]riservata[ © {matter}| {credit}]'],
  },
  /** `Tutti i diritti riservati`, `Esempio - Tutti i diritti sono riservati` */
  'all-rights-reserved': {
    lines: [
      '(tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati|alcuni diritti riservati)[ (©|\\||-|–|a|al){matter}]',
      '(tutti i diritti riservati|tutti i diritti sono riservati)[.|,| -| –| ©] {matter}',
      '{site}[.|,| \\|| -| –] tutti i diritti (riservati|sono riservati)[{matter}]',
    ],
    endings: [
      'tutti i diritti riservati',
      '© {year} {site}[.|,| -] tutti i diritti riservati[{matter}]',
      '© (ansa|agi|adnkronos|askanews)',
    ],
    place: 'tail',
  },
  /** `È vietata la riproduzione, anche parziale` */
  'may-not': {
    lines: [
      "[è |e' |e ](vietata|vietato|severamente vietata|proibita) (la|ogni|l'|qualsiasi|il) (riproduzione|ripubblicazione|forma di riproduzione)[,| {matter}|, {matter}]",
      'ogni riproduzione {matter} (vietata|autorizzazione|consenso)[{matter}]',
      "(questo articolo|i contenuti|i testi|le immagini|il contenuto|i contenuti di questa pagina) {matter} (copyright|diritto d'autore|diritti d'autore|creative commons|proprietà intellettuale|riprodotti|riprodotto)[{matter}]",
      '(licenza creative commons|pubblicato sotto licenza|pubblicato con licenza)[ {matter}]',
    ],
    endings: ["[è |e' ]vietata la riproduzione[ {matter}]"],
    place: 'tail',
  },
} satisfies Family
