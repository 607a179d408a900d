import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Číst dál →',
      'Celý článek',
      'Zobrazit více',
      'Celý rozhovor si přečtěte v novém čísle',
      'Čítať ďalej',
      'Více zpráv z regionu najdete zde',
      'Načíst další články',
      'Celý rozhovor si můžete přečíst zde',
      'Více zde',
    ],
    keeps: [
      'Číst dál než dvě řádky nechtěl.',
      'Zobrazit více světla',
      'Podrobnosti pitvy',
      'Více informací najdete na webu policie.',
      'Další zprávy o něm nejsou.',
    ],
  },
  labelled: {
    removes: [
      'Čtěte také: Město hlasuje pro nový most',
      'ČTĚTE TAKÉ | Kdo vlastní řeku v údolí',
      'Přečtěte si také: Most zavřeli na rok. Řidiči zuří',
      'Čítajte aj: Kto vlastní rieku v údolí',
      '(Čtěte také: Město hlasuje pro most)',
    ],
    keeps: [
      'Čtěte také mezi řádky, radil učitel.',
      'Video: žádné důkazy',
      'Více: půl milionu.',
      'Dále: Jan Novák sloužil u námořnictva.',
      'Podívejte se: nic tam není.',
      'Připomínáme: nic.',
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
  'bare-title': {
    removes: [
      'Mohlo by vás zajímat Město hlasuje pro nový most',
      'DÁLE ČTĚTE Co víme o požáru mostu',
      'Související Město hlasuje pro nový most',
    ],
    keeps: [
      'Doporučujeme procházku.',
      'Přečtěte si Čapka, radí učitel.',
      'Související trestné činy narostly o třetinu.',
    ],
  },
}
