import type { Proofs } from '../rule.js'
import type { byline } from './byline.js'

export const proof: Proofs<typeof byline> = {
  door: {
    removes: [
      'Door Jo Ng',
      'Door: Jo Ng',
      'DOOR JO NG',
      'Door Jo Ng en Ed Poe',
      'Door Maria van der Berg',
      'Door Jo Ng, Brussel',
    ],
    keeps: [
      'Door de storm viel de stroom uit.',
      'Door De Storm',
      'Door en door Nederlands',
      'Door Jo Ng geschreven',
      'Door dik en dun',
    ],
  },
  'door-and-date': {
    removes: [
      'Door Jo Ng op 03-05-2019',
      'Geplaatst op 03-05-2019 door Jo Ng',
      'Jo Ng - 03-05-2019',
      'Gepost door Jo Ng op 12:30',
    ],
    keeps: ['Door Jo Ng op maandag gevonden', 'Geplaatst op een schip', 'Geplaatst door vandalen op de brug'],
  },
  'by-desk': {
    removes: ['Van onze redactie', 'Door de redactie', 'Door ANP', 'Van onze verslaggever'],
    keeps: ['Van onze redactie eiste hij excuses.', 'Door de redactie heen liep een ruzie', 'Redactie bezet'],
  },
  'kind-and-name': {
    removes: ['Tekst: Jo Ng', 'Column van Jo Ng', 'Auteur: Jo Ng', 'Geschreven door Jo Ng'],
    keeps: [
      'Tekst: het woord dat hij haatte',
      'Een column van beton',
      'Interview: ‘Wij gaan door’',
      'Geschreven door de wind',
    ],
  },
  label: {
    removes: ['Auteur', 'Over de auteur', 'Alle artikelen van Jo Ng'],
    keeps: ['Auteur onbekend', 'Door en door', 'Alle artikelen van de wet'],
  },
}
