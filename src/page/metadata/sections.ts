import { isRecord } from '../../record.js'
import { nameKey } from '../../story/people.js'
import { attributeOf, lineIn } from '../cursor.js'
import { Attribute } from '../read/attributes.js'
import { tagOf } from '../read/tags.js'
import { absolute } from './address.js'
import { isCategory } from './categories.table.js'
import { type Clue, foundAt, inOneLine } from './clue.js'
import { likeness } from './likeness.js'
import { fieldIn, fieldOf, type LinkedNode, typesIn } from './linked-data.js'
import { linkedClues, type Sources } from './sources.js'

/** A step of the trail to a page, such as `Home › News › Islands`: its name, and where it leads. */
interface Step extends Clue {
  readonly address: string | undefined
}

const TRAIL = 'BreadcrumbList'
const MOST_TRAILS = 20
const MOST_STEPS = 20
const LONGEST_NAME = 60
const ALIKE = 0.8
/** The start of a site, or of its part in one language: `/`, `/en/`, `/index.html` */
const START = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.[a-z]{3,5})?$/i

/**
 * The section of a page: what its head says, or the last step of the trail to it that is neither the site nor the page, or the first
 * link to a category.
 */
export function sectionOf(sources: Sources, title: string | undefined): Clue | undefined {
  const said = [...(sources.metas.get('section') ?? []), ...linkedClues(sources, 'section', 'articleSection')]
  const plain = said.find(({ value }) => isCategory(value))
  if (plain) return plain
  const { data, gathered } = sources
  const trails = data.nodes.flatMap((node) => (isTrail(node.fields) ? [node] : trailsOf(sources, node)))
  for (const trail of trails.slice(0, MOST_TRAILS)) {
    const section = sectionIn(linkedSteps(sources, trail), sources, title)
    if (section) return section
  }
  for (const row of gathered.trails.slice(0, MOST_TRAILS)) {
    const section = sectionIn(stepsWithin(sources, row), sources, title)
    if (section) return section
  }
  return linksOf(sources, CATEGORY).find(({ value }) => isCategory(value))
}

const isTrail = (fields: object): boolean => typesIn(fieldOf(fields, '@type')).includes(TRAIL)

const trailsOf = ({ data }: Sources, node: LinkedNode): LinkedNode[] =>
  data.valuesOf(node, 'breadcrumb').flatMap(({ value, path, node: other }) => {
    if (other) return isTrail(other.fields) ? [other] : []
    return isRecord(value) && isTrail(value) ? [{ fields: value, path, row: node.row }] : []
  })

function linkedSteps({ data }: Sources, trail: LinkedNode): Step[] {
  const steps = data.valuesOf(trail, 'itemListElement').slice(0, MOST_STEPS)
  const placed = steps.flatMap((step, at) => {
    const item = fieldIn(step, 'item')
    const inside = isRecord(item) ? item : {}
    const value = data.lineOf(fieldIn(step, 'name') ?? fieldOf(inside, 'name'))
    const said = [item, fieldOf(inside, '@id'), fieldOf(inside, 'url'), fieldIn(step, 'url')]
    const address = said.find((each) => typeof each === 'string')
    const position = Number(fieldIn(step, 'position') ?? at)
    return value === '' ? [] : [{ value, address, position, found: data.foundIn(trail, 'section', step.path) }]
  })
  const isOrdered = placed.every(({ position }) => !Number.isNaN(position))
  return isOrdered ? placed.sort((one, other) => one.position - other.position) : placed
}

/** The steps of a trail in microdata. */
function stepsWithin({ page }: Sources, trail: number): Step[] {
  const steps: Step[] = []
  let address: string | undefined
  const end = Math.min(page.after[trail] as number, trail + MOST_ELEMENTS)
  for (let row = trail + 1; row < end && steps.length < MOST_STEPS; row++) {
    const itemprop = attributeOf(page, row, Attribute.itemprop)
    if (itemprop === 'itemListElement') address = undefined
    address = attributeOf(page, row, Attribute.href) ?? address
    if (itemprop !== 'name') continue
    const value = lineIn(page, row, LONGEST_NAME) || inOneLine(attributeOf(page, row, Attribute.content) ?? '')
    if (value !== '') steps.push({ value, address, found: foundAt(page, row, 'section') })
  }
  return steps
}

