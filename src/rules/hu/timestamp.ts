import type { ProvenFamily } from '../rule.js'

/** When a story was put up, changed, or how long it takes to read. */
export const timestamp = {
  /** `Közzétéve: 2021.05.05.`, `Frissítve: 2021.05.05. 12:30`, `Megjelent: 2021.05.05.` */
  labelled: {
    lines: [
      '(közzétéve|megjelent|megjelenés dátuma|megjelenés|frissítve|frissítés|utolsó frissítés|utoljára frissítve|' +
        'publikálva|publikálás dátuma|publikálás|létrehozva|dátum|módosítva|közzététel dátuma|közzététel|feltöltve|' +
        'utolsó módosítás|létrehozás|írta és közzétette)[ ][:][ ]{date}',
      '{stamp}[ ][,|\\||·|•|/|;|—|-|–|\\(][ ](frissítve|frissítés|módosítva|utolsó frissítés)[ ][:][ ]{date}[\\)]',
      '(közzétéve|frissítve|megjelent)[:] (ma|tegnap|{n} {words} ezelőtt|{n} perce|{n} órája)[[ |, ]{n}:{n}]',
      'bejegyezte: {author} dátum: {date}',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Közzétéve: 2021.05.05.',
        'Közzétéve: 2018. október 11. 12:30',
        'Frissítve: 2021.05.05. 12:30',
        'Frissítve: 12 perce',
        'Bejegyezte: Jo Ng dátum: 10:23',
      ],
      keeps: ['Megjelent 12 levele a költőnek', 'A frissítés egy hetet vett igénybe.', 'Bejegyezte: a hivatal'],
    },
  },
  /** `Olvasási idő: 3 perc`, `3 perc olvasás` */
  'reading-time': {
    lines: [
      '{n}[ |-](perc|p) (olvasási idő|olvasás|olvasmány|alatt elolvasható)',
      '(olvasási idő|olvasási ideje|a cikk elolvasása|olvasás ideje|elolvasása|becsült olvasási idő)[:] [kb.|kevesebb mint] {n} perc[ {words}]',
      '{n} perces (olvasmány|olvasás|cikk)',
      '(hallgassa meg|hallgasd meg|meghallgatom)[ a cikket]( \\(| ){n} perc[\\)]',
    ],
    proof: {
      removes: ['Olvasási idő: 3 perc', '3 perc olvasás', '3 perces olvasmány'],
      keeps: ['Az olvasási idő 3 perccel rövidült naponta.', '3 perc olvasás után megunta.', 'Három perces néma csend'],
    },
  },
  /** `5 perce`, `Ma, 12:30`, `Tegnap 12:30`. */
  ago: {
    lines: [
      '{n} (másodperce|perce|órája|napja|hete|hónapja|éve)',
      '{n} (másodperccel|perccel|órával|nappal|héttel|hónappal|évvel) ezelőtt',
      '(ma|tegnapelőtt|tegnap)[,] {n}:{n}',
      '(ez a cikk|a cikk|cikkünk|ez az írás) (több mint|több, mint) ({n}|egy|két|öt) (éve|hónapja|napja|éves|hónapos)' +
        ' [készült|íródott|jelent meg|frissült utoljára][(, | ){matter}]',
    ],
    words: [
      'egy órája',
      'egy napja',
      'egy hete',
      'egy perce',
      'néhány perce',
      'néhány órája',
      'éppen most',
      'közzétéve',
      'frissítve',
      'megjelent',
      'dátum',
      'utolsó frissítés',
      'publikálva',
    ],
    place: 'edges',
    proof: {
      removes: ['5 perce', '5 perccel ezelőtt', 'Ma, 12:30', 'Közzétéve', 'Ez a cikk több mint 5 éve készült'],
      keeps: [
        'Húsz évvel ezelőtt',
        '5 perccel ezelőtt leomlott a híd',
        'Tegnap 12:30-kor robbanás történt',
        'A cikk 30 éves.',
      ],
    },
  },
} satisfies ProvenFamily
