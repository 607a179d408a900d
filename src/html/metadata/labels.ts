import type { Found } from '../../document.js'
import { peopleWordsOf } from '../../locale/people-words.js'
import { roleOf } from '../parse/elements.js'
import { type AnyNode, type Document, type Element, isElement, type Text } from '../parse/node.js'
import { startOf } from '../parse/parse.js'
import { visit } from '../parse/visit.js'
import { type Authors, nobody } from './people/authors-of.js'
import { peopleOf } from './people/people.js'
import { type Naming, nameKey } from './people/publisher.js'
import { remembered } from './remembered.js'
import { openingLineOf } from './text-of.js'

const LONGEST = 120
/** A page with more labels that name people is a list of stories. */
const MOST_LABELLED = 3
/** A label up to its colon; at most one blank stands on either side. */
const LABELLED = /^([^:：]{0,29}[^:： ]) ?[:：] ?/
const TAGS_OF_LABELS = /^(?:b|strong|dt|th|td|span|label|h[2-6])$/
const COMMENTS = /comment|komment/i
const LEVELS = 6

/** A label, and what follows it. */
interface Labelled {
  readonly start: number
  end: number
  text: string
}

/**
 * The people behind a label anywhere on the page, as at the foot of the story: `Author: Ana Ruiz`,
 * `<dt>Autor</dt> <dd>Ana Ruiz</dd>`. Nobody where the page has a list of such.
 */
export function labelledAuthors(root: Document, naming: Naming): Authors {
  const names = new Map<string, string>()
  const origins: Found[] = []
  const groups = new Set<string>()
  for (const { start, end, text } of labelsIn(root, peopleWordsOf(naming.words).labels)) {
    const people = peopleOf(text, naming)
    if (people.length === 0) continue
    for (const name of people) names.set(nameKey(name), name)
    groups.add(people.join())
    if (groups.size > MOST_LABELLED) return nobody
    origins.push({ source: { start, end }, rule: 'html/metadata/label' })
  }
  return { names: [...names.values()], origins }
}

function labelsIn(root: Document, names: ReadonlySet<string>): Labelled[] {
  const labels: Labelled[] = []
  const known = new Map<Element, boolean>()
  let open: Labelled | undefined
  const close = (node: AnyNode) => {
    if (open?.text && isElement(node) && isBlock(node)) open = undefined
  }
  visit(root, {
    enter(node) {
      close(node)
      if (isElement(node)) return !UNREAD.has(node.name)
      const line = node.nodeType === 3 && (open || mayBeLabel(node)) ? openingLineOf(node.data, LONGEST) : ''
      if (line === '') return false
      const value = line.length > LONGEST ? undefined : valueBehind(line, node.parent, names)
      const end = (node.endIndex ?? 0) + 1
      if (value !== undefined && !isInComments(node.parent, known)) {
        open = { start: startOf(node), end, text: value }
        labels.push(open)
      } else if (open) {
        Object.assign(open, { end, text: `${open.text} ${line}` })
        if (open.text.length > LONGEST) open = undefined
      }
      return false
    },
    leave: close,
  })
  return labels.filter(({ text }) => text.length <= LONGEST)
}

const UNREAD: ReadonlySet<string> = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg'])

/** Whether a text may have a label, by a glance: a colon, be it a reference, or an element that labels stand in. */
const mayBeLabel = ({ data, parent }: Text): boolean => MARKS.test(data) || isOfLabels(parent)

const MARKS = /[:：&]/

/** What a line has behind its label, if it has one: `Author: Ana Ruiz` → `Ana Ruiz`, `Author` → `` */
function valueBehind(line: string, parent: AnyNode | null, labels: ReadonlySet<string>): string | undefined {
  const [colon = '', label] = LABELLED.exec(line) ?? []
  if (label !== undefined) return labels.has(label.toLowerCase()) ? line.slice(colon.length) : undefined
  return isOfLabels(parent) && labels.has(line.toLowerCase()) ? '' : undefined
}

const isOfLabels = (parent: AnyNode | null): boolean =>
  parent !== null && isElement(parent) && TAGS_OF_LABELS.test(parent.name)

function isBlock({ name }: Element): boolean {
  return name === 'br' || (roleOf(name)?.gap ?? 0) > 0
}

/** Whether an element, or one around it, says that it holds comments; `known` remembers, for many stand in one. */
function isInComments(parent: AnyNode | null, known: Map<Element, boolean>): boolean {
  let up = parent
  for (let level = 0; up && isElement(up) && level < LEVELS; level++, up = up.parent) {
    const { id = '', class: classes = '' } = up.attribs
    if (remembered(known, up, () => COMMENTS.test(classes) || COMMENTS.test(id))) return true
  }
  return false
}
