import type { ProvenFamily } from '../rule.js'

/** Who holds the rights, and what nobody else may do. */
export const copyright = {
  /** `© RIPRODUZIONE RISERVATA`, `RIPRODUZIONE RISERVATA © Copyright ANSA`, which no story says */
  reproduction: {
    lines: [
      '[© |©|\\(c\\) ]riproduzione[ ]riservata[ © {matter}| - {matter}| – {matter}| ©| {credit}]',
      '{site} © riproduzione riservata',
    ],
    endings: ['[© |©|\\(c\\) ]riproduzione[ ]riservata[ © {matter}| {credit}]'],
    proof: {
      removes: [
        '© Riproduzione riservata',
        '©RIPRODUZIONE RISERVATA',
        'RIPRODUZIONE RISERVATA',
        'RIPRODUZIONE RISERVATA © Copyright ANSA',
        '© RIPRODUZIONE RISERVATA',
      ],
      keeps: [
        'La riproduzione riservata ai soci costa cara.',
        'Riproduzione riservata ai lupi del parco',
        'Riproduzione assistita',
      ],
    },
  },
  /** `Tutti i diritti riservati` */
  'all-rights-reserved': {
    lines: [
      '(tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati|alcuni diritti riservati)' +
        '[[.|,|:| -| –| —| \\|| •| a| ad| di| per][ ](©|{year}|{publication})[ {matter}]]',
      '(tutti i diritti riservati|tutti i diritti sono riservati|diritti riservati)(.| -| –| —| \\|| •) {matter}',
    ],
    endings: ['tutti i diritti riservati', '© {year} {site}[.|,| -] tutti i diritti riservati[. {matter}]'],
    place: 'tail',
    proof: {
      removes: [
        'Tutti i diritti riservati a Editrice Esempio',
        'Tutti i diritti riservati',
        'Tutti i diritti sono riservati.',
      ],
      keeps: [
        'Tutti i diritti riservati alle vittime saranno rispettati, ha detto il giudice.',
        'Diritti riservati a chi lavora, chiede il sindacato.',
        'Il processo ricorda che tutti i diritti riservati non valgono un contratto.',
        'I diritti riservati ai popoli restano senza legge, dice la deputata.',
        'Tutti i diritti, tutti i giorni',
        'Diritti umani',
      ],
    },
  },
  /** `È vietata la riproduzione, anche parziale` */
  'may-not': {
    lines: [
      "il presente (articolo|testo|contenuto) è (protetto|coperto) da (copyright|diritto d'autore)[ {rest}]",
      'ogni riproduzione (è vietata|vietata)[ senza {rest}]',
    ],
    endings: [
      "[è |e' ]vietata la " +
        "riproduzione[,| (anche|totale|parziale|in|senza|non|(di|del|della|dei|dell'|delle|degli)[ ](questo|questa|" +
        'questi|presente|contenuto|contenuti|testo|testi|articolo|articoli|sito|pagina|materiale|foto|immagini|' +
        'opera)){rest}]',
    ],
    place: 'tail',
    proof: {
      removes: ['Il presente articolo è protetto da copyright', 'Ogni riproduzione è vietata senza autorizzazione.'],
      keeps: [
        'Vietata la riproduzione della lince in cattività.',
        'È vietata la riproduzione di chiavi in carcere.',
        'Ogni riproduzione della lince in cattività è vietata.',
        'I contenuti della lettera sono coperti da copyright, dice il giudice.',
        'I testi di Dante sono riprodotti in mostra.',
        'Vietata la vendita di alcol la domenica',
        'La riproduzione della lince in cattività segna un record.',
        'È vietato fumare in spiaggia, ha deciso il consiglio.',
      ],
    },
  },
  /** `È vietata la riproduzione anche parziale`, `Riproduzione vietata senza l’autorizzazione di porto24` */
  forbidden: {
    lines: [
      '[è |resta ](vietata|proibita) (la|ogni) riproduzione[,][ anche parziale| totale o parziale][ senza {title}]',
      'riproduzione (vietata|proibita|consentita)[, anche parziale][ (senza|solo|citando|previa) {title}]',
    ],
    place: 'tail',
    proof: {
      removes: ['È vietata la riproduzione anche parziale', 'Riproduzione vietata senza l’autorizzazione di porto24'],
      keeps: ['È vietata la pesca nel fiume', 'Riproduzione dei pesci'],
    },
  },
} satisfies ProvenFamily
