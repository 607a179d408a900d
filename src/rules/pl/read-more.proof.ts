import type { Proofs } from '../rule.js'
import type { readMore } from './read-more.js'

export const proof: Proofs<typeof readMore> = {
  link: {
    removes: [
      'Czytaj więcej',
      'Czytaj dalej →',
      'Pokaż więcej',
      'Więcej na: example.org',
      'Dowiedz się więcej',
      'Cały wywiad przeczytasz w najnowszym numerze',
      'Czytaj więcej w serwisie',
    ],
    keeps: [
      'Czytaj więcej książek, radzi nauczycielka.',
      'Zobacz więcej świata',
      'Więcej na wsi niż w mieście',
      'Szczegóły na stronie policji.',
      'Więcej informacji ma policja',
      'Czytaj więcej książek',
    ],
  },
  labelled: {
    removes: [
      'Czytaj także: Most zamknięty na rok. Kierowcy mają dość',
      'CZYTAJ TEŻ: Miasto głosuje za nowym mostem',
      'ZOBACZ: Kto jest właścicielem rzeki?',
      'Dowiedz się więcej: Jak działa stary prom na rzece',
      'Zobacz również | Kto zapłaci za most',
      'Przeczytaj także Miasto głosuje za nowym mostem',
      '(Czytaj też: Miasto głosuje za mostem)',
      'Dowiedz się więcej na temat: Nowy most w mieście',
    ],
    keeps: [
      'Czytaj także między wierszami, radził profesor.',
      'Zobacz: nikt tu nie mieszka.',
      'Więcej: pół miliona.',
      'Zobacz też pod nogi',
      'Wideo: żadnych dowodów',
      'Kulisy: brak.',
    ],
  },
  section: {
    removes: ['WIDEO: Jak budowano nowy most', 'Wywiad | Kto jest właścicielem rzeki'],
    keeps: ['Opinia: podzielona', 'Zdjęcia: nic nie widać w ciemności.'],
  },
  bracketed: {
    removes: ['[ZOBACZ WIDEO]'],
    keeps: [
      'Ustawa (zobacz też art. 5) jest stara, mówi wójt.',
      'Kazał im [czytać więcej] i czekać.',
      'Tablica na ścianie (czytaj więcej: to cię uszczęśliwi) wisiała tam latami.',
    ],
  },
  'bare-title': {
    removes: ['Zobacz więcej Miasto głosuje za nowym mostem', 'Więcej na ten temat Co wiemy o pożarze mostu'],
    keeps: ['Polecamy spacer.', 'Czytaj więcej Lema', 'Przeczytaj Lema, radzi nauczyciel.'],
  },
}
