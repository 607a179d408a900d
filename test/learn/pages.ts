import { casesIn } from '../tables.js'

export type Story = readonly [title: string, author: string, first: string, second: string]

const STORIES = casesIn(new URL('pages.txt', import.meta.url))(
  'stories of a newspaper: title, author, and two paragraphs, each in different words',
) as unknown as readonly Story[]

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
