import { normalizeIso } from '../../date/iso.js'
import type { Words } from '../../locale/at-hand.js'
import { type Document, type Element, isElement } from '../parse/node.js'
import { endOf, startOf } from '../parse/parse.js'
import { visit } from '../parse/visit.js'
import type { Dated } from './clue.js'
import { momentOf } from './dates/instant.js'
import { dateOf, isPublished } from './dates/visible-dates.js'
import { openingLineOf } from './text-of.js'

const LONGEST = 120
/** What a label announces follows within so many code units of text: `Published on`, `<b>5 March 2024</b>` */
const LONGEST_LABEL = 30
/** What stands beside a date that a label before its element announces: its day of the week, a time. */
const MOST_BESIDE = 20
const DAY = 10
const MOST_TEXTS = 20_000

/**
 * The date that a page gives far from its headline, as at the foot of the story: in a `<time>`, or behind a label like
 * “Posted on”. Only if all that the page gives so is of one day: on a list each story has its own.
 *
 * `<h1>Rain</h1> … <p>Posted on 5 March 2024</p>` → 5 March 2024
 */
export function loneDate(root: Document, words: Words, lang: string | undefined): Dated[] {
  const found: Dated[] = []
  let label = ''
  let texts = 0
  const add = (iso: string | undefined, element: Element, rule: string) => {
    const moment = iso === undefined ? undefined : momentOf(iso)
    if (moment) found.push({ moment, origin: { source: { start: startOf(element), end: endOf(element) }, rule } })
  }
  visit(root, {
    enter(node) {
      if (isElement(node)) {
        if (node.name === 'time') add(normalizeIso(node.get('datetime') ?? '', words), node, 'html/metadata/time')
        return !UNREAD.has(node.name)
      }
      if (node.nodeType !== 3 || texts++ > MOST_TEXTS) return false
      const line = openingLineOf(node.data, LONGEST)
      if (line === '' || line.length > LONGEST) return false
      const { parent } = node
      if (parent && isElement(parent) && (isPublished(line, words) || isPublished(label, words))) {
        const date = dateOf(line, words, lang)
        const isAlone = date && line.length - (date.end - date.start) <= MOST_BESIDE
        if (isAlone || isPublished(line, words)) add(date?.iso, parent, 'html/metadata/date')
      }
      label = line.length > LONGEST_LABEL ? '' : line
      return false
    },
    leave() {},
  })
  const [first] = found
  return first && found.every(({ moment }) => moment.iso.slice(0, DAY) === first.moment.iso.slice(0, DAY))
    ? [first]
    : []
}

const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title'])
