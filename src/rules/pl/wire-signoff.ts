import type { ProvenFamily } from '../rule.js'

/** Who worked on a dispatch, as agencies say it below. */
export const wireSignoff = {
  /** The agency below its story: `PAP`, `IAR`, `PAP, Reuters`, `(PAP/Reuters)`. */
  agency: {
    lines: ['(pap|iar|kai|afp|reuters|rmf fm|tvn24|polsat news)(/|, | / |; |,)[ ]{credit}'],
    words: [
      'iar',
      'pap/afp',
      'pap/reuters',
      'pap, iar',
      'pap, reuters',
      'ips',
      'kai',
      'naukawpolsce.pap.pl',
      'polska agencja prasowa',
      'inf. własna',
      'informacja własna',
      'informacja prasowa',
      'red.',
      'redakcja',
    ],
    endings: ['(iar|pap/afp|pap, iar|pap|kai|inf. własna|polska agencja prasowa)'],
    place: 'tail',
    proof: {
      removes: ['IAR', '(PAP, Reuters)', 'Informacja własna'],
      keeps: ['PAP podała to w maju', 'Informacja własna rzadko myli'],
    },
  },
  /** `autor: Jan Kowalski`, `Oprac. Jan Kowalski`, `Rozmawiała: Anna Nowak`. */
  desk: {
    lines: [
      '(autorka|autorzy|autor|oprac.|opr.|opracowała|opracował|opracowanie|rozmawiała|rozmawiał|rozmawiali|tekst|' +
        'redagowała|redagował|tłumaczenie|tłumaczyła|tłumaczył|przełożyła|przełożył|tłum.|not.|notowała|notował|' +
        'przygotowała|przygotował|korekta|redaktor|redakcja|współpraca|z {words} dla {publication})[ ][:] {author}',
      '(autorka/autor|autor|oprac.|opr.|opracowanie|tłum.|źródło i oprac.|redaktor|redakcja)[:] {credit}',
    ],
    endings: ['(autorka|autor|oprac.|opr.)[:] {author}'],
    place: 'tail',
    proof: {
      removes: ['autor: Jan Kowalski', 'Oprac. Jan Kowalski', 'Rozmawiała: Anna Nowak'],
      keeps: ['Autor Jan Kowalski zginął w maju.', 'Oprac. wyników trwa'],
    },
  },
  /** How agencies and desks sign: `jko/ ann/ mhr/`, `(mj)`, `mjz/prpb` */
  initials: {
    lines: ['pap/{credit}'],
    shapes: [
      { holds: '/', pattern: /^\(?[a-ząćęłńóśźż]{2,5}(?: ?\/ ?[a-ząćęłńóśźż]{2,5}){1,4} ?\/?\)?$/ },
      {
        holds: '/',
        pattern:
          /^\(?[a-ząćęłńóśźż]{2,5}\/?(?: ?\/ ?(?:[a-ząćęłńóśźż]{2,5}|PAP|[Pp]olsat [Nn]ews|[Pp]olsatnews\.pl|\p{Lu}[\p{L}.]{1,20})){1,3}\/?\)?$/u,
      },
      { holds: '/', pattern: /^(?:[a-ząćęłńóśźż]{2,5}\/ ?){1,4}$/ },
    ],
    place: 'tail',
    proof: { removes: ['jko/ ann/ mhr/', 'mjz/prpb'], keeps: ['(sic)!', 'Jan/Anna', 'i/lub nic'] },
  },
  /** The agency and its desk behind the last sentence: `(PAP) jko/ ann/` */
  'bracketed-initials': {
    inside: [{ opens: '(', pattern: /\(PAP\) [a-ząćęłńóśźż]{2,5}\/(?: ?[a-ząćęłńóśźż]{2,5}\/){1,3}/y }],
    proof: { removes: ['(PAP) jko/ ann/'], keeps: ['(PAP) i/lub inne agencje'] },
  },
} satisfies ProvenFamily
