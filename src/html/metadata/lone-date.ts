import { normalizeIso } from '../../date/iso.js'
import type { Words } from '../../locale/at-hand.js'
import { type Element, isElement } from '../parse/node.js'
import { endOf, startOf } from '../parse/parse.js'
import type { Dated } from './clue.js'
import { momentOf } from './dates/instant.js'
import { dateOf, isPublished } from './dates/visible-dates.js'
import type { Gathered } from './gather.js'

const LONGEST = 120
/** What a label announces follows within so many code units of text: `Published on`, `<b>5 March 2024</b>` */
const LONGEST_LABEL = 30
/** What stands beside a date that a label before its element announces: its day of the week, a time. */
const MOST_BESIDE = 20
const DAY = 10
const DIGIT = /\p{Nd}/u

/**
 * The date that a page gives far from its headline, as at the foot of the story: in a `<time>`, or behind a label like
 * “Posted on”. Only if all that the page gives so is of one day: on a list each story has its own.
 *
 * `<h1>Rain</h1> … <p>Posted on 5 March 2024</p>` → 5 March 2024
 */
export function loneDate({ times, texts }: Gathered, words: Words, lang: string | undefined): Dated[] {
  const found: Dated[] = []
  const add = (iso: string | undefined, element: Element, rule: string) => {
    const moment = iso === undefined ? undefined : momentOf(iso)
    if (moment) found.push({ moment, origin: { source: { start: startOf(element), end: endOf(element) }, rule } })
  }
  for (const time of times) add(normalizeIso(time.get('datetime') ?? '', words), time, 'html/metadata/time')
  let label = ''
  for (let nth = 0; nth < texts.rows.length; nth++) {
    const line = texts.lineAt(nth)
    if (line === '') continue
    const parent = DIGIT.test(line) && line.length <= LONGEST ? texts.parentOf(nth) : undefined
    if (parent && isElement(parent) && (isPublished(line, words) || isPublished(label, words))) {
      const date = dateOf(line, words, lang)
      const isAlone = date && line.length - (date.end - date.start) <= MOST_BESIDE
      if (isAlone || isPublished(line, words)) add(date?.iso, parent, 'html/metadata/date')
    }
    label = line.length > LONGEST_LABEL ? '' : line
  }
  const [first] = found.sort((one, other) => one.origin.source.start - other.origin.source.start)
  return first && found.every(({ moment }) => moment.iso.slice(0, DAY) === first.moment.iso.slice(0, DAY))
    ? [first]
    : []
}
