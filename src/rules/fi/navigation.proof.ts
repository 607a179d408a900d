import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'skip-link': {
    removes: ['Siirry sisältöön', 'Takaisin etusivulle', 'Avaa valikko'],
    keeps: ['Siirry sivuun', 'Takaisin kotiin'],
  },
  'menu-word': {
    removes: ['Haku', 'Kotimaa', 'Tulosta', 'Työelämä', 'Kuolinilmoitukset'],
    keeps: ['Haku alkaa', 'Kulttuuri kriisissä', 'Seuraava kesä', 'Tapahtumat etenivät'],
  },
  bits: {
    removes: [
      'Seuraava artikkeli',
      'Aiheet: silta, satama',
      'Seuraa artikkeliin liittyviä aiheita:',
      'Kuuntele tämä artikkeli',
      'Uutispäällikkö: Jo Ng',
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
