import type { Family } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `© RIPRODUZIONE RISERVATA`, `RIPRODUZIONE RISERVATA © Copyright ANSA`, which no story says */
  reproduction: {
    lines: [
      '[© |©|\\(c\\) ]riproduzione[ ]riservata[ © {matter}| - {matter}| – {matter}| ©| {credit}]',
      '{site} © riproduzione riservata',
    ],
    endings: ['[© |©|\\(c\\) ]riproduzione[ ]riservata[ © {matter}| {credit}]'],
  },
  /** `Tutti i diritti riservati`, `Esempio - Tutti i diritti sono riservati` */
  'all-rights-reserved': {
    lines: [
      '(tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati|alcuni diritti riservati)[[.|,|:| -| –| —| \\|| •| a| ad| di| per][ ](©|{year}|{publication})[ {matter}]]',
      '(tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati)(.| -| –| —| \\|| •) {matter}',
    ],
    endings: ['tutti i diritti riservati', '© {year} {site}[.|,| -] tutti i diritti riservati[. {matter}]'],
    place: 'tail',
  },
  /** `È vietata la riproduzione, anche parziale` */
  'may-not': {
    lines: [
      "il presente (articolo|testo|contenuto) è (protetto|coperto) da (copyright|diritto d'autore)[ {rest}]",
      'ogni riproduzione (è vietata|vietata)[ senza {rest}]',
    ],
    endings: [
      "[è |e' ]vietata la riproduzione[,| (anche|totale|parziale|in|senza|non|(di|del|della|dei|dell'|delle|degli)[ ](questo|questa|questi|presente|contenuto|contenuti|testo|testi|articolo|articoli|sito|pagina|materiale|foto|immagini|opera)){rest}]",
    ],
    place: 'tail',
  },
} satisfies Family
