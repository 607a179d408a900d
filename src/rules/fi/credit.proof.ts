import type { Proofs } from '../rule.js'
import type { credit } from './credit.js'

export const proof: Proofs<typeof credit> = {
  photo: {
    removes: ['Kuva: Jo Ng / Satama', 'Kuvat: Jo Ng', 'Kuvitus: Jo Ng'],
    keeps: ['Kuva: todiste oli joessa', 'Kuvat: tältä silta näyttää', 'Kuva voitti palkinnon.'],
  },
  contact: {
    removes: [
      'Lähetä juttuvinkki',
      'Anna palautetta',
      'Onko sinulla juttuvinkki? Lähetä se meille',
      'Lähetä juttuvinkki: vinkit@lehti.example',
      'Tiedätkö asiasta lisää? Kerro meille',
    ],
    keeps: [
      'Vihjeitä otetaan vastaan poliisin numerossa 0295 555.',
      'Lähetä kirje',
      'Tiedätkö lisää? Ota yhteyttä poliisiin.',
      'Näitkö jotain? Ota yhteyttä poliisiin.',
    ],
  },
  'about-author': {
    removes: ['Kirjoittajasta', 'Tietoa kirjoittajasta'],
    keeps: ['Kirjoittaja on tuntematon.', 'Kirjoittajasta ei kuultu.'],
  },
  biography: {
    removes: ['Kirjoittaja on Satamalehden toimittaja.', 'Kirjoittaja on vapaa toimittaja ja kirjailija.'],
    keeps: ['Kirjoittaja on tuntematon.', 'Kirjoittaja on vangittu.'],
  },
}
