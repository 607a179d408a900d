import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'Elfelejtett jelszó?',
      'Kapcsolja ki a reklámblokkolót',
      'Ennek a cikknek az elolvasásához előfizetés szükséges',
      'Nincs még fiókja? Regisztráljon',
      'Még 3 ingyenes cikket olvashat',
      'Az első hónap csak 490 Ft',
      'Utána havi 1990 Ft',
      'Bármikor lemondható',
      'Próbálja ki ingyen',
      'Ön reklámblokkolót használ.',
    ],
    keeps: [
      'A szabadság elolvasásához nem kell bérlet.',
      'A cikk szerint az előfizetők száma nőtt.',
      'Csak előkelőknek',
      'Fizessen előre, mondta a bolti csaló.',
      'Ez a cikk 30 éves, az előfizetők olvashatják.',
      'Fizessen elő vért',
      'Az írás előfizetők pénzéből született.',
      'Ön szerint a blokkoló tagállam téved?',
    ],
  },
  button: { removes: ['Előfizetek', 'Előfizetek!'], keeps: ['A jelszó titkos', 'Plusz tíz fok'] },
}
