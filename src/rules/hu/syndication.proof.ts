import type { Proofs } from '../rule.js'
import type { syndication } from './syndication.js'

export const proof: Proofs<typeof syndication> = {
  'appeared-first': {
    removes: [
      'A Megnyílt a híd bejegyzés először Példa-én jelent meg.',
      'A(z) Megnyílt a híd bejegyzés először Híd Blog jelent meg',
      'Az írás eredetileg a Példa hetilapban jelent meg',
      'Ez a cikk eredetileg a Kikötői Hírlapban jelent meg.',
    ],
    keeps: ['A hídról szóló bejegyzés először a falon jelent meg.', 'A cikk nem a hídról szól'],
  },
  machine: {
    removes: [
      'A cikk mesterséges intelligencia segítségével készült',
      'Az összefoglalót mesterséges intelligencia készítette',
      'MI által generált összefoglaló',
    ],
    keeps: ['A cikk hibásan készült.', 'A kép vérrel készült'],
  },
  release: { removes: ['Sajtóközlemény', 'Közlemény'], keeps: ['Közlemény készült az ügyről.'] },
}
