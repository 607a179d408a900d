import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  'by-desk': {
    removes: ['Redacția', 'De Redacția', 'Autor: Redacția Exemplu', 'Redactia', 'Trimis special la Roma'],
    keeps: ['De Crăciun, redacția închide două zile.', 'Redacția textului întârzie', 'Trimis în judecată'],
  },
  by: {
    removes: ['de Ana Pop', 'De Ana Pop', 'DE ANA POP', 'de Ana Pop - 12/05/2021'],
    keeps: ['De Ana Pop nu știe nimeni nimic.', 'De luni, podul e închis.', 'De ce a plecat Ana Pop', 'De azi'],
  },
  'written-by': {
    removes: ['Autor: Ana Pop', 'Scris de Ana Pop', 'Publicat de Ana Pop pe 12/05/2021', 'Text: Ana Pop'],
    keeps: [
      'Scris de deținuți, romanul s-a vândut bine.',
      'Autor al crimei, la judecată',
      'Text: legea completă',
      'Publicat din greșeală, datul a stat o oră.',
    ],
  },
  label: { removes: ['Autor:', 'Scris de', 'Publicat de'], keeps: ['Autor necunoscut', 'De acum', 'Redactor la zi'] },
}
