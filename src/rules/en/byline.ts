import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. A sentence that opens with “By” holds a word in lower case, or ends in a stop. */
export const byline = {
  /** `By The Associated Press`, `By Staff Reporter`, `By AFP` */
  'by-desk': {
    lines: [
      'by[:] [the] (associated press|ap|afp|agence france-presse|reuters|upi|agencies|agency|news agencies|pti|ani|' +
        'ians|xinhua|canadian press|press association|bloomberg|bloomberg news|dpa)[ {stamp}]',
      'by[:] [our] (staff|staff writer[s]|staff reporter[s]|staff report[s]|correspondent|reporter|' +
        'special correspondent|own correspondent|editorial staff|editorial board|news desk|newsroom staff|web desk|' +
        'web staff|admin|editor|wire services|wire reports|staff and wire reports|staff and agencies)',
      'by[:] (our correspondent|our reporter|our staff reporter|our special correspondent|our bureau|' +
        'our own correspondent|the editorial board|{credit} (reporter|staff|correspondent|staff reporter|news desk|' +
        'editorial board))',
      '(express news service|times news network|tnn|press trust of india|our bureau|agencies|' +
        '{publication} (web|news|sports|business|entertainment|lifestyle|digital|trending|tech|online) desk)',
      '(from our correspondent|staff writer[s]|staff reporter[s]|staff report[s]|special correspondent|web desk|news desk|staff and wire reports)',
      'by {author} and (ap|afp|reuters|staff|agencies|toi staff|wire services)',
    ],
    place: 'head',
    proof: {
      removes: [
        'Express News Service',
        'Harbour Web Desk',
        'By The Associated Press',
        'By AFP',
        'By Staff Reporter',
        'By Our Correspondent',
        'By Harbour Mail Reporter',
        'Staff Writer',
      ],
      keeps: [
        'By agencies of the state',
        'By Reuters count, 12 had died.',
        'Staff writers strike',
        'By staff or by phone',
      ],
    },
  },
  /** `By Jo Ng`, `By Jo Ng and Ed Poe, Staff Writers`, `By Jo Ng | Harbour News` */
  by: {
    lines: [
      'by[:] {author}',
      'by[:] {author}[,] [[\\||/|-|–|—|•|·|,]] (staff|senior|special|chief|sports|business|political|crime|' +
        'associated press|ap|reuters|afp|cnn|bbc|bloomberg|the associated press|contributing|guest|for the|for|news|' +
        'of the|education|health|court|courts|city|features|local|assistant|managing|national|international){credit}',
      'by[:] {author}[,] (staff|ap|afp|reuters|cnn|bbc|contributor|columnist|reporter|editor|correspondent|@{words}|' +
        'associated press|the associated press|special to {credit})',
      'by[:] {author}[,| \\|| /| -| –| —| •| ·] [updated:|published:|posted:|on|updated|published|posted] {stamp}',
      'by[:] {author} (\\||/|-|–|—|•|·) {credit}',
      'by[:] {author}, {credit}',
      'by[:] {author} (in|at|from) {credit}',
      'by . {author} . (published|updated|posted): . {matter}',
      'by . {credit} . (published|updated|posted): . {matter}',
      'by . {author}',
      'by {author}(bbc news|bbc sport){credit}',
      'by {author}(bbc news|bbc sport)',
    ],
    place: 'edges',
    proof: {
      removes: [
        'By Jo Ng',
        'BY JO NG',
        'By Maria de la Cruz and Jo Ng',
        'By Jo Ng, Ed Poe and Al Mint',
        'By Jo Ng and Ed Poe, Staff Writers',
        'By Jo Ng | Harbour News',
        'By Jo Ng, Associated Press',
        'By Jo Ng, Harbour News',
        'By Jo Ng | May 3, 2019',
        'by Jo Ng on April 3, 2019',
        'By . Jo Ng . PUBLISHED: . 10:05 EST, 3 May 2013 . | . UPDATED: . 11:06 EST, 3 May 2013 .',
        'By Jo NgBBC News, Oslo',
        'By Jo Ng in New York and Ed Poe in Oslo',
        'By Jo Ng at Mill Lane',
      ],
      keeps: [
        'By Friday, officials had reopened the bridge.',
        'By Julie Christie standards it was a quiet role.',
        'By Friday the BBC had confirmed the report.',
        'By Monday Night',
        'By the numbers',
        'By The Numbers',
        'By Popular Demand',
        'By Land and Sea',
        'By and large it held.',
        'By law',
        'By New Year',
        'By train and boat in Norway',
        'By Land in Winter',
        'By Jo Ng in 40 pictures',
      ],
    },
  },
  /** `Written by Jo Ng`, `Posted by Jo Ng on April 3, 2019`, `Author: Jo Ng` */
  'written-by': {
    lines: [
      '(written|reported|posted|words|edited|curated|reviewed|submitted|authored|uploaded|fact checked|medically reviewed|last edited) by[:] {author}',
      '(written|posted|published|submitted) by[:] {author}[,| \\|| /| -| –] [on] {stamp}',
      '(published|curated|created|reported|translated|report) by[ ]: {author}',
      '(submitted|written|posted) by (admin|super user|administrator|editor|webmaster)[ [on] {stamp}]',
      '(author|authors|writer|reporter|byline|author\\(s\\)|correspondent|journalist|columnist)[ ]: {author}',
      '(written|posted|published|edited|curated) by[:] [the] (admin|staff|editor|news desk|web desk|{words} (staff|desk|team))',
    ],
    place: 'edges',
    proof: {
      removes: [
        'Written by Super User',
        'Published By : Jo Ng',
        'Written by Jo Ng',
        'Written By: Jo Ng',
        'Posted by Jo Ng on April 3, 2019',
        'Author: Jo Ng',
        'Reviewed by Jo Ng, MD',
      ],
      keeps: [
        'Written by a child, the letter moved the jury.',
        'Author: I was wrong',
        'Posted by mistake',
        'Words by heart',
      ],
    },
  },
  /** Where a book or a film could say so below the story: `Published by Jo Ng`, `Story by Jo Ng`, `Analysis by Jo Ng` */
  'published-by': {
    lines: ['(published|created|story|text|analysis|opinion|commentary|review|interview|report|column) by[:] {author}'],
    place: 'head',
    proof: {
      removes: ['Published by Jo Ng', 'Analysis by Jo Ng and Ed Poe', 'Story by: Jo Ng'],
      keeps: [
        'Published by Harbour Books, the novel sold out.',
        'Story by story the tower grew.',
        'Report by the court',
      ],
    },
  },
  /** The label alone, its name elsewhere: `By`, `Written by`, `Author` */
  label: {
    lines: [
      '(by|written by|author|author[\\(]s[\\)]|posted by|published by|edited by|contributor|contributors|authors)',
    ],
    place: 'edges',
    proof: {
      removes: ['By', 'Written by', 'Author', 'Author(s):'],
      keeps: ['By then', 'Authors of war', 'Written by hand'],
    },
  },
  /** A name with what it does: `Jo Ng, Staff Writer`, `Jo Ng | Harbour News`, `Jo Ng @jo_ng` */
  'name-and-role': {
    lines: [
      '{author}[,] (staff writer|staff reporter|staff|senior writer|senior reporter|senior editor|' +
        'special correspondent|contributing writer|contributor|columnist|sports writer|sports reporter|' +
        'associated press|the associated press|reuters|afp|news editor|business reporter|political correspondent|' +
        'political editor|health correspondent|science correspondent|chief correspondent|reporter|correspondent|' +
        'guest columnist|associated press writer)',
      '{author} {handle}',
    ],
    place: 'head',
    proof: {
      removes: ['Jo Ng, Staff Writer', 'Jo Ng @jo_ng', 'Jo Ng Political Correspondent', 'Jo Ng Associated Press'],
      keeps: ['Jo Ng, mayor', 'A staff writer', 'Jo Ng, a reporter who was there, ran.', 'Jo Ng'],
    },
  },
} satisfies ProvenFamily
