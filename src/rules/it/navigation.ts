import type { Family } from '../rule.js'

/** The frame of a page: menus, crumbs, pagers, galleries, tools. */
export const navigation = {
  /** A jump within the page: `Vai al contenuto`, `Torna su`, `Menu di navigazione` */
  'skip-link': {
    lines: [
      '(vai|salta|passa) [direttamente] (al|alla|ai|a) (contenuto|contenuto principale|contenuti|menu|menu principale|navigazione|ricerca|footer|commenti|pagina|piè di pagina)',
      "(torna|ritorna|vai|tornare) (su|in alto|all'inizio|alla home|all'home|a inizio pagina|alla homepage|al menu|indietro|alla home page|all'inizio dell'articolo|ad inizio pagina)",
      '(apri|chiudi|mostra|nascondi) [il] (menu|menu principale|menù|ricerca|navigazione|barra di ricerca)',
      '(menu|menù) (di navigazione|principale|secondario|mobile)',
    ],
  },
  /** A word or two of a menu: `Cerca`, `Accedi`, `Argomenti`, `Chi siamo` */
  'menu-word': {
    lines: [
      '(home|homepage|menu|menù|cerca|ricerca|chiudi|sezioni|successivo|precedente|avanti|indietro|altro|vedi meno|mostra tutto|leggi|apri|esci|il mio account|profilo|aiuto|sommario|prima pagina|edizioni locali|caricamento|caricamento in corso)',
      '(argomenti|temi|tag|tags|etichette|categorie|categoria|archivio|autori|speciali|servizi|rubriche|in questo articolo|dello stesso argomento|temi del giorno|parole chiave|protagonisti)',
      "(contatti|contattaci|chi siamo|redazione e contatti|note legali|privacy|privacy policy|informativa privacy|termini e condizioni|condizioni d'uso|mappa del sito|pubblicità su {publication}|lavora con noi|rss|feed rss|abbonamenti|edicola|edicola digitale|in edicola|necrologi|annunci|aste|enti e tribunali|codici sconto|codice etico|meteo|oroscopo|giochi|newsletter|servizio clienti|credits|gerenza|accessibilità)",
      '(riassunto|in breve|sintesi|sondaggio|vedi risultati|vedi i risultati|contenuto non disponibile|comunicato stampa|post più recente|post più vecchio|home page|tutte le notizie|tutte le ultime notizie|temi di questo articolo|vedi anche|continua)',
      '(video|foto|fotogallery|fotogallerie|gallery|galleria|immagini|audio|podcast|multimedia|infografiche|photogallery)',
      '(notizie|cronaca|politica|economia|esteri|mondo|italia|sport|calcio|cultura|spettacoli|spettacolo|tecnologia|scienza|scienze|salute|ambiente|scuola|motori|viaggi|moda|lifestyle|opinioni|editoriali|commenti e opinioni|interni|attualità|lavoro|finanza|borsa|cucina|gusto|cinema|musica|libri|tv|gossip|costume|società|giustizia|locale|regione|primo piano|inchieste|blog)',
    ],
    place: 'run',
  },
  /** What stands at the foot of every page: `Note legali | Privacy | Contatti`, `Scrivi alla redazione` */
  footer: {
    lines: [
      '(privacy|privacy policy|note legali|contatti|chi siamo|pubblicità|cookie policy|redazione|gerenza)[,| \\|| •| ·| -| /] (privacy|privacy policy|note legali|contatti|chi siamo|cookie policy|pubblicità|credits|scriveteci|termini e condizioni){matter}',
      '(lettere al direttore|lettere in redazione|manda la tua segnalazione|invia la tua notizia|pubblicità su questo sito|per la tua pubblicità|per la pubblicità|testata giornalistica registrata{rest}|registrazione tribunale {rest}|reg. trib. {rest}|registrazione presso il tribunale {rest})',
      '(direttore responsabile|direttore|direttrice|editore)[ ]: {matter}',
      '(p.iva|p. iva|partita iva)[ |:|: ]{n}[{matter}]',
    ],
    place: 'tail',
  },
  /** Where the page stands on the site: `Home > Notizie > Valle`, `Sei qui: Home` */
  crumbs: {
    lines: [
      '(home|homepage|notizie|cronaca|prima pagina) (>|»|›|→|>>|::|\\||•|/) {rest}',
      '(sei qui|ti trovi qui|sei in)[: {rest}]',
    ],
    place: 'head',
  },
  /** A gallery’s counter and buttons: `Foto 1 di 5`, `Guarda la gallery`, `Ingrandisci` */
  gallery: {
    lines: [
      '(foto|immagine|galleria|video) {n}( di | / |/){n}',
      '{n}( di | / |/){n} (foto|immagini)',
      '(guarda|vedi|apri|sfoglia|vai alla) [la|le|tutte le|altre|{n}] (gallery|galleria|fotogallery|foto|immagini|photogallery|galleria fotografica)[ \\({n}\\)]',
      "(clicca|tocca) (per|sull'immagine per|sulla foto per|qui per) (ingrandire|ampliare|(vedere|aprire) (la|le|l'|altre)[ ](immagine|foto|immagini|galleria|gallery|fotogallery))[ {words}]",
      "(ingrandisci|scarica|espandi) [la|l'] (immagine|foto)",
    ],
    place: 'edges',
  },
  /** Tools beside a story: `Ascolta la versione audio dell’articolo`, `Dimensione testo`, `Stampa articolo` */
  tools: {
    lines: [
      "(regala|offri) (questo|l')[ ]articolo",
      "(ascolta|ascoltare|riascolta) (la versione audio dell'articolo|l'articolo|questo articolo|la notizia|l'audio|il podcast|l'audio dell'articolo|la versione audio)[ ({n} min|{n} minuti)]",
      '(dimensione|aumenta|riduci|diminuisci|ingrandisci) [del|il|la|dimensione] (testo|carattere|caratteri|font|testo +)',
      "(stampa|salva|scarica|leggi|traduci|regala) (articolo|questo articolo|l'articolo|pagina|la pagina|in pdf|pdf|più tardi|per dopo|questa pagina|notizia)",
      '(versione|modalità) (stampabile|per la stampa|scura|chiara|lettura|notturna)',
      "(aggiungi ai preferiti|salva tra i preferiti|segui|segui questo tema|segui questo autore|leggi dopo|leggi più tardi|rimuovi dai preferiti|riassunto ai|l'articolo in breve|articolo salvato|generato con ai|0:00|00:00)",
    ],
    place: 'edges',
  },
  /** To the next page or story: `Articolo precedente`, `Pagina successiva`, `Navigazione articoli` */
  pager: {
    lines: [
      '(articolo|pagina|notizia|post|articoli) (precedente|successivo|successiva|precedenti|successivi|meno recenti|più recenti)',
      '(prossimo|precedente|successivo|prossima|articoli|post) (articolo|notizia|post|pagina|più vecchi|più recenti)',
      '(articolo precedente|articolo successivo|prossimo articolo|notizia precedente|prossima notizia)[ |:|: ]{title}',
      'navigazione (articoli|articolo|post)',
      '(pagina|pag.) {n} di {n}',
    ],
    place: 'edges',
  },
  /** Under which words a story is filed: `Argomenti: ponte, valle`, `Tag: acqua`, `Pubblicato in Politica` */
  'tag-list': {
    lines: [
      '(argomenti|argomento|tag|tags|temi|tema|parole chiave|etichette|categorie|categoria|archiviato in|pubblicato in|in questo articolo|altre notizie su|leggi altre notizie su|scopri di più su|tutte le notizie su|più informazioni su|per approfondire|speciali|argomenti correlati|protagonisti|aziende)[ ]: {matter}',
      '(archiviato in|contrassegnato con|taggato con|questo articolo è stato pubblicato in|etichettato come|postato in) {matter}',
      '(argomenti trattati|argomenti correlati|temi correlati|tag correlati|più informazioni|in questo articolo si parla di|scopri di più su questi argomenti)',
    ],
    place: 'tail',
    headsList: true,
  },
  /** The search box: `Cerca nel sito`, `Inserisci parola chiave` */
  'search-box': {
    lines: [
      '(cerca|ricerca) (nel sito|nel sito web|su {publication}|tra le notizie|notizie|per|articoli)',
      '(inserisci|digita|scrivi) {title} (cercare|ricerca|parola chiave|parole chiave)',
      '(ricerca avanzata|risultati della ricerca|risultati ricerca|nessun risultato|tutti i risultati|cosa stai cercando[?])',
    ],
    place: 'edges',
  },
} satisfies Family
