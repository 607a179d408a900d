import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Tovább olvasom →',
      'Olvasson tovább',
      'Bővebben',
      'A teljes cikk itt olvasható',
      'Részletek: example.org',
    ],
    keeps: ['Tovább olvasott két sornál.', 'A részletek pokla', 'Folytatása: a híd'],
  },
  labelled: {
    removes: [
      'Olvassa el ezt is: Új hídról szavaz a város',
      'KAPCSOLÓDÓ: Kié a folyó a völgyben',
      'Ez is érdekelheti: Lezárták a hidat. Dühösek a sofőrök',
      'Olvasta már? → Így él a legöregebb révész',
      '(Olvassa el ezt is: Új hídról szavaz a város)',
    ],
    keeps: [
      'Olvassa el ezt is a sorok között, tanácsolta a tanár.',
      'Videó: nincs bizonyíték.',
      'Részletek: a harmadik fejezetben.',
      'Előzmény: Kovács János a flottánál szolgált.',
    ],
  },
  section: {
    removes: ['Videó: Így épült meg az új híd', 'Interjú | Kié a folyó a völgyben'],
    keeps: ['Vélemény: megosztott', 'Előzmények: semmi sem látszik a sötétben.'],
  },
  bracketed: {
    removes: ['(bővebben itt)'],
    keeps: [
      'A törvény (lásd még az ötödik cikket) régi, véli a bíró.',
      'Kérte őket (olvassanak lassan), és várt.',
      'A tábla a falon (részletek itt: ez állt rajta kézzel írva) évekig ott lógott.',
    ],
  },
}
