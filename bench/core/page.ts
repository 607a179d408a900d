// What `bench/core.mjs` measures of the page core while nothing else calls it: stages that add up, each with all that is before it.
import { apply } from '../../src/edit/edit.js'
import { wordsOf } from '../../src/locale/at-hand.js'
import { lineIn, textOf } from '../../src/page/cursor.js'
import { decidePage } from '../../src/page/decide/decide.js'
import { REASONS } from '../../src/page/decide/reasons.js'
import { readFeatures } from '../../src/page/features/features.js'
import { findHidden } from '../../src/page/hidden/find-hidden.js'
import { columns, readCandidates, readMetadata } from '../../src/page/metadata/metadata.js'
import { boxesInPost } from '../../src/page/post-boxes.js'
import type { Page } from '../../src/page/read/columns.js'
import { readPage, releasePage } from '../../src/page/read/read.js'
import { Place } from '../../src/page/read/tags.js'
import { readStory } from '../../src/page/story.js'
import { Structure } from '../../src/page/structure/structure.js'
import { type Written, writePage } from '../../src/page/write/write.js'
import { decodeEntities } from '../../src/repair/entities.js'

const words = wordsOf([])

/** The stages of the page core by name: what each is given is the source of a page. */
export const stages: Readonly<Record<string, (html: string) => unknown>> = {
  read: (html) => using(html, ({ elements }) => elements),
  'read, all text': (html) => using(html, textOf),
  'read, sheets asked about the main part': (html) => using(html, (page) => findHidden(page, mainPartOf(page))),
  'read, features': (html) => using(html, readFeatures),
  'read, features, decide': (html) => using(html, reasonsIn),
  'read, features, decide, all text of the story': (html) =>
    using(html, (page) => textOf(page, decidePage(page).keeps)),
  'read, boxes of posts': (html) => using(html, boxesInPost),
  'read, metadata': (html) => using(html, (page) => readMetadata(page, { words })),
  'read, candidates for metadata': (html) => using(html, (page) => [columns, readCandidates(page, { words })]),
  'read, text of telling elements': (html) => using(html, (page) => page.telling.map((row) => lineIn(page, row))),
  'the story: read, decide, hidden, structure, write': (html) => releasePage(readStory(html).page),
  'read, main part’s structure': (html) => using(html, (page) => new Structure(page, mainPartOf(page))),
  'read, main part written': (html) => using(html, writtenMainPart),
}

/** What the page core answers for a page of the pool: its story and metadata, before the text path. */
export function answerFor(html: string, url: string | undefined) {
  const { page, edits } = readStory(html)
  const { title, authors, publishedAt } = readMetadata(page, { url, words })
  releasePage(page)
  return { text: decodeEntities(apply(html, [...edits])), title, authors, date: publishedAt }
}

function using<Answer>(html: string, answer: (page: Page) => Answer): Answer {
  const page = readPage(html)
  const answered = answer(page)
  releasePage(page)
  return answered
}

/** The passages in `<article>`, `<main>` or a body by name, outside of what is apart: about what a story has; or all of them. */
function mainPartOf({ passages, passageBox, places }: Page): Uint8Array {
  const within = Place.article | Place.main | Place.body
  const apart = Place.nav | Place.aside | Place.footer | Place.form
  const isMain = (places: number) => (places & within) !== 0 && (places & apart) === 0
  const main = Uint8Array.from({ length: passages }, (_, at) =>
    isMain(places[passageBox[at] as number] as number) ? 1 : 0,
  )
  return main.includes(1) ? main : main.fill(1)
}

function writtenMainPart(page: Page): Written {
  const reasons = new Uint8Array(page.passages).fill(REASONS.indexOf('aside'))
  return writePage(page, new Structure(page, mainPartOf(page)), reasons)
}

/** Why passages go, in words. */
const reasonsIn = (page: Page): string[] => Array.from(decidePage(page).reasons, (reason) => REASONS[reason] as string)
