import { likeness, Words, wordsOf } from '../../page/metadata/likeness.js'
import type { Element } from '../parse/node.js'
import { startOf } from '../parse/parse.js'
import { articleAround } from './around.js'
import type { Gathered } from './gather.js'
import type { Sources } from './sources.js'
import type { Clue } from './values.js'

/** A lesser heading is the headline if it has so much of the title, in so many words. */
const ALIKE = 0.8
const FEWEST_WORDS = 3
const LONGEST = 400
const MOST_HEADINGS = 200

/**
 * The element that the headline stands in, for names and dates stand around it: the `<h1>` that the title was read from, or
 * the first lesser heading that says the same where no `<h1>` does, or else the first `<h1>` at all.
 */
export function headlineOf({ page, text }: Sources, title: Clue | undefined): Element | undefined {
  const own = page.headings.find((element) => startOf(element) === title?.origin.source.start)
  if (own || !title) return own ?? page.headings[0]
  const words = new Words()
  const lesser = page.subheadings.slice(0, MOST_HEADINGS).find((element) => {
    const line = text.textOf(element, LONGEST)
    return wordsOf(line).length >= FEWEST_WORDS && likeness(line, title.value, words) >= ALIKE
  })
  return lesser ?? page.headings[0]
}

/** The articles of the page that tell other stories, under headlines that are made like this one. */
export function articlesBeside(headline: Element | undefined, { headings }: Gathered): Set<Element> {
  const own = headline && articleAround(headline)
  if (!own || headline.name !== 'h1') return new Set()
  return new Set(
    headings.slice(0, MOST_HEADINGS).flatMap((heading) => {
      const article = articleAround(heading)
      return article && !holds(article, headline) && !holds(own, heading) ? [article] : []
    }),
  )
}

const holds = (around: Element, inner: Element): boolean =>
  startOf(around) <= startOf(inner) && (around.endIndex ?? 0) >= startOf(inner)
