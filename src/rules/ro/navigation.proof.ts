import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Sari la conținut', 'Închide meniul', 'Meniu principal'],
    keeps: ['Sari la luptă', 'Înapoi la muncă', 'Deschide meniul discordiei'],
  },
  'menu-word': {
    removes: ['Vezi galerie'],
    keeps: ['Acasă la bunici', 'Căutare în zadar', 'Politică și fotbal'],
  },
  crumbs: {
    removes: ['Acasă > Știri > Vale', 'Știri » Vale', 'Ești aici: Acasă'],
    keeps: ['Știri despre un sechestru', 'Ești aici ca să câștigi'],
  },
  gallery: {
    removes: ['Foto 1 din 5', '12 din 14 fotografii', 'Click pentru a mări imaginea'],
    keeps: ['Foto 1 din 5 era falsă, spune expertul.', 'Vezi galeria de monștri', 'Ascultă cântecul'],
  },
  pager: {
    removes: ['Navigare în articole'],
    keeps: ['Pagina 2 din roman', 'Pagina următoare era albă.', 'Articolul 155'],
  },
  'tag-list': {
    removes: ['Etichetat cu pod'],
    keeps: ['Etichete de vin împotriva fraudei', 'Teme deschise', 'Categoria regină'],
  },
}
