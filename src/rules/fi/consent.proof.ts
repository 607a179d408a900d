import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: ['Käytämme evästeitä', 'Tämä sivusto käyttää evästeitä.', 'Lue lisää käyttämistämme evästeistä'],
    keeps: ['Käytämme voimaa, sanoi johtaja.', 'Virasto sakotti sivustoa evästeistä.'],
  },
  choice: { removes: ['Hyväksy kaikki', 'Evästeasetukset'], keeps: ['Hyväksyn tappion', 'Tietosuoja petti'] },
  embed: {
    removes: ['Näytä tämä julkaisu Instagramissa', 'Selaimesi ei tue videota'],
    keeps: ['Selain lapsille', 'Tässä on talo'],
  },
}
