import type { Proofs } from '../rule.js'
import type { sourceTrailer } from './source-trailer.js'

export const proof: Proofs<typeof sourceTrailer> = {
  source: {
    removes: [
      'Quelle: Hafenpost',
      'Quellen: Hafenpost, AFP',
      '(Mit Material von AFP)',
      'Quelle',
      'Pressemitteilung des Hafenamts',
      'Mit Informationen der dpa',
      'Quelle: muster.de, jog/dpa',
      'Quelle: eigene Recherchen',
    ],
    keeps: [
      'Die Quelle der Donau liegt in Donaueschingen.',
      'Quelle: ein Brief, der im Keller lag',
      'Quellen: Polizei und Ärzte bestätigten die Zahl der Toten.',
      'Mit Material von der Baustelle warf er um sich.',
      'Quellen sprudeln wieder',
      'Mit Material der Baufirma baute er das Haus.',
      'Quelle: der Rhein, bei Bonn',
    ],
  },
  address: {
    removes: [
      'Quelle: example.org/nachricht/4',
      'Weitere Informationen unter: www.hafen.example',
      'Zum Original: https://example.org/4',
    ],
    keeps: [
      'Weitere Informationen gibt die Polizei unter 0555 0100.',
      'Mehr dazu weiß niemand.',
      'Original: ein Rembrandt',
    ],
  },
  'source-link': {
    removes: ['Zum Originalartikel', 'Link zur Quelle', 'Hier geht es zum Original'],
    keeps: ['Zur Quelle des Rheins', 'Zum Original fehlt ein Arm', 'Originalartikel der Verfassung'],
  },
  'press-release': {
    removes: [
      'Pressekontakt:',
      'Original-Content von: Muster AG, übermittelt durch news aktuell',
      'Rückfragehinweis: Jo Ng, Telefon 0555 0100',
    ],
    keeps: ['Rückfragen blieben unbeantwortet.', 'Kontakt für immer', 'Pressekontakte meidet der Minister'],
  },
}
