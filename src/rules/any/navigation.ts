import type { ProvenFamily } from '../rule.js'

/** Signs that lead on, without a word. */
export const navigation = {
  /** Numbers of pages: `1 2 3`, `« 1 2 3 … 10 »`. */
  pager: {
    shapes: [
      {
        holds: '1 2',
        ends: '0123456789…»›>→.',
        near: 60,
        pattern:
          /^(?:[«‹<←] ?){0,2}1 2(?: 3)?(?: 4)?(?: 5)?(?: 6)?(?: 7)?(?: 8)?(?: 9)?(?: 10)?(?: ?(?:…|\.{3}) ?\d{1,4})?(?: ?[»›>→]){0,2}$/,
      },
    ],
    place: 'run',
    proof: {
      removes: ['1 2 3', '« 1 2 3 4 »', '1 2 3 … 10'],
      keeps: ['The match ended 1 2 to the visitors.', '1 2 1 2', 'Rovers 1 2 United', '1 2 many'],
    },
  },
  /** The button behind each heading of a wiki: `History[edit]`, `Geschichte [Bearbeiten | Quelltext bearbeiten]`. */
  edit: {
    inside: [
      {
        opens: '[',
        pattern:
          /\[(?:edit(?: source)?|Bearbeiten|modifier|editar|modifica|bewerken|redigera|rediger|muokkaa|edytuj|editovat|szerkesztés|modificare|править|ред\.|編集|编辑|編輯|편집|düzenle|değiştir|عدل|sunting|sửa)(?: ?[|·] ?[^[\]|\n]{2,40})?\](?! \p{Ll})/uy,
      },
    ],
    proof: {
      removes: ['[edit]', '[Bearbeiten | Quelltext bearbeiten]', '[править | править код]', '[編集]'],
      keeps: ['She asked him to [edit] the letter.', '[edits]', 'The note says [editor gone].'],
    },
  },
  /** The subjects of a story in a row: `#Bridges #Town council #Building` */
  hashtags: {
    shapes: [
      { holds: '#', pattern: /^#\p{L}[^\s#,.!?]{0,30}(?:,? #\p{L}[^\s#,.!?]{0,30}){1,30}$/u },
      // One alone, but no sentence in Japanese.
      { holds: '#', pattern: /^#\p{L}[^\s#,.!?ぁ-ヿ]{1,40}$/u },
      {
        holds: ' #',
        pattern:
          /^#\p{L}[^\s#.!?]{0,30}(?: [^\s#.!?:]{1,20}){0,3}(?: #\p{L}[^\s#.!?]{0,30}(?: [^\s#.!?:]{1,20}){0,3}){2,30}$/u,
      },
    ],
    place: 'tail',
    proof: {
      removes: [
        '#Bridges',
        '#Bridges #Town council #Building',
        '#Мосты #Северная область #Экономика',
        '#橋 #町議会 #建設',
      ],
      keeps: [
        '#Bridges matter.',
        '#Bridges matter #Towns',
        '#1 is the ferry, #2 the train, #3 the bus',
        'He wrote #Bridges #Building #Town.',
      ],
    },
  },
  /** Buttons that make the text larger or smaller: `A+ A-`, `A- A A+` */
  'text-size': {
    shapes: [
      {
        holds: 'A',
        ends: 'A+-−',
        pattern: /^(?:A ?[-+−][ /]{1,3}A(?: ?[-+−])?(?:[ /]{1,3}A ?[-+−]?)?|A[ /]{1,3}A ?[-+−](?:[ /]{1,3}A ?[-+−])?)$/,
      },
    ],
    place: 'edges',
    proof: {
      removes: ['A+ A-', 'A- A A+', 'A A+', 'A+ / A-'],
      keeps: ['A+', 'A A A', 'B+ A-', 'Grade A+ to A-'],
    },
  },
  /** Crumbs and menus whose signs alone are left: `»`, `| |`, `▶`. */
  sign: {
    shapes: [{ holds: '', pattern: /^(?:[»›→←▶▼|•«‹▲✕✖✉☰] ?){1,6}$/ }],
    place: 'run',
    proof: { removes: ['»', '‹ ›', '| |', '▶', '☰'], keeps: ['→ see the map', '• first', '* * *', '…', '—'] },
  },
} satisfies ProvenFamily
