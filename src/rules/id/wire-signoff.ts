import type { ProvenFamily } from '../rule.js'

/** `(abc/def)`, `[abc]`, `(jng/epo/Z-1)`, `*** (jng)`: initials of three or so, never a word. */
const INITIALS =
  /^[*\s-]{0,5}[([](?:[a-z]{2,4}\d?|[A-Z]-?\d)(?:[/|,;] ?(?:[a-zA-Z]{1,4}-?\d{0,2}|ANTARA|Ant|AFP|Reuters)){1,4}[)\]][*.\s]{0,4}$/

/** `(AHL)`, `[Fad]`, `(Ws)`, `(Red/Kabar.com)` on a line of their own. */
const ABBREVIATED = /^[([](?:\p{Lu}\p{L}{1,2}|(?:[Rr]ed|[Hh]ms|[Tt]im|[Aa]dv|[Rr]ls) ?[/|] ?[\p{L}.\d]{2,30})[)\]]\.?$/u

/** How a wire or a paper closes a dispatch: the letters of its people in brackets. */
export const wireSignoff = {
  /** Initials below the last paragraph or behind it: `(jng)`, `(jng/epo)`, `[jng/epo]`, `(jng/Z-1)`. */
  initials: {
    shapes: [
      { holds: '/', pattern: INITIALS },
      { holds: ')', pattern: ABBREVIATED },
      { holds: ']', pattern: ABBREVIATED },
    ],
    place: 'tail',
    proof: {
      removes: ['(Ng)', '[Fad]', '(Red/Kabar.com)'],
      keeps: ['(2/3)', '(baca: banjir)', '(dan/atau sebaliknya)', 'jng', '(dia pergi)'],
    },
  },
  /** A star in brackets on its own line: `(*)`, `(***)`. */
  star: {
    shapes: [{ holds: '', pattern: /^[([][*]{1,3}[)\]]$/ }],
    place: 'tail',
    proof: { removes: ['(*)', '(***)'], keeps: ['* * *', '(…)'] },
  },
  /** `(ANTARA)`, `(Ant)`, `– BERNAMA`, `(Reporter: Jo Ng)`, `(*)`. */
  agency: {
    lines: [
      '(bernama|antara|agensi|agencies|afp|reuters)[ ](/|-|–)[ ]{credit}',
      '(tim liputan|tim redaksi) {publication}',
    ],
    words: [
      'antara',
      'ant',
      'bernama',
      'ans',
      'afp',
      'reuters',
      'ap',
      'xinhua',
      'ist',
      'red',
      'adv',
      'hms',
      'humas',
      'rls',
      'tim',
      'tim redaksi',
      'liputan',
      'bernama-ans',
      'ant/ham',
      'end',
      'tamat',
      'rel',
      'release',
      'kontributor',
      'antara news',
    ],
    endings: ['(antara|bernama|ant|agensi|xinhua|tamat)', '(pewarta|penulis|reporter|editor|laporan)[ ]: {author}'],
    place: 'tail',
    proof: {
      removes: ['(Ant)', '(red)', '(Tim Redaksi)', 'Tim Liputan Kabar Kota'],
      keeps: [
        'ANTARA menyebut jembatan aman',
        'Tim merah menang',
        'Humas dipecat',
        'Antara aku dan dia',
        'Sumber Daya Manusia',
        'Reporter Tanpa Batas',
      ],
    },
  },
} satisfies ProvenFamily
