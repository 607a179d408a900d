/** Stories of a newspaper, each in different words. */
const STORIES: readonly Story[] = [
  [
    'Ferry sails again',
    'Ines Vidal',
    'The ferry to the islands sails again from Monday, the harbour office said on Friday, with two new engines.',
    'Islanders had gone without a regular boat for eleven weeks and paid for water taxis out of their own pockets.',
  ],
  [
    'Mill to open',
    'Tom Aske',
    'An old mill at the river will be a museum, and its wheel is to turn again in spring for the first time since the war.',
    'Volunteers have mended the roof, and a baker has offered to make bread of what is ground there on Sundays.',
  ],
  [
    'Whale at the pier',
    'Ines Vidal',
    'A whale was seen off the northern pier for three days, and most skippers kept their distance as they were told.',
    'Biologists think that it followed a shoal of herring, which has come closer to land because the water is cold.',
  ],
  [
    'Late buses',
    'Rui Costa',
    'Buses run late on Fridays in June because the bridge at the market is being painted at night by two crews.',
    'Passengers for the hospital should change at the theatre, where a smaller bus waits for them every half hour.',
  ],
  [
    'Choir on tour',
    'Ines Vidal',
    'The choir of the town leaves for a tour of seven cities with songs of fishermen that were nearly forgotten.',
    'Its conductor found most of them in a box under the stage of a village hall, written down by a teacher in 1911.',
  ],
  [
    'Snow in the hills',
    'Tom Aske',
    'Snow fell on the hills above the valley, and shepherds brought their flocks down a fortnight early this autumn.',
    'Forecasters expect a thaw by Thursday, but roads across the pass stay shut for lorries until the ice has gone.',
  ],
  [
    'Lighthouse lit',
    'Rui Costa',
    'Its keeper lit the lighthouse by hand when the power failed in the storm on Tuesday, and climbed the stairs twice.',
    'Engineers had taken the spare lamp away in March; it is to be brought back before winter, they have promised now.',
  ],
  [
    'School garden',
    'Ana Prem',
    'Pupils planted forty apple trees behind the school, each with the name of a grandparent on a tag of slate.',
    'A farmer gave the saplings, which are of a kind that was grown in every yard here until cheaper fruit came in.',
  ],
]

export type Story = readonly [title: string, author: string, first: string, second: string]

/** A notice that no rule matches and that reads like a sentence of a story. */
export const NOTICE =
  'The Harbour Courier is written in a house on the quay that once belonged to a maker of sails and ropes.'
/** A label with a number that changes. */
export const LABEL = 'Quayside window, 14 boats in sight'

export const pageOf = ([title, author, first, second]: Story, nth: number): string =>
  `<!doctype html><html lang="en"><head><title>${title} - Harbour Courier</title><meta name="author" content="${author}"></head>
<body><article><h1>${title}</h1><p class="byline">By ${author}</p><p>${first}</p>
<p>“We will see,” said the mayor.</p><h2>What comes next</h2><p>${second}</p>
<p>${NOTICE}</p><p>${LABEL.replace('14', String(14 + nth))}</p></article></body></html>`

export const pages = (count = STORIES.length): string[] => STORIES.slice(0, count).map(pageOf)

/** The same stories by one author under one headline, like a column. */
export const column = (): string[] =>
  STORIES.map(([, , ...story], nth) => pageOf(['Notes from the quay', 'Ines Vidal', ...story], nth))