const MOST_ELEMENTS = 400

function sectionIn(
  steps: readonly Step[],
  { urls, base, publishers }: Sources,
  title: string | undefined,
): Clue | undefined {
  const own = urls[0]?.value
  const isTitle = (value: string) => title !== undefined && likeness(value, title) >= ALIKE
  const isPage = ({ value, address }: Step) =>
    address === undefined || isTitle(value) || (own !== undefined && own === absolute(address, base))
  const isStart = ({ address, value }: Step, at: number) =>
    publishers.has(nameKey(value)) || (at === 0 && (address === undefined || leadsHome(address)))
  const above = steps.filter((step, at) => !isStart(step, at) && !(at === steps.length - 1 && isPage(step)))
  const section = above.at(-1)
  if (!section || section.value.length > LONGEST_NAME || isTitle(section.value) || !isCategory(section.value))
    return undefined
  return { value: section.value, found: section.found }
}

function leadsHome(address: string): boolean {
  const full = absolute(address, 'https://example.org/')
  return full !== undefined && START.test(new URL(full).pathname)
}

const CATEGORY = /(?:^|\s)category(?:\s|$)/i
const TAG = /(?:^|\s)tag(?:\s|$)/i
const ARTICLE = /* @__PURE__ */ tagOf('article')
/** More are the tags of a site. */
const MOST_LINKS = 30
const BETWEEN_TAGS = /[,;|]/
const MOST_TAGS = 100
const LONGEST_TAG = 100

/** Links of a relation, as `<a rel="category tag">`, in the first `<article>` that has any, or on the page. */
function linksOf({ page, gathered }: Sources, relation: RegExp): Clue[] {
  const rows = gathered.anchors.filter((row) => relation.test(attributeOf(page, row, Attribute.rel) ?? ''))
  const articleOf = (row: number) => {
    let at = row
    while (at > 0 && page.tag[at] !== ARTICLE) at = page.parent[at] as number
    return at
  }
  const home = rows[0] === undefined ? 0 : articleOf(rows[0])
  const own = rows.filter((row) => articleOf(row) === home)
  if (own.length > MOST_LINKS) return []
  return own.flatMap((row) => {
    const value = lineIn(page, row, LONGEST_NAME)
    return value === '' ? [] : [{ value, found: foundAt(page, row, 'section') }]
  })
}

/** Keywords, each once: those of the most trusted name in the head, or of JSON-LD, or of links to tags; no authors among them. */
export function tagsOf(sources: Sources, authors: readonly string[]): Clue[] {
  const metas = sources.metas.get('tags') ?? []
  const said: Clue[] =
    metas.length > 0 ? metas.filter(({ name }) => name === metas[0]?.name) : linkedClues(sources, 'tags', 'keywords')
  const people = new Set(authors.map(nameKey))
  const links = () =>
    linksOf(sources, TAG)
      .filter(({ value, found }) => !people.has(nameKey(value)) && found !== undefined)
      .map(({ value, found }) => ({ value, found: { ...found, rule: 'html/metadata/tags' } }))
  const tags = new Map<string, Clue>()
  for (const { value, found } of said.length > 0 ? said.slice(0, MOST_TAGS) : links())
    for (const piece of value.split(BETWEEN_TAGS)) {
      const tag = piece.trim()
      const isTag = tag !== '' && tag.length <= LONGEST_TAG && isCategory(tag)
      if (isTag && tags.size < MOST_TAGS && !tags.has(tag.toLowerCase()))
        tags.set(tag.toLowerCase(), { value: tag, found })
    }
  return [...tags.values()]
}
