import type { ProvenFamily } from '../rule.js'

/** Headings of lists that lead to other stories. In the tail the headlines below go with them. */
export const related = {
  /** A heading that says so: `Articoli correlati`, `Leggi anche`, `Potrebbe interessarti` */
  'related-stories': {
    lines: [
      '(articoli correlati|notizie correlate|articoli simili|contenuti correlati) {headline}',
      '(potresti essere interessato a|potrebbe piacerti anche|leggi le altre notizie di {publication})',
      '(articoli|articolo|notizie|contenuti|post|video|argomenti|temi|link|letture) ' +
        '(correlati|correlato|correlate|simili|consigliati|consigliate|recenti|suggeriti|collegati|raccomandati)',
      '(leggi|vedi|guarda|da leggere|ascolta|leggete) (anche|anche su {publication}|ancora|inoltre)',
      '(raccomandati per te|consigliati per te|i consigli della redazione|da non perdere|non perdere|non perderti|' +
        'altre notizie|altri articoli|più notizie|altro da leggere|altri contenuti|le altre notizie|per approfondire|' +
        'gli approfondimenti|tutti gli articoli|nella stessa sezione|le notizie del giorno|scelti per voi|' +
        'scelti per te|potrebbe interessarti anche|ti consigliamo|suggeriti per te|gli articoli di {publication})',
      '(altre|ultime) notizie (di|su|da|in|della|del) {words}',
      '(chi ha letto|i lettori) {title} anche {rest}',
    ],
    words: ['potrebbe interessarti'],
    headsList: true,
    proof: {
      removes: [
        'Articoli correlati Apre un nuovo ponte in città',
        'Articoli Correlati',
        'Leggi anche',
        'LEGGI ANCHE:',
        'Altre notizie',
        'Da non perdere',
        'Raccomandati per te',
      ],
      keeps: [
        'Articoli correlati al doping sequestrati a Lodi',
        'Potrebbe piovere',
        'Leggi anche il prologo',
        'Non perdere la testa',
        'Altre voci, altre stanze',
      ],
    },
  },
  /** A ranking or a section of the site: `I più letti`, `Ultime notizie`, `In evidenza` */
  ranking: {
    lines: [
      'post (più popolari|in evidenza|popolari)',
      '(ultime|le ultime|le principali|principali) (notizie|news|novità|ore)[ (di|da|su|in) {publication}| di oggi| del giorno]',
      '(ultimi|gli ultimi) (articoli|video|post|commenti)',
    ],
    words: ['in evidenza', 'i più letti'],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Ultime notizie'],
      keeps: ['I più poveri', 'Ultime notizie dal fronte, arrivate a dorso di mulo.', 'Tendenze suicide in aumento'],
    },
  },
  /** A heading that could be a subhead elsewhere: `Approfondimenti`, `Correlati`, `Altro su Esempio` */
  'weak-heading': {
    lines: [
      '(tutte le notizie|tutte le ultime notizie) (di|da|su|del|della) (oggi|giornata|settimana|{publication})',
      '(altro|anche|di più) (da|su|in|di) {publication}',
      '(altro|di più) su {words}',
    ],
    words: [
      'approfondimenti',
      'approfondimento',
      'correlati',
      'correlate',
      'correlato',
      'approfondisci',
      'anche',
      'altro',
      'contesto',
      'collegamenti',
      'link utili',
      'vedi',
    ],
    place: 'tail',
    headsList: true,
    proof: {
      removes: ['Tutte le notizie di Roma', 'Approfondimenti', 'Correlati', 'Altro su Esempio'],
      keeps: [
        'Tutte le notizie della guerra sono cattive, dice il poeta.',
        'Altro che tregua',
        'Approfondimento tecnico sul ponte',
        'Anche il pane',
      ],
    },
  },
  /** Headings of other stories, by subject or author: `Altri articoli di questo autore`, `Dello stesso autore` */
  more: {
    lines: [
      "(altri|altro|tutti gli) articoli (di questo|dello stesso|dell') autore",
      '(altro|leggi altro) (su questo|dello stesso) (argomento|autore|tema)',
      'dello stesso autore',
    ],
    place: 'edges',
    headsList: true,
    proof: {
      removes: ['Altri articoli di questo autore', 'Dello stesso autore'],
      keeps: ['Dello stesso autore uscirà un romanzo.'],
    },
  },
} satisfies ProvenFamily
