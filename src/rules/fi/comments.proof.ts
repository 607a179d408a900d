import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  'all-of-it': {
    removes: [
      '12 kommenttia',
      'Näytä kaikki kommentit',
      'Kirjoita kommentti',
      'Vastaa Peruuta vastaus',
      'Kirjaudu sisään kommentoidaksesi',
      'Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *',
      'Ei kommentteja:',
      'Keskustelun säännöt',
      'Ilmianna kommentti',
      'Tilaa: Lähetä kommentteja (Atom)',
      'Mitä mieltä olet? Kommentoi!',
    ],
    keeps: [
      '12 kommenttia vaaleista',
      'Kirjoita kirje',
      'Raporttia ei julkaista.',
      'Keskustelu on avattu',
      'Mitä mieltä olet? hän kysyi.',
      'Tallenna nimeni sydämeesi, hän lauloi.',
      'Ilmoita minulle, jos näet karhun.',
    ],
  },
  heading: { removes: ['Kommentit', 'Keskustelu', 'Nimesi *'], keeps: ['Keskustelu kiihtyy', 'Nimi vaihtui'] },
}
