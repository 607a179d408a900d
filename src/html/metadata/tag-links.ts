import type { Element } from '../parse/node.js'
import { articleAround, isAside } from './around.js'
import type { Sources } from './sources.js'
import type { Clue } from './values.js'

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
