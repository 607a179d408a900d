import type { Locale } from './locale.js'

/** Italian. */
export const it: Locale = {
  lang: 'it',
  letters: 'èàùòìéî',
  functionWords:
    'di e il la che in a per è un del con non si una i da le dei al come della più alla nel gli lo sono ha anche dal nella delle ma ed su questo dalla stato degli tra',
  months:
    'gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  weekdays: 'lunedì lun martedì mar mercoledì mer giovedì gio venerdì ven sabato sab domenica dom',
  saidBehindComma:
    '(?:ha|hanno) (?:detto|dichiarato|spiegato|affermato|aggiunto|annunciato|sottolineato|ricordato|scritto)|dice|spiega|afferma|disse|secondo|si legge|si leggeva|recita|recitava|diceva|dicevano',
  predicates: "è|era|erano|sono|fu|furono|aveva|c['’]era|diceva",
  dateWords: {
    ordinal: 'º ª',
    atClock: 'alle ore',
    joins: 'dell il t e',
    unit: 'secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni',
    years: 'anno anni',
    ago: 'fa ieri oggi',
  },
  and: 'e|ed',
  particles: 'della delle dello degli dei di lo i dal dalla san e de del da la le',
  articles: 'il lo gli uno',
  noAuthor:
    'lunedì martedì mercoledì giovedì venerdì sabato natale pasqua gennaio febbraio settembre ottobre novembre dicembre notte giorno sera nuovo più meno conseguenza solito certo',
  publicationWords: 'di della delle dei e del la',
  abbreviations: 'sig|sigg|dott|avv|on|geom|prof',
  creditWords:
    'di dell della agenzia agenzie archivio articolo cura con dal dalla dalle dei delle dello ed fonte fotografia fotografie fotogramma foto il immagine immagini inviato lo nel nella nostro per redazione servizio sul testo traduzione un',
  bylineOpenings:
    'di|a cura di|scritto da|articolo di|testo di|intervista di|dal nostro inviato|dal nostro corrispondente|dalla nostra inviata',
  roles: 'redazione|inviat[oa]|corrispondente|giornalista',
  published: '\\bpubblicato\\b',
  updated: '\\baggiornato\\b',
  also: 'anche pure',
  continueReading: 'continua a leggere|leggi tutto|leggi di più',
  buttons:
    'condividi|condividere|stampa|copia link|copia|invia|commenta|commenti|mi piace|segui|salva|altro|ascolta|chiudi|tweet|posta|email',
  noPlaces: '(?:esclusiva|esclusivo|intervista)\\b',
  people: {
    openings: 'di|a cura di|scritto da|autore|testo di|articolo di|intervista di|autrice',
    labels: 'autore|autori',
    helpers: 'foto di|tradotto da|fonte',
    roles: 'redazione|giornalista',
    groups: 'redazione|s.p.a',
    leadingGroups: 'redazione',
    buttons: 'tutti|articoli|segui|condividi|leggi',
    accounts: 'notizie|redazione',
  },
  compounds: {
    first: 'coca vice neo',
    linking: 'di da del della e a',
  },
}
