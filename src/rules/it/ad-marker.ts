import type { ProvenFamily } from '../rule.js'

/** Labels of ads, and what a page says where one interrupts it. */
export const adMarker = {
  /** The label above an ad: `PUBBLICITÀ`, `- Pubblicità -`, `Spazio pubblicitario` */
  label: {
    lines: [
      "(pubblicità|pubblicita|pubblicita'|pubblicitá)[ {n}]",
      '(spazio|annuncio|messaggio|banner|contenuto) pubblicitario',
      '(pubblicità|pubblicita) (chiudi|salta)',
      'caricamento pubblicità',
      'loading',
    ],
    proof: {
      removes: ['PUBBLICITÀ', '- Pubblicità -', 'Pubblicità', "PUBBLICITA'", 'Spazio pubblicitario'],
      keeps: [
        'Pubblicità ingannevole',
        'La pubblicità online è cresciuta di un terzo in un anno, dice il settore.',
        'Annuncio pubblicitario: decide il giudice',
      ],
    },
  },
  /** Labels that are a word of any story on the trade: `Annunci`, `Sponsorizzato` */
  'short-label': {
    lines: ['(annunci|annuncio|sponsorizzato|sponsorizzati|sponsor|promo|inserzione)'],
    place: 'run',
    proof: {
      removes: ['Annunci', 'Sponsorizzato'],
      keeps: ['Annuncio a sorpresa', 'Sponsor in fuga', 'Annunci di guerra'],
    },
  },
  /** Where an ad or a box cuts the text: `Continua a leggere dopo la pubblicità`, `L’articolo continua dopo la pubblicità` */
  'continues-below': {
    lines: [
      'la tua lettura (prosegue|continua) dopo la pubblicità',
      "(continua|prosegue) dopo (la pubblicità|l'annuncio|il video)",
    ],
    proof: {
      removes: ['La tua lettura prosegue dopo la pubblicità', 'Continua dopo la pubblicità'],
      keeps: [
        'Continua a leggere dopo i cento anni',
        'La lettura continua a piacere',
        'Continua dopo la pausa lo sciopero',
        'L’articolo continua a far discutere',
      ],
    },
  },
  /** Labels of paid matter, at an edge: `Contenuto sponsorizzato`, `Informazione pubblicitaria` */
  'paid-label': {
    lines: [
      '(in collaborazione con|contenuto realizzato da|in partnership con) {publication}',
      '(contenuto|articolo|contenuti|articoli|link|post|messaggio) ' +
        '(sponsorizzato|sponsorizzati|promozionale|promozionali|a pagamento|di marca|redazionale|promosso)',
    ],
    words: ['informazione pubblicitaria'],
    place: 'edges',
    proof: {
      removes: ['In collaborazione con Banca Esempio', 'Contenuto sponsorizzato'],
      keeps: [
        'In collaborazione con la polizia, il giudice ha agito.',
        'Contenuto sponsorizzato: un mercato da milioni che cresce ogni anno.',
        'Articolo di legge',
        'Offerto in dono',
      ],
    },
  },
  /** Who paid, alone on its line: `Sponsorizzato da Banca Esempio` */
  'paid-by': {
    lines: [
      '(sponsorizzato|offerto|presentato|promosso|realizzato) da[:] {name}',
      '(contenuto|articolo) (sponsorizzato|offerto|realizzato) da {name}',
    ],
    place: 'edges',
    proof: {
      removes: ['Sponsorizzato da Banca Esempio', 'Contenuto offerto da Acme'],
      keeps: ['Presentato dai vicini, il progetto è arrivato in consiglio.', 'Offerto dal club, il torneo comincia'],
    },
  },
  /** Networks that fill a box: `Contenuti sponsorizzati da Taboola`, `Annunci Google` */
  network: {
    lines: [
      '[contenuti |contenuto |link |raccomandato ](sponsorizzati|sponsorizzato|consigliati|promossi|raccomandati|' +
        'raccomandato) da (taboola|outbrain|mgid|google)',
      '(da|by) (taboola|outbrain)',
      'annunci [di] google',
    ],
    proof: {
      removes: ['Contenuti sponsorizzati da Taboola', 'Annunci Google', 'da Taboola'],
      keeps: ['Gli annunci di Google costano di più', 'Consigliati dal medico, i bagni'],
    },
  },
  /** Controls of an ad: `Salta la pubblicità`, `Chiudi annuncio`, `Il video inizierà tra 5 secondi` */
  control: {
    lines: [
      "(chiudi|salta|ignora|nascondi|segnala) [la|questo|questa|l'] (annuncio|pubblicità)",
      "(il video|la pubblicità|l'annuncio) (inizierà|inizia|terminerà|termina|si chiuderà) (tra|fra) [{n}] [secondi|s]",
      'perché vedo (questo annuncio|questa pubblicità)[?]',
    ],
    proof: {
      removes: ['Salta la pubblicità', 'Chiudi annuncio', 'Il video inizierà tra 5 secondi'],
      keeps: ['Salta la corrente', 'La pubblicità termina in tribunale', 'Nascondi la chiave'],
    },
  },
  /** What a link pays: `Questo articolo contiene link di affiliazione.`, `Potremmo ricevere una commissione per gli acquisti tramite i link.` */
  affiliate: {
    lines: [
      '[nota: |avviso: |* ](questo|questa|nostro|i nostri) (articolo|articoli|pagina|post|contenuto|sito|testo|guida|' +
        'blog) (contiene|contengono|può contenere|possono contenere|include|include) [alcuni] link ' +
        '(di affiliazione|affiliati|affiliato|sponsorizzati|commerciali)[( e|,|.| che| a| per| con) {matter}]',
      '(alcuni|i|tutti i) [dei] link (di questo|di questa|in questo|in questa|presenti|contenuti|inclusi|pubblicati) ' +
        '{title} (affiliati|affiliazione|affiliato)[{matter}]',
    ],
    words: ['potremmo ricevere una commissione per gli acquisti tramite i link'],
    proof: {
      removes: ['Questo articolo contiene link di affiliazione.', 'Alcuni link di questo articolo sono affiliati.'],
      keeps: [
        'Questo articolo della legge contiene trappole, dice la giudice.',
        'I link di questa famiglia con la mafia sono vecchi.',
        'Potremmo ricevere la commissione, ha detto il deputato.',
      ],
    },
  },
  /** Where an ad cuts the text: `L’articolo continua dopo la pubblicità`, `Continua a leggere dopo la pubblicità` */
  'after-this': {
    lines: [
      "(l'articolo|il testo|la lettura|il racconto) (continua|prosegue) (dopo|sotto) (la pubblicità|questo annuncio|l'annuncio|il video|la foto|la gallery)",
      "(continua|continuate) a leggere (dopo|sotto) (la pubblicità|l'annuncio|questo annuncio)",
    ],
    proof: {
      removes: ['L’articolo continua dopo la pubblicità', 'Continua a leggere dopo la pubblicità'],
      keeps: ['L’articolo continua dopo la guerra', 'Continua a leggere dopo cena'],
    },
  },
} satisfies ProvenFamily
