import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Siirry sisältöön'],
    keeps: ['Siirry sivuun', 'Takaisin kotiin'],
  },
  'menu-word': {
    removes: ['Kotimaa'],
    keeps: ['Haku alkaa', 'Kulttuuri kriisissä', 'Seuraava kesä', 'Tapahtumat etenivät'],
  },
  bits: {
    removes: [
      'Seuraa artikkeliin liittyviä aiheita:',
      'Kuuntele tämä artikkeli',
      'Tunnisteet: silta, satama',
      'Edellinen artikkeli: Kaupunki äänesti',
      'Sisällön tarjoaa Blogger.',
    ],
    keeps: [
      'Kuuntele lapsia',
      'Seuraava juttu oli pahempi.',
      'Aiheet loppuivat',
      'Toimituspäällikkö: mahdoton tehtävä',
    ],
  },
}
