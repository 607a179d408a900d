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
      '(tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati|alcuni diritti riservati)[[.|,|:| -| –| —| \\|| •| a| ad| di| per][ ](©|{year}|{publication})[ {matter}]]',
      '(tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati)(.| -| –| —| \\|| •) {matter}',
      '(© |copyright ){matter}tutti i diritti (riservati|sono riservati)[(.|,| -| –| \\|) {matter}]',
      '{publication}[.|,| \\|| -| –] tutti i diritti (riservati|sono riservati)[[.|,| -| –| \\|][ ]({year}|{publication})]',
    ],
    endings: [
      'tutti i diritti riservati',
      '© {year} {site}[.|,| -] tutti i diritti riservati[. {matter}]',
      '© (ansa|agi|adnkronos|askanews)',
    ],
    place: 'tail',
  },
  /** `È vietata la riproduzione, anche parziale` */
  'may-not': {
    lines: [
      "il presente (articolo|testo|contenuto) è (protetto|coperto) da (copyright|diritto d'autore)[ {rest}]",
      'ogni riproduzione (è vietata|vietata)[ senza {rest}]',
      "[è |e' |e ][severamente |espressamente ](vietata|proibita) (la|ogni|qualsiasi) (riproduzione|ripubblicazione|forma di riproduzione)[,| (anche|totale|parziale|in|senza|non|con|e|(di|del|della|dei|dell'|delle|degli)[ ](questo|questa|questi|presente|contenuto|contenuti|testo|testi|articolo|articoli|sito|pagina|materiale|foto|immagini|opera)){rest}|, {matter}]",
      "[è |e' |e ][severamente |espressamente ](vietata|proibita) (la|ogni|qualsiasi) (riproduzione|ripubblicazione|forma di riproduzione)",
      'ogni riproduzione[,] (anche parziale|totale o parziale|parziale|senza|non autorizzata){rest}',
      "(questo articolo|questo contenuto|i contenuti di questo sito|i contenuti di questa pagina|i contenuti del sito|i testi e le immagini|i contenuti) (è|sono) (protetto|protetti|coperti|coperto|rilasciati|rilasciato|disponibili|disponibile|pubblicato|pubblicati) (da|dal|dalla|dalle|con|sotto|secondo) [una|la] (copyright|diritto d'autore|diritti d'autore|licenza creative commons|licenza|legge sul diritto d'autore)[{matter}]",
      '(questo articolo|questo contenuto|i contenuti di questo sito|i contenuti del sito|i contenuti) non (può|possono) essere (riprodotto|riprodotti|copiato|copiati|ripubblicato|ripubblicati){rest}',
      '(licenza creative commons|pubblicato sotto licenza|pubblicato con licenza)[ {rest}]',
    ],
    endings: [
      "[è |e' ]vietata la riproduzione[,| (anche|totale|parziale|in|senza|non|(di|del|della|dei|dell'|delle|degli)[ ](questo|questa|questi|presente|contenuto|contenuti|testo|testi|articolo|articoli|sito|pagina|materiale|foto|immagini|opera)){rest}]",
    ],
    place: 'tail',
  },
} satisfies Family
