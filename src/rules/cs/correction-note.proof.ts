import type { Proofs } from '../rule.js'
import type { correctionNote } from './correction-note.js'

export const proof: Proofs<typeof correctionNote> = {
  report: {
    removes: [
      'Našli jste chybu v článku? Napište nám.',
      'Pokud jste v článku zaznamenali chybu nebo překlep, dejte nám, prosím, vědět.',
      'Nahlásit chybu',
    ],
    keeps: ['Našli jste chybu v mostě?', 'Nahlásit chybu lékaře se odvážili tři.'],
  },
  opinion: {
    removes: [
      'Názory autora se nemusí shodovat s názorem redakce',
      'Text vyjadřuje výhradně názor autora',
      'Text vyjadřuje názor autora',
      'Názory v textu nemusí vyjadřovat stanovisko redakce.',
    ],
    keeps: [
      'Názor redakce se po návštěvě ostrova změnil.',
      'Text vyjadřuje hněv ulice',
      'Komentář autora k rozhodnutí redakce vyvolal spor',
      'Názor redakce převážil nad názorem autora',
    ],
  },
}
