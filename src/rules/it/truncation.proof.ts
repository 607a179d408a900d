import type { Proofs } from '../rule.js'
import type { truncation } from './truncation.js'

export const proof: Proofs<typeof truncation> = {
  'continue-reading': {
    removes: ['Continua a leggere', 'Leggi tutto', 'Leggi l’articolo completo', 'Clicca qui per leggere tutto'],
    keeps: ['Leggere di più gli farà bene.', 'Vogliono continuare a leggere a scuola', 'Leggi di più o parla di meno'],
  },
  'next-page': {
    removes: ['Continua a pagina 4', 'Segue a pag. 12'],
    keeps: ['Continua a piovere', 'Segue alla pagina del club il dramma dei soci.'],
  },
}
