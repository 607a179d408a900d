import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Tovább olvasom →',
      'Olvasson tovább',
      'Bővebben',
      'Részletek: example.org',
      'A teljes cikket itt olvashatja',
      'Még több hírért kattintson ide',
      'További friss híreket talál az Index főoldalán',
      'További részletek itt',
    ],
    keeps: [
      'Tovább olvasott két sornál.',
      'A részletek pokla',
      'Folytatása: a híd',
      'További részletek a tárgyaláson derülnek ki.',
    ],
  },
  labelled: {
    removes: ['Olvasta már? Új hidat nyitottak a városban', 'Ezt ne hagyja ki! Új hidat nyitottak a városban'],
    keeps: [
      'Olvassa el ezt is a sorok között, tanácsolta a tanár.',
      'Videó: nincs bizonyíték.',
      'Részletek: a harmadik fejezetben.',
      'Előzmény: Kovács János a flottánál szolgált.',
      'Podcast: semmi.',
      'Hallgassa meg: fáj.',
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
  'bare-title': {
    removes: ['Kapcsolódó cikkek Új hidat nyitottak a városban', 'Kapcsolódó Így épült az új híd'],
    keeps: ['Ajánljuk a sétát.', 'Olvassa el Jókait', 'Kapcsolódó bűncselekmények száma nőtt.'],
  },
}
