import type { Proofs } from '../rule.js'
import type { comments } from './comments.js'

export const proof: Proofs<typeof comments> = {
  'all-of-it': {
    removes: [
      '12 kommenttia',
      'Vastaa Peruuta vastaus',
      'Ei kommentteja:',
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
}
