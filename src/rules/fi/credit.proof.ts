import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['Kuva: Jo Ng / Satama', 'Kuvat: Jo Ng', 'Kuvitus: Jo Ng'],
    keeps: ['Kuva: todiste oli joessa', 'Kuvat: tältä silta näyttää', 'Kuva voitti palkinnon.'],
  },
  contact: {
    removes: ['Lähetä juttuvinkki', 'Anna palautetta', 'Onko sinulla juttuvinkki? Lähetä se meille'],
    keeps: ['Vihjeitä otetaan vastaan poliisin numerossa 0295 555.', 'Lähetä kirje'],
  },
  'about-author': {
    removes: ['Kirjoittajasta', 'Tietoa kirjoittajasta'],
    keeps: ['Kirjoittaja on tuntematon.', 'Kirjoittajasta ei kuultu.'],
  },
}
