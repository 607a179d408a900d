import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['Lue lisää', 'Lue koko juttu', 'Jatka lukemista →'],
    keeps: ['Lue lisää kirjoja, sanoi opettaja.', 'Lue koko laki'],
  },
  labelled: {
    removes: [
      'Lue myös: Kaupunki äänesti uudesta sillasta',
      'LUE LISÄÄ | Tämä tiedetään palosta nyt',
      'Lue seuraavaksi: Siksi satama on tyhjä',
      '(Lue myös: Kaupunki äänesti uudesta sillasta)',
      '[Lue lisää: Tämä tiedetään palosta]',
    ],
    keeps: [
      'Lue myös sopimus, neuvoi tuomari.',
      'Lue lisää: et koskaan.',
      'Taustaa: Kaupunki on riidellyt sillasta vuosia.',
      '(Lue myös liite)',
      '(katso myös sivu kolme)',
      'Kyltti seinällä (lue lisää: se tekee iloiseksi) oli siellä vuosia.',
      'Häntä ”autettiin” [katso myös: ostettiin] ja hän vaikeni vuosia.',
    ],
  },
}
