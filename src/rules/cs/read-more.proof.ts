import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: ['Číst dál →', 'Celý článek', 'Zobrazit více', 'Celý rozhovor si přečtěte v novém čísle', 'Čítať ďalej'],
    keeps: ['Číst dál než dvě řádky nechtěl.', 'Zobrazit více světla', 'Podrobnosti pitvy'],
  },
  labelled: {
    removes: [
      'Čtěte také: Město hlasuje pro nový most',
      'ČTĚTE TAKÉ | Kdo vlastní řeku v údolí',
      'Přečtěte si také: Most zavřeli na rok. Řidiči zuří',
      'Čítajte aj: Kto vlastní rieku v údolí',
      'Mohlo by vás zajímat: Jak žije nejstarší přívoz v zemi',
      '(Čtěte také: Město hlasuje pro most)',
    ],
    keeps: [
      'Čtěte také mezi řádky, radil učitel.',
      'Video: žádné důkazy',
      'Více: půl milionu.',
      'Dále: Jan Novák sloužil u námořnictva.',
    ],
  },
  section: {
    removes: ['VIDEO: Jak se stavěl nový most', 'Rozhovor | Kdo vlastní řeku v údolí'],
    keeps: ['Názor: změnil se', 'Podrobnosti: nic není vidět ve tmě.'],
  },
  bracketed: {
    removes: ['(více zde)', '[celý článek]'],
    keeps: [
      'Zákon (čtěte také paragraf pět) je starý, míní soudce.',
      'Prosil je [číst pomalu] a čekat.',
      'Cedule na zdi (čtěte více: budete šťastnější) tam visela roky.',
    ],
  },
}
