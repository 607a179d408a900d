import type { ProvenFamily } from '../rule.js'

/** What a feed adds to each of its posts. */
export const syndication = {
  /** `A Megnyílt a híd bejegyzés először Példa-én jelent meg.` */
  'appeared-first': {
    lines: [
      '(az|a\\(z\\)|a) {work} (bejegyzés|cikk|írás|hír) először [az|a] {site} jelent meg',
      '(az|a\\(z\\)|a) {work} first appeared on {site}',
      '(a cikk|az írás|az interjú|cikkünk|a publicisztika) (eredetileg|először) [az|a] {title} (jelent meg|olvasható|lapszámában|számában)',
      '(ez a|ez az) (cikk|írás|interjú) [eredetileg|először|korábban] (a|az) {title} (jelent meg|lapszámában jelent meg)',
    ],
    endings: ['(az|a\\(z\\)|a) {work} (bejegyzés|cikk|írás) először [az|a] {site} jelent meg'],
    place: 'tail',
    proof: {
      removes: [
        'A Megnyílt a híd bejegyzés először Példa-én jelent meg.',
        'A(z) Megnyílt a híd bejegyzés először Híd Blog jelent meg',
        'Az írás eredetileg a Példa hetilapban jelent meg',
        'Ez a cikk eredetileg a Kikötői Hírlapban jelent meg.',
      ],
      keeps: ['A hídról szóló bejegyzés először a falon jelent meg.', 'A cikk nem a hídról szól'],
    },
  },
  /** What no hand wrote, read or translated: `A cikk mesterséges intelligencia segítségével készült` */
  machine: {
    lines: [
      '[a |az |ez a |ez az ](cikk|írás|fordítás|összefoglaló|összefoglalás|szöveg|kép|illusztráció|hanganyag|' +
        'felolvasás) [részben] (mesterséges intelligencia|mi|ai|chatgpt|gépi fordítás|gépi fordító) ' +
        '(segítségével|felhasználásával|bevonásával|használatával|támogatásával) ' +
        '(készült|született|íródott)[(,|.| és) {matter}]',
      '[a |az |ez a |ez az ](cikk|írás|összefoglaló|szöveg|kép|illusztráció) ' +
        '(mesterséges intelligenciával|gépi fordítással|ai-jal|chatgpt-vel) (készült|íródott)[(,|.| és) {matter}]',
      '[a |az |ezt a |ezt az ](cikket|írást|összefoglalót|szöveget|képet|illusztrációt) ' +
        '(mesterséges intelligencia|az ai|ai|gép) (fordította|készítette|generálta|írta|olvasta fel|foglalta össze)' +
        '[(,|.| és) {matter}]',
      '(mi|ai|mesterséges intelligencia) által (generált|készített|írt) (összefoglaló|kép|illusztráció|szöveg|összefoglalás)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Az összefoglalót mesterséges intelligencia készítette',
        'MI által generált összefoglaló',
        'A cikk mesterséges intelligencia segítségével készült',
        'Ezt a szöveget mesterséges intelligencia olvasta fel',
      ],
      keeps: ['A cikk hibásan készült.', 'A kép vérrel készült'],
    },
  },
  /** A firm’s own words: `Sajtóközlemény` */
  release: {
    lines: ['(sajtóközlemény|közlemény|a cég közleménye|ots|országos sajtószolgálat)'],
    place: 'edges',
    proof: { removes: ['Sajtóközlemény', 'Közlemény'], keeps: ['Közlemény készült az ügyről.'] },
  },
} satisfies ProvenFamily
