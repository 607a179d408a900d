import type { ProvenFamily } from '../rule.js'

/** When a story was put up. */
export const timestamp = {
  /** When a line of a film is shown: `00:01:02,500 --> 00:01:06,000`. */
  cue: {
    lines: ['webvtt'],
    shapes: [
      {
        holds: ' --> ',
        ends: '0123456789%tedr',
        pattern:
          /^(?:\d{2,3}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{2,3}:)?\d{2}:\d{2}[.,]\d{3}(?: [a-z]{4,8}:[-\w.,%]{1,20}){0,5}$/,
      },
    ],
    proof: {
      removes: ['00:01:02,500 --> 00:01:06,000', '01:02.500 --> 01:06.000 align:start position:0%', 'WEBVTT'],
      keeps: ['10:30 --> 11:45', 'Oslo --> Rome, 10:30', 'A film begins with WEBVTT.', 'From 00:01:02,500 on'],
    },
  },
  /** A date with its year or its minute, alone: `2023-11-03`, `8 Nov 2023`, `10:04, 3 NOV 2023`, `5 hours ago`. */
  date: {
    lines: ['{stamp}'],
    place: 'edges',
    proof: {
      removes: [
        '2023-11-03',
        '8 Nov 2023',
        '02.01.2020',
        '10:04, 3 NOV 2023',
        '5 hours ago',
        'Nov. 19, 2019, 8:41 AM UTC',
        '02/03/2016 AT 09:40 AM EST',
        'Nov 18, 2019 at 9:24 pm ET',
        '8 Nov 2023 | 4:56 p.m.',
        '05 | 10 | 2021',
      ],
      keeps: [
        '2021 | 412',
        '2021 | 2022 | 2023',
        'May 2',
        'Monday',
        '10 p.m.',
        '6 AM ET',
        '9/11',
        'Day 3',
        'Just 3 left',
        'The 1960s',
        '3-2',
        'Best of 2019',
        'June 6, 1944: the landing',
        '30 years ago',
        'Hace 30 años',
        'Vor 30 Jahren',
        '30年前',
      ],
    },
  },
  /** A date and when it changed: `3 May 2019 10:04 GMT / Updated 4 May 2019`. */
  'date-and-update': {
    lines: [
      '{stamp}[,] [/] (updated|last updated|last modified|modified|original|published)[:| on| at] {stamp}',
      '{stamp}[,] updated[:] {words} ago',
      'on {stamp}, updated {stamp}',
    ],
    place: 'edges',
    proof: {
      removes: [
        '3 May 2019 10:04 GMT / Updated 4 May 2019',
        'Dec. 13, 2016, 12:31 PM UTC / Updated Dec. 13, 2016, 6:06 PM UTC',
        'November 19, 2019 / 12:21 AM / Updated 14 hours ago',
      ],
      keeps: ['May 2019 updated the law of May 2017, the judge said.', 'On May 4, 2019, updated rules took hold.'],
    },
  },
  /** The section of a story, or who wrote it, beside its date: `Sport - 2 January 2020 10:21`, `3 May 2019, 10:04 • Jo Ng • 3375` */
  row: {
    lines: [
      '{words} (-|–|—|\\||•|·|/) {moment}',
      '{moment} (-|–|—|\\||•|·|/) {author}[ (\\||•|·|/) {n}]',
      '\\({date}\\) {moment}',
    ],
    place: 'head',
    proof: {
      removes: [
        'Sport - 2 January 2020 10:21',
        'Erhverv - 02. januar 2020 kl. 10:21',
        'Экономика | 3 декабря 2020, 18:47',
        '3 May 2019, 10:04 • Jo Ng • 3375',
        '(১ বছর আগে) ১৭ এপ্রিল ২০২২, রবিবার, ৬:০১ অপরাহ্ন',
      ],
      keeps: [
        'Press review | 5 May 2024',
        'Harbour Hall - Friday, 7 p.m.',
        'Concert of the town band - Friday, 5 May, 19:00',
        'The clock of the harbour stopped - 2 January 2020, 10:21.',
        'Quay 4 – 10:21',
        '1931 - 2024',
        'Rovers 2 - 1 United',
      ],
    },
  },
} satisfies ProvenFamily
