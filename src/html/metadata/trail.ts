import { isCategory } from '../../page/metadata/categories.table.js'
import { likeness } from '../../page/metadata/likeness.js'
import { isRecord } from '../../record.js'
import { type Element, isElement } from '../parse/node.js'
import { type Visitor, visit } from '../parse/visit.js'
import { articleAround, isAside } from './around.js'
import { fieldIn, type LinkedNode, type Resolved, typesIn, typesOf } from './json/json-ld.js'
import { nameKey } from './people/publisher.js'
import type { Sources } from './sources.js'
import { absolute, type Clue } from './values.js'

/** A step of a trail: its name, where it leads, and where it was read. */
interface Step extends Clue {
  readonly address: string | undefined
  readonly position: number
}

const TRAIL = 'BreadcrumbList'
const MOST_TRAILS = 20
const MOST_STEPS = 20
const MOST_NODES = 400
const LONGEST_NAME = 60
/** The last step is the page itself if its name has so much of the title. */
const ALIKE = 0.8
/** The start of a site, or of its part in one language: `/`, `/en/`, `/index.html` */
const START = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.[a-z]{3,5})?$/i

/**
 * The section that a page stands in by the trail to it, in JSON-LD or microdata: the step above the page, if it is not the start of the site.
 *
 * `Home › News › Islands › Ferry to return` → `Islands`
 */
export function sectionOnTrail(sources: Sources, title: string | undefined): Clue | undefined {
  const { data } = sources
  let left = MOST_TRAILS
  for (const node of data.nodes) {
    const trails = typesOf(node).includes(TRAIL) ? [node] : data.valuesOf(node, 'breadcrumb').flatMap(trailIn(node))
    for (const trail of trails) {
      if (left-- <= 0) return undefined
      const section = sectionIn(stepsOf(sources, trail), sources, title)
      if (section) return section
    }
  }
  for (const trail of sources.page.trails.slice(0, MOST_TRAILS)) {
    const section = sectionIn(stepsWithin(sources, trail), sources, title)
    if (section) return section
  }
  return undefined
}

/** The steps of a trail in microdata. */
function stepsWithin(sources: Sources, trail: Element): Step[] {
  const steps: Step[] = []
  let address: string | undefined
  const visitor: Visitor = {
    endsAt: () => steps.length >= MOST_STEPS,
    enter(node) {
      if (!isElement(node)) return false
      const itemprop = node.get('itemprop')
      const href = node.get('href')
      if (itemprop === 'itemListElement') address = undefined
      if (href !== undefined) address = href
      if (itemprop !== 'name') return true
      for (const clue of sources.clueIn(node, 'section', sources.text.textOf(node, LONGEST_NAME)))
        steps.push({ ...clue, address, position: steps.length })
      return false
    },
  }
  visit(trail, visitor, MOST_NODES)
  return steps
}

/** A trail that stands in a field of another node. */
const trailIn =
  ({ script }: LinkedNode) =>
  (resolved: Resolved): LinkedNode[] => {
    const { value, path, node } = resolved
    if (node) return typesOf(node).includes(TRAIL) ? [node] : []
    return isRecord(value) && typesIn(value['@type']).includes(TRAIL) ? [{ data: value, path, script }] : []
  }

function stepsOf({ data }: Sources, trail: LinkedNode): Step[] {
  const steps = data
    .valuesOf(trail, 'itemListElement')
    .slice(0, MOST_STEPS)
    .flatMap((step, at) => {
      const item = fieldIn(step, 'item')
      const inItem = isRecord(item) ? item : {}
      const name = [fieldIn(step, 'name'), inItem['name']].find((said) => typeof said === 'string')
      const address = [item, inItem['@id'], inItem['url'], fieldIn(step, 'url')].find(
        (said) => typeof said === 'string',
      )
      const value = name === undefined ? '' : data.lineOf(name)
      const position = Number(fieldIn(step, 'position') ?? at)
      return value ? [{ value, address, position, origin: data.originOf(trail, 'section', step.path) }] : []
    })
  return steps.some(({ position }) => Number.isNaN(position))
    ? steps
    : steps.sort((one, other) => one.position - other.position)
}

function sectionIn(steps: readonly Step[], { urls, publishers }: Sources, title: string | undefined): Clue | undefined {
  const own = urls[0]?.value
  const isPage = ({ value, address }: Step) =>
    address === undefined || isLike(value, title) || (own !== undefined && own === absolute(address, own))
  const isStart = ({ address, value }: Step, at: number) =>
    publishers.has(nameKey(value)) || (at === 0 && (address === undefined || isStartOfSite(address)))
  const above = steps.filter((step, at) => !isStart(step, at) && !(at === steps.length - 1 && isPage(step)))
  const section = above.at(-1)
  if (!section || section.value.length > LONGEST_NAME || isLike(section.value, title)) return undefined
  if (!isCategory(section.value)) return undefined
  return { value: section.value, origin: section.origin }
}

const isLike = (name: string, title: string | undefined): boolean =>
  title !== undefined && likeness(name, title) >= ALIKE

function isStartOfSite(address: string): boolean {
  const full = absolute(address, 'https://example.org/')
  return full !== undefined && START.test(new URL(full).pathname)
}

/** Links that say by `rel` that they lead to a tag or a category, within the article of the headline if it stands in one. */
export interface TagLinks {
  readonly tags: readonly Clue[]
  readonly categories: readonly Clue[]
}

/** More of them are the tags of a site. */
const MOST_LINKS = 30
const LONGEST_TAG = 60

/** What the links to tags of the story say: `<a rel="tag" href="/tag/ferry">Ferry</a>` */
export function tagLinksOf(sources: Sources, headline: Element | undefined): TagLinks {
  const home = headline && articleAround(headline)
  const links = sources.page.tagLinks.filter((link) => articleAround(link) === home && !isAside(link))
  if (links.length > MOST_LINKS) return { tags: [], categories: [] }
  const read = (some: readonly Element[], field: string) =>
    some.flatMap((link) => sources.clueIn(link, field, sources.text.textOf(link, LONGEST_TAG)))
  return {
    tags: read(links.filter(isTag), 'tags'),
    categories: read(
      links.filter((link) => !isTag(link)),
      'section',
    ),
  }
}

const isTag = (link: Element): boolean => !CATEGORY.test(link.get('rel') ?? '')
const CATEGORY = /(?:^|\s)category(?:\s|$)/i
