import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: [
      'Käytämme evästeitä',
      'Tämä sivusto käyttää evästeitä.',
      'Lue lisää käyttämistämme evästeistä',
      'Arvostamme yksityisyyttäsi',
      'Yksityisyytesi on meille tärkeää',
      'Hallitse evästeitä',
    ],
    keeps: [
      'Käytämme voimaa, sanoi johtaja.',
      'Virasto sakotti sivustoa evästeistä.',
      'Arvostamme vapautta, sanoo presidentti.',
    ],
  },
  choice: {
    removes: ['Hyväksy kaikki', 'Evästeasetukset', 'Välttämättömät evästeet', 'Salli valinta', 'Hyväksy ja sulje'],
    keeps: ['Hyväksyn tappion', 'Tietosuoja petti', 'Hyväksy ehdotus'],
  },
  embed: {
    removes: [
      'Näytä tämä julkaisu Instagramissa',
      'Selaimesi ei tue videota',
      'Selaimesi on vanhentunut',
      'Sisällön näyttäminen edellyttää evästeiden hyväksymistä.',
      'Nähdäksesi sisällön sinun täytyy hyväksyä evästeet.',
      'Sisältöä ei voida näyttää evästeasetustesi vuoksi',
      'JavaScript on pois käytöstä',
    ],
    keeps: [
      'Selain lapsille',
      'Tässä on talo',
      'Tämä on evästeitä pahempi asia.',
      'Voit unohtaa evästeet, sanoo ministeri.',
      'Selaimesi voi paljastaa sinut.',
      'Tämä kauppa ei kysynyt evästeistä mitään.',
      'Videon katsominen vaatii rohkeutta.',
    ],
  },
}
