import type { ProvenFamily } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Vai al contenuto`, `Torna su`, `Menu di navigazione` */
  'skip-link': {
    lines: ['(menu|menù) (di navigazione|principale|secondario|mobile)'],
    words: ['torna su', 'vai al contenuto'],
    proof: {
      removes: ['Menu di navigazione'],
      keeps: ['Vai al diavolo', 'Torna il sole', 'Apri il menu della discordia', 'Salta la giunta'],
    },
  },
  /** What stands at the foot of every page: `Note legali | Privacy | Contatti`, `Scrivi alla redazione` */
  footer: {
    lines: [
      '(direttore responsabile|direttore|direttrice|editore)[ ]: {matter}',
      '(p.iva|p. iva|partita iva)[ |:|: ]{n}[{matter}]',
    ],
    words: ['scrivi alla redazione'],
    place: 'tail',
    proof: {
      removes: ['Direttore responsabile: Luca Neri', 'P.IVA 01234567890'],
      keeps: ['Privacy sotto accusa', 'Lettere al direttore del carcere', 'Direttore arrestato'],
    },
  },
  /** Where the page stands on the site: `Home > Notizie > Valle`, `Sei qui: Home` */
  crumbs: {
    lines: [
      '(home|homepage|notizie|cronaca|prima pagina) (>|»|›|→|>>|::|\\||•|/) {rest}',
      '(sei qui|ti trovi qui|sei in)[: {rest}]',
    ],
    place: 'head',
    proof: {
      removes: ['Notizie > Valle > Ponte', 'Cronaca » Valle', 'Sei qui: Home'],
      keeps: ['Notizie di un sequestro', 'Sei qui per vincere', 'Cronaca di una morte annunciata'],
    },
  },
  /** A gallery’s counter and buttons: `Foto 1 di 5`, `Guarda la gallery`, `Ingrandisci` */
  gallery: {
    lines: [
      '(foto|immagine|galleria|video) {n}( di | / |/){n}',
      '{n}( di | / |/){n} (foto|immagini)',
      "(ingrandisci|scarica|espandi) [la|l'] (immagine|foto)",
    ],
    place: 'edges',
    proof: {
      removes: ['Foto 1 di 5', 'Ingrandisci immagine', '12 di 14 foto'],
      keeps: [
        'Clicca qui per vedere il tuo premio, diceva il messaggio dei truffatori.',
        'La foto 1 di 5 era falsa, dice il perito.',
        'Guarda le foto di guerra e tace',
        'Vedi Napoli',
      ],
    },
  },
  /** Tools beside a story: `Ascolta la versione audio dell’articolo`, `Dimensione testo`, `Stampa articolo` */
  tools: {
    lines: [
      "(regala|offri) (questo|l')[ ]articolo",
      "(ascolta|ascoltare|riascolta) (la versione audio dell'articolo|l'articolo|questo articolo|la notizia|l'audio|" +
        "il podcast|l'audio dell'articolo|la versione audio)[ ({n} min|{n} minuti)]",
    ],
    words: ['stampa articolo', 'dimensione testo'],
    place: 'edges',
    proof: {
      removes: ['Ascolta la versione audio dell’articolo'],
      keeps: ['Ascolta questa canzone', 'Stampa e potere', 'Riassunto di un fallimento', 'Dimensione umana'],
    },
  },
  /** To the next page or story: `Articolo precedente`, `Pagina successiva`, `Navigazione articoli` */
  pager: {
    lines: [
      '(articolo|pagina|notizia|post|articoli) (precedente|successivo|successiva|precedenti|successivi|meno recenti|più recenti)',
      'navigazione (articoli|articolo|post)',
      '(pagina|pag.) {n} di {n}',
    ],
    place: 'edges',
    proof: {
      removes: ['Articolo precedente', 'Pagina successiva'],
      keeps: ['Pagina 2 del romanzo', 'La pagina successiva era bianca.', 'Articolo 18', 'Prossima fermata: la luna'],
    },
  },
  /** The search box: `Cerca nel sito`, `Inserisci parola chiave` */
  'search-box': {
    lines: [
      '(cerca|ricerca) (nel sito|nel sito web|su {publication}|tra le notizie|notizie|per|articoli)',
      '(inserisci|digita|scrivi) {title} (cercare|ricerca|parola chiave|parole chiave)',
    ],
    words: ['inserisci parola chiave'],
    place: 'edges',
    proof: {
      removes: ['Cerca nel sito', 'Inserisci una parola chiave'],
      keeps: ['Cerca in mare', 'Scrivi e piangi', 'Nessun risultato utile per il club'],
    },
  },
  /** Under which words a story is filed: `Argomenti: ponte, fiume` */
  'tag-list': {
    lines: ['(argomenti|temi|parole chiave|etichette|temi correlati)[ ]: {words}, {matter}'],
    place: 'tail',
    proof: { removes: ['Argomenti: ponte, fiume'], keeps: ['Argomenti: nessuno', 'Argomenti deboli, prove nulle'] },
  },
  /** What a page files its story under: `Tag: ponte, fiume` */
  filing: {
    labelled: true,
    lines: ['(tag|tags|etichette|categoria|categorie|parole chiave|pubblicato in)[ ](:|：)[ ]{rest}'],
    place: 'head',
    proof: {
      removes: ['Tag: ponte, fiume', 'Categoria: Notizie', 'Parole chiave: ponte, fiume'],
      keeps: ['Tag sui muri del centro'],
    },
  },
  /** Links to other pages of the site: `Torna alla home`, `Post più vecchio` */
  'page-links': {
    lines: [
      "(torna|tornare|vai|ritorna) (alla|all'|in|a) [ ](home|homepage|home page|inizio|pagina iniziale|prima pagina|pagina principale|lista|elenco)",
      "(torna|vai) (su|in alto|a inizio pagina|all'inizio)",
      '(articolo|post|notizia|pagina) (più vecchio|più recente)',
      'post più (vecchi|recenti)',
      '(tutte le|leggi tutte le|vedi tutte le) (notizie|news)[ »]',
    ],
    place: 'edges',
    proof: {
      removes: ['Torna alla home', 'Post più vecchio', 'Tutte le notizie'],
      keeps: ['Torna alla home dopo dieci anni', 'Articolo successivo alla riforma'],
    },
  },
  /** What a page files its story under: `Categoria: Notizie` */
  filed: {
    lines: ['(categoria|categorie|rubrica|sezione|pubblicato in|tag articolo)[ ]: {words}'],
    place: 'tail',
    proof: {
      removes: ['Categoria: Notizie'],
      keeps: ['Categoria: nessuna di queste va bene, disse il giudice di gara.'],
    },
  },
} satisfies ProvenFamily
