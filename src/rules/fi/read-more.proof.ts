import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Lue lisää',
      'Lue koko juttu',
      'Jatka lukemista →',
      'Lue koko haastattelu tästä',
      'Lue lisää uutisia',
      'Näytä koko artikkeli',
      'Lue seuraava juttu',
    ],
    keeps: ['Lue lisää kirjoja, sanoi opettaja.', 'Lue koko laki', 'Lue lisää kirjoja', 'Lue koko Kalevala'],
  },
  labelled: {
    removes: ['LUE LISÄÄ | Tämä tiedetään palosta nyt'],
    keeps: [
      'Lue myös sopimus, neuvoi tuomari.',
      'Lue lisää: et koskaan.',
      'Taustaa: Kaupunki on riidellyt sillasta vuosia.',
      '(Lue myös liite)',
      '(katso myös sivu kolme)',
      'Kyltti seinällä (lue lisää: se tekee iloiseksi) oli siellä vuosia.',
      'Häntä ”autettiin” [katso myös: ostettiin] ja hän vaikeni vuosia.',
      'Kuuntele: se sattuu.',
      'Katso kuvat: ne ovat aitoja.',
    ],
  },
  'bare-title': {
    removes: ['Lue myös Kaupunki äänesti uudesta sillasta', 'Lisää aiheesta Tämä palosta tiedetään'],
    keeps: ['Lue myös pieni präntti, neuvoo juristi.', 'Lue lisää Waltaria ja Kiveä, sanoi opettaja.'],
  },
  section: {
    removes: ['VIDEO: Näin uusi silta rakennettiin', 'Podcast: Kaikki uudesta sillasta'],
    keeps: ['Video: uusi taidemuoto', 'Mielipide: kyllä vai ei.'],
  },
}
