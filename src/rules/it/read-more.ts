import type { ProvenFamily } from '../rule.js'

/** Links to the rest of a story, and to others, within it. */
export const readMore = {
  /** The link below an excerpt: `Leggi tutto`, `Continua a leggere`, `Leggi l’articolo completo` */
  link: {
    yields: 'continuation',
    lines: [
      'leggi di più[ (su|qui)]',
      "leggi l'articolo (completo|originale|intero) su {publication}",
      'continua a leggere “{title}',
      "(continua|continuare|prosegui) (a leggere|la lettura|a leggere qui|nella lettura|lettura|a leggere l'articolo)[ su {publication}]",
      '(clicca|cliccate) qui',
      '(leggi|vedi|scopri) (altre|tutte le|tutti gli|altri) (notizie|articoli|storie)[ (di|su|in|da) {rest}]',
      '(per saperne di più|maggiori informazioni|per maggiori informazioni|ulteriori informazioni)[ clicca qui| qui|: {url}| su {url}]',
    ],
    headsList: true,
    proof: {
      removes: ['Leggi di più', 'Leggi l’articolo completo su Esempio', 'Continua a leggere', 'Leggi altre notizie'],
      keeps: [
        'Leggi di più e parla di meno, diceva il nonno',
        'Clicca qui per vedere il tuo premio, diceva il messaggio dei truffatori.',
        'Leggi razziali',
        'Continua a leggere i classici',
        'Leggere di sera stanca gli occhi, dice uno studio.',
        'Vedi tutto nero',
      ],
    },
  },
  /** A button of a word or two: `Mostra altro`, `Scopri di più`, `Vedi tutti` */
  button: {
    lines: ['(mostra|carica|vedi|visualizza|scopri|guarda) (altro|altri|tutti|tutte|di più|meno|di meno|tutto)'],
    words: [
      'vai alla notizia',
      "vai all'articolo",
      'approfondisci',
      'espandi',
      'scopri',
      'maggiori dettagli',
      'dettagli',
      'vai',
    ],
    place: 'run',
    proof: {
      removes: ['Mostra altro', 'Scopri', 'Vedi tutti'],
      keeps: ['Mostra altri segni', 'Scopri la città', 'Vai e vinci'],
    },
  },
  /** A label before the headline of another story: `Leggi anche: Il paese vota per il ponte`, `LEGGI ANCHE > Cosa si sa` */
  labelled: {
    labelled: true,
    lines: [
      '[>> |+ |👉 ](leggi|leggere|vedi|guarda|ascolta|scopri|da leggere|per approfondire|approfondisci|rivedi|' +
        'potrebbe interessarti|ti potrebbe interessare|potrebbe interessare|forse ti interessa|ti può interessare|' +
        'può interessarti|leggete|guardate) [anche|pure|qui|inoltre|ancora|altro|altre|tutto|anche qui|' +
        'su {publication}][ ](:|\\||>>|>|»|→|–|—|-|<)[ “| «| "| ]{headline}',
      '(leggi anche|vedi anche|ti potrebbe interessare|potrebbe interessarti|guarda anche|da leggere|' +
        'per approfondire leggi|leggi qui)[ “| «| | : ]{headline}[?]',
      '(leggi anche|vedi anche|guarda anche|ti potrebbe interessare|potrebbe interessarti)[ ](:|\\||>>|>|»|→|–|—|-)[ “| «| ]{headline}?',
      '(leggi anche|vedi anche|leggi|approfondisci)[ ]: {url}',
      '{headline} (– leggi tutto|— leggi tutto|- leggi tutto)',
    ],
    proof: {
      removes: [
        'Leggi anche: Il paese vota per il ponte',
        'LEGGI ANCHE > Il paese vota per il ponte',
        'LEGGI ANCHE: Il paese vota per il ponte',
        'Leggi anche Il paese vota per il ponte',
        'Leggi anche: Che cosa succede al ponte?',
        'Vedi anche: Il paese vota per il ponte',
        'Ti potrebbe interessare: Il paese vota per il ponte',
        'Leggi anche – «Nessuno sapeva», dice la sindaca',
        'Potrebbe interessarti: Il paese vota per il ponte',
        '(Leggi anche: Il paese vota per il ponte)',
      ],
      keeps: [
        'Qui: Il mare e le barche',
        'Anche: Il mercato chiude sabato',
        'Leggi anche i classici: ti faranno bene.',
        'Leggi anche: aiuta.',
        'Vedi: niente da fare.',
        'Contesto: nel 2019 il ponte cadde. Morirono tre persone.',
        'Anche: pane e vino',
      ],
    },
  },
  /** The same in brackets within a paragraph: `(Leggi anche: Il paese vota)`, `[LEGGI QUI]` */
  bracketed: {
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
    proof: {
      removes: ['[Leggi: Cosa si sa]', '(LEGGI QUI)', '[Continua a leggere…]'],
      keeps: [
        'Il giudice (leggi anche a pagina 4) tace.',
        'Disse “[il popolo] legga tutto”.',
        'Chiese (vedi sotto) perdono.',
        'Il cartello sul muro (leggi anche: ti rende felice) era lì da anni.',
        'Il sindaco fu «aiutato» [leggi: pagato da tutti] per anni, dice lei.',
      ],
    },
  },
  /** Another form of the site in front of a headline, at the edge: `Opinione: Cosa manca alla valle` */
  section: {
    labelled: true,
    lines: [
      "(opinione|analisi|foto|gallery|fotogallery|podcast|intervista|l'analisi|l'editoriale|editoriale|infografica|" +
        'diretta|speciale|prossimo|precedente|ascolta|guarda|leggi|il commento|commento|retroscena|la scheda|' +
        "il retroscena|l'intervista|il precedente|contesto|la notizia)[ ](:|\\||>>|>|»|→)[ “| «| ]{headline}",
    ],
    place: 'tail',
    proof: {
      removes: ['Editoriale: Cosa manca alla valle', 'Intervista | Cosa manca alla valle'],
      keeps: ['Opinione: non ne ha.', 'Foto e video provano lo scontro', 'Intervista col vampiro'],
    },
  },
  /** `Guarda qui il video del crollo`, `Ascolta il nostro podcast`, `Clicca sull’immagine per ingrandirla` */
  'media-call': {
    lines: [
      '(guarda|guardate|vedi|ascolta|ascoltate) [qui|anche] (il|il nostro|questo|la|la nostra|le) ' +
        '(video|podcast|audio|galleria|fotogallery|gallery|foto|galleria fotografica)' +
        '[ qui| completo| completa| qui sotto| integrale]',
      '(guarda|guardate|vedi|ascolta|ascoltate) qui (il|la|le|i|tutte le) ' +
        '(video|podcast|audio|galleria|foto|immagini) (di|del|della|dei|sul|sulla|con) {words}',
      "(clicca|cliccate|clic|tocca) (sull'|sulla |sulle |su ogni |su una |sugli )(immagine|immagini|foto|fotografia)[ per {words}]",
      '(partecipa|partecipate|rispondi|vota|rispondete) (al|nel|alla) (nostro|nostra) (sondaggio|questionario|indagine)[ {words}]',
      '(tutto|tutte le notizie|tutti gli aggiornamenti) (sul|sulla|su|sulle|sui|sugli) {title} ' +
        '(nel nostro|nella nostra|nello) (speciale|sezione|dossier|diretta|pagina)[ {words}]',
      '(leggi|leggete|trova|trovi|scopri|segui) qui (tutte le|tutti gli|tutta la|le ultime) ' +
        '(notizie|articoli|aggiornamenti|informazioni|ultime)[ (su|sul|sulla|di|del|della) {words}]',
      'qui (tutte le notizie|tutti gli aggiornamenti|tutti gli articoli) (su|sul|sulla|sui|di|del|della) {words}',
      '(segui|seguite) [(qui)] (la|la nostra) diretta[ (su|sul|sulla|di|del|della|con) {words}]',
    ],
    proof: {
      removes: [
        'Guarda il video',
        'Guarda qui il video del crollo',
        'Ascolta il nostro podcast',
        'Clicca sull’immagine per ingrandirla',
        'Partecipa al nostro sondaggio',
        'Qui tutte le notizie sul ponte',
        'Tutto sui lavori al ponte nel nostro speciale',
        'Segui la diretta sul crollo del ponte',
      ],
      keeps: [
        'Guarda il fiume e vedrai la diga',
        'Ascolta questo silenzio',
        'Partecipa alla corsa con la figlia',
        'Qui tutte le notizie sono cattive',
        'Segui la corrente fino alla diga',
      ],
    },
  },
  /** Pictures, sound and another story by their label, below the first sentence: `Galleria: il ponte in immagini`, `Video: Il momento del crollo` */
  media: {
    labelled: true,
    lines: [
      '(galleria|galleria fotografica|fotogallery|gallery|le foto|le immagini|in immagini|photogallery)[ ](:|\\||>>|>|»|→)[ “| «| ]{title}',
      '(foto|video|podcast|infografica|leggi di più|per saperne di più|il video|guarda il video)[ ](:|\\||>>|>|»|→)[ “| «| ]{headline}',
    ],
    place: 'below',
    proof: {
      removes: [
        'Galleria: il ponte in immagini',
        'Video: Il momento del crollo',
        'Le foto: il ponte prima e dopo',
        'Leggi di più: Il sindaco promette un altro ponte',
      ],
      keeps: ['Video e radio, le prove del processo', 'Foto di famiglia nel fango', 'Leggi di mercato'],
    },
  },
  /** The way to the whole story: `Leggi l’articolo completo` */
  full: {
    lines: [
      "(leggi|leggi qui|continua a leggere) (l'articolo completo|l'articolo integrale|tutto l'articolo)[ (qui|su {publication})]",
      "segui (gli ultimi aggiornamenti|tutti gli aggiornamenti|le ultime notizie|l'evoluzione)[ {words}] " +
        '(nella|sulla|con la|nel) [nostra] (diretta|liveblog|live)',
      '(tutti i|maggiori|ulteriori|altri) (dettagli|informazioni) (qui|a questo link)',
    ],
    proof: {
      removes: [
        'Leggi l’articolo completo',
        'Segui gli ultimi aggiornamenti nella nostra diretta',
        'Tutti i dettagli qui',
      ],
      keeps: ['Leggi l’articolo della Costituzione, disse il giudice.'],
    },
  },
  /** A gallery, with the number of its pictures: `Galleria fotografica (10 foto)` */
  photos: {
    lines: [
      '(galleria|galleria fotografica|fotogallery|photogallery|gallery|foto)( |: | : )[\\(]{n} (foto|immagini|scatti)[\\)]',
    ],
    proof: { removes: ['Galleria fotografica (10 foto)'], keeps: ['Galleria chiusa: 10 foto del crollo'] },
  },
} satisfies ProvenFamily
