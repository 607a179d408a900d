import type { Found } from '../../document.js'
import { peopleWordsOf } from '../../locale/people-words.js'
import { findOutward } from '../parse/look.js'
import { isIn, nameSet } from '../parse/names.js'
import type { Parent } from '../parse/node.js'
import { NamePattern } from './around.js'
import { type Authors, nobody } from './people/authors-of.js'
import { peopleOf } from './people/people.js'
import { type Naming, nameKey } from './people/publisher.js'
import { isBlock, leavesBlock, May, type Texts } from './texts.js'

const LONGEST = 120
/** A page with more labels that name people is a list of stories. */
const MOST_LABELLED = 3
/** A label up to its colon; at most one blank stands on either side. */
const LABELLED = /^([^:：]{0,29}[^:： ]) ?[:：] ?/
const TAGS_OF_LABELS = /* @__PURE__ */ nameSet('b strong dt th td span label h2 h3 h4 h5 h6')
const COMMENTS = /comment|komment/i
const LEVELS = 6

/** A label, and what follows it. */
interface Labelled {
  readonly start: number
  end: number
  text: string
  /** The row of the last text. */
  last: number
}

/**
 * The people behind a label anywhere on the page, as at the foot of the story: `Author: Ana Ruiz`,
 * `<dt>Autor</dt> <dd>Ana Ruiz</dd>`. Nobody where the page has a list of such.
 */
export function labelledAuthors(texts: Texts, naming: Naming): Authors {
  const names = new Map<string, string>()
  const origins: Found[] = []
  const groups = new Set<string>()
  for (const { start, end, text } of labelsIn(texts, peopleWordsOf(naming.words).labels)) {
    const people = peopleOf(text, naming)
    if (people.length === 0) continue
    for (const name of people) names.set(nameKey(name), name)
    groups.add(people.join())
    if (groups.size > MOST_LABELLED) return nobody
    origins.push({ source: { start, end }, rule: 'html/metadata/label' })
  }
  return { names: [...names.values()], origins }
}

function labelsIn(texts: Texts, names: ReadonlySet<string>): Labelled[] {
  const labels: Labelled[] = []
  const comments = new NamePattern(COMMENTS)
  const { tree, rows, lengths } = texts
  const longest = Math.max(...Array.from(names, ({ length }) => length))
  let open: Labelled | undefined
  for (let nth = 0; nth < rows.length; nth++) {
    const row = rows[nth] as number
    if (texts.isBlank(nth)) continue
    if (open?.text && isParted(texts, open.last, row)) open = undefined
    const mayBeAll = (lengths[nth] as number) <= longest || texts.may(nth, May.decode)
    const isCalled = mayBeAll && isIn(TAGS_OF_LABELS, tree.kinds[tree.parents[row] as number] as number)
    if (!open && !isCalled && !texts.may(nth, May.colon)) continue
    const line = texts.lineAt(nth)
    const isShort = line !== '' && line.length <= LONGEST
    const value = isShort ? valueBehind(line, isCalled, names) : undefined
    const end = tree.ends[row] as number
    if (value !== undefined && !isInComments(texts.parentOf(nth), comments)) {
      open = { start: tree.starts[row] as number, end, text: value, last: row }
      labels.push(open)
    } else if (open) {
      Object.assign(open, { end, text: isShort ? `${open.text} ${line}` : OVERLONG, last: row })
      if (open.text.length > LONGEST) open = undefined
    }
  }
  return labels.filter(({ text }) => text.length <= LONGEST)
}

const OVERLONG = /* @__PURE__ */ ' '.repeat(LONGEST + 1)

/** Whether a block begins or ends between two texts. */
function isParted({ tree }: Texts, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isBlock(tree.kinds[at] as number)) return true
  return leavesBlock(tree, from, to)
}

/** What a line has behind its label, which an element may call one, if it has one: `Author: Ana Ruiz` → `Ana Ruiz`, `Author` → `` */
function valueBehind(line: string, isCalled: boolean, labels: ReadonlySet<string>): string | undefined {
  const [colon = '', label] = COLON.test(line) ? (LABELLED.exec(line) ?? []) : []
  if (label !== undefined) return labels.has(label.toLowerCase()) ? line.slice(colon.length) : undefined
  return isCalled && labels.has(line.toLowerCase()) ? '' : undefined
}

const COLON = /[:：]/

/** Whether an element, or one around it, says that it holds comments. */
const isInComments = (parent: Parent, comments: NamePattern): boolean =>
  findOutward(parent, (up) => comments.isInNames(up), LEVELS) !== undefined
