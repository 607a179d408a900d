import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Vai al contenuto', 'Torna su', 'Menu di navigazione', 'Chiudi menu'],
    keeps: ['Vai al diavolo', 'Torna il sole', 'Apri il menu della discordia', 'Salta la giunta'],
  },
  'menu-word': {
    removes: ['Cerca', 'Argomenti', 'Politica', 'Cronaca', 'Chi siamo'],
    keeps: ['Cerca casa', 'Ricerca in crisi', 'Altro che tregua', 'Politica e calcio'],
  },
  footer: {
    removes: [
      'Note legali | Privacy | Contatti',
      'Lettere al direttore',
      'Direttore responsabile: Luca Neri',
      'P.IVA 01234567890',
    ],
    keeps: ['Privacy sotto accusa', 'Lettere al direttore del carcere', 'Direttore arrestato'],
  },
  crumbs: {
    removes: ['Notizie > Valle > Ponte', 'Cronaca » Valle', 'Sei qui: Home'],
    keeps: ['Notizie di un sequestro', 'Sei qui per vincere', 'Cronaca di una morte annunciata'],
  },
  gallery: {
    removes: [
      'Clicca per ingrandire',
      'Foto 1 di 5',
      'Guarda la gallery',
      'Ingrandisci immagine',
      '12 di 14 foto',
      'Clicca per ingrandire',
    ],
    keeps: [
      'Clicca qui per vedere il tuo premio, diceva il messaggio dei truffatori.',
      'La foto 1 di 5 era falsa, dice il perito.',
      'Guarda le foto di guerra e tace',
      'Vedi Napoli',
    ],
  },
  tools: {
    removes: [
      'Ascolta la versione audio dell’articolo',
      'Dimensione testo',
      'Stampa articolo',
      'Salva articolo',
      'Leggi più tardi',
    ],
    keeps: ['Ascolta questa canzone', 'Stampa e potere', 'Riassunto di un fallimento', 'Dimensione umana'],
  },
  pager: {
    removes: [
      'Articolo precedente',
      'Pagina successiva',
      'Prossimo articolo',
      'Articolo precedenteIl ponte riapre a maggio',
    ],
    keeps: ['Pagina 2 del romanzo', 'La pagina successiva era bianca.', 'Articolo 18', 'Prossima fermata: la luna'],
  },
  'tag-list': {
    removes: ['Argomenti: ponte, valle', 'Parole chiave: acqua, siccità', 'Argomenti trattati'],
    keeps: ['Etichette di vino contro la frode', 'Temi aperti', 'Archiviato il caso del ponte', 'Categoria regina'],
  },
  'search-box': {
    removes: ['Cerca nel sito', 'Ricerca avanzata', 'Inserisci una parola chiave'],
    keeps: ['Cerca in mare', 'Scrivi e piangi', 'Nessun risultato utile per il club'],
  },
}
