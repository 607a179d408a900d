import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Menu di navigazione'],
    keeps: ['Vai al diavolo', 'Torna il sole', 'Apri il menu della discordia', 'Salta la giunta'],
  },
  footer: {
    removes: ['Direttore responsabile: Luca Neri', 'P.IVA 01234567890'],
    keeps: ['Privacy sotto accusa', 'Lettere al direttore del carcere', 'Direttore arrestato'],
  },
  crumbs: {
    removes: ['Notizie > Valle > Ponte', 'Cronaca » Valle', 'Sei qui: Home'],
    keeps: ['Notizie di un sequestro', 'Sei qui per vincere', 'Cronaca di una morte annunciata'],
  },
  gallery: {
    removes: ['Foto 1 di 5', 'Ingrandisci immagine', '12 di 14 foto'],
    keeps: [
      'Clicca qui per vedere il tuo premio, diceva il messaggio dei truffatori.',
      'La foto 1 di 5 era falsa, dice il perito.',
      'Guarda le foto di guerra e tace',
      'Vedi Napoli',
    ],
  },
  tools: {
    removes: ['Ascolta la versione audio dell’articolo'],
    keeps: ['Ascolta questa canzone', 'Stampa e potere', 'Riassunto di un fallimento', 'Dimensione umana'],
  },
  pager: {
    removes: ['Articolo precedente', 'Pagina successiva'],
    keeps: ['Pagina 2 del romanzo', 'La pagina successiva era bianca.', 'Articolo 18', 'Prossima fermata: la luna'],
  },
  'search-box': {
    removes: ['Cerca nel sito', 'Inserisci una parola chiave'],
    keeps: ['Cerca in mare', 'Scrivi e piangi', 'Nessun risultato utile per il club'],
  },
}
