import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Ez a tartalom csak előfizetőink számára elérhető',
      'A cikk elolvasásához fizessen elő',
      'Már előfizető? Lépjen be!',
      'Elfelejtett jelszó?',
      'Kapcsolja ki a reklámblokkolót',
    ],
    keeps: [
      'A szabadság elolvasásához nem kell bérlet.',
      'A cikk szerint az előfizetők száma nőtt.',
      'Csak előkelőknek',
      'Fizessen előre, mondta a bolti csaló.',
    ],
  },
  button: { removes: ['Előfizetek', 'Előfizetek!'], keeps: ['A jelszó titkos', 'Plusz tíz fok'] },
}
