// What `bench/core.mjs` measures of the page core while nothing else calls it: stages that add up, each with all that is before it.
import { lineIn, textOf } from '../../src/page/cursor.js'
import { boxesInPost } from '../../src/page/post-boxes.js'
import type { Page } from '../../src/page/read/columns.js'
import { readPage, releasePage } from '../../src/page/read/read.js'

/** The stages of the page core by name: what each is given is the source of a page. */
export const stages: Readonly<Record<string, (html: string) => unknown>> = {
  read: (html) => using(html, ({ elements }) => elements),
  'read, all text': (html) => using(html, textOf),
  'read, boxes of posts': (html) => using(html, boxesInPost),
  'read, text of telling elements': (html) => using(html, (page) => page.telling.map((row) => lineIn(page, row))),
}

function using<Answer>(html: string, answer: (page: Page) => Answer): Answer {
  const page = readPage(html)
  const answered = answer(page)
  releasePage(page)
  return answered
}
