import type { Words } from '../../locale/at-hand.js'
import { wordsOf } from '../../page/metadata/likeness.js'
import type { Element } from '../parse/node.js'
import { endOf, type Parsed, startOf } from '../parse/parse.js'
import { Gathered } from './gather.js'
import { type Heading, HeadingReader } from './heading.js'
import { articleNodes } from './json/article-node.js'
import { LinkedData, type LinkedNode } from './json/json-ld.js'
import { lineOf } from './line-of.js'
import { type MetaClue, type MetaField, readMetas } from './meta.js'
import { linkedHouses, linkedNames } from './people/linked-names.js'
import {
  isPersonal,
  type Naming,
  nameKey,
  openingWithNameOf,
  publisherNames,
  withInitialsOf,
} from './people/publisher.js'
import { ElementText } from './text-of.js'
import { absolute, type Clue } from './values.js'

const LONGEST_TITLE = 400
const MOST_TITLES = 20
const MOST_HEADINGS = 200
/** What stands behind the last mark of a title. */
const LAST_PART = / [|–—·•-] ([^|–—·•]{2,60})$/
/** What stands around a title in the `<title>`: the name of the site, and perhaps a section. */
const NAME_BEHIND = /^(?: [|–—·•-] | ?[|｜] ?)([^|｜–—·•:]{2,60})$/
const NAME_BEFORE = /^([^|｜–—·•:]{2,60})(?: [|–—·•-] | ?[|｜] ?|: )$/
const SHORTEST_TITLE = 12
/** Of a headline. */
const FEWEST_WORDS = 6
const BRACKETED = / ?\([^()]{1,40}\)$/
/** Old blogs write this in the `<title>`, between the name of the blog and the headline. */
const BLOG_ARCHIVE = ['Blog Archive', 'Blog Archiv']
const IS_ADDRESS = /^@|:\/\//

/** All that a page says of its article, source by source. */
export class Sources {
  readonly page: Gathered
  readonly data: LinkedData
  /** Reads what stands on the page. */
  readonly text: ElementText
  /** The nodes of JSON-LD that speak of the article, the surest first. */
  readonly nodes: readonly LinkedNode[]
  /** The `<h1>` elements. */
  readonly headings: readonly Heading[]
  /** The `<title>`. */
  readonly titles: readonly Clue[]
  /** The addresses that the page gives itself, in full. */
  readonly urls: readonly Clue[]
  /** Where the page was found, and the addresses that it gives itself. */
  readonly addresses: readonly string[]
  /** What relative addresses are relative to: `<base>`, where the page was found, or where it says it is. */
  readonly base: string | undefined
  /** The names of the site, the surest first. */
  readonly siteNames: readonly Clue[]
  /** What is no part of a headline: see `publisherNames`. */
  readonly publishers: ReadonlySet<string>
  /** These but for the author whose name the site has, and the words of the languages at hand. */
  readonly naming: Naming
  private readonly reader: HeadingReader
  private readonly metas: ReadonlyMap<MetaField, readonly MetaClue[]>

  constructor(
    parsed: Parsed,
    readonly html: string,
    url: string | undefined,
    words: Words,
  ) {
    this.page = new Gathered(parsed.root.tree, words)
    this.text = new ElementText(parsed.budgets.of('element-text'))
    this.metas = readMetas(this.page.metas, words)
    this.data = new LinkedData(this.page.scripts, parsed.budgets)
    this.reader = new HeadingReader(this.text)
    this.headings = this.headingsIn(this.page.headings)
    this.titles = this.page.title ? this.textIn(this.page.title, 'title') : []
    this.base = url
    this.urls = [...this.linksOf('canonical', 'canonical'), ...this.meta('url')].flatMap((clue) => this.inFull(clue))
    const place = url ?? this.urls[0]?.value
    this.base = (this.page.base && absolute(lineOf(this.page.base.get('href') ?? ''), place)) ?? place
    this.addresses = [...(url === undefined ? [] : [url]), ...this.urls.map(({ value }) => value)]
    const { addresses } = this
    const titles = new Set([...this.meta('title'), ...this.headings, ...this.titles].map(({ value }) => value))
    this.nodes = articleNodes(this.data, [...titles].slice(0, MOST_TITLES), addresses)
    const heads = new Set(this.meta('title').map(({ value }) => value))
    this.siteNames = this.clues('siteName', 'publisher').filter(
      ({ value }) => !heads.has(value) && !this.isTitle(value) && !IS_ADDRESS.test(value),
    )
    const ends = [...this.titles, ...this.meta('title')].flatMap(({ value }) => LAST_PART.exec(value)?.[1] ?? [])
    const signs = this.meta('authors').map(({ value }) => value.replace(BRACKETED, ''))
    const own = publisherNames(
      this.siteNames.map(({ value }) => value),
      addresses,
    )
    const names = [
      ...this.siteNames.map(({ value }) => value),
      ...this.data.publishers(),
      ...this.headings.flatMap(({ isSite, value }) => (isSite ? [value] : [])),
      ...linkedHouses(this),
      ...BLOG_ARCHIVE,
      ...withInitialsOf(addresses, [...ends, ...signs]),
      ...openingWithNameOf(addresses, ends),
      ...this.namesBeside(
        [...this.meta('title'), ...this.linked('title', 'headline')].filter(({ value }) => !own.has(nameKey(value))),
      ),
    ]
    this.publishers = publisherNames(names, addresses)
    const people = [...names, ...signs, ...linkedNames(this)].filter(isPersonal).map(nameKey)
    this.naming = { publishers: without(this.publishers, people), words }
  }

  /** The `<h2>` and `<h3>` elements. */
  subheadings(): readonly Heading[] {
    return this.headingsIn(this.page.subheadings)
  }

  /** What the meta elements say, the most trusted first. */
  meta(field: MetaField): readonly MetaClue[] {
    return this.metas.get(field) ?? []
  }

  /** What the nodes of the article say. */
  linked(field: string, ...keys: readonly string[]): Clue[] {
    return this.nodes.flatMap((node) =>
      keys.flatMap((key) => {
        const text = this.data.textOf(node, key)
        return text ? [{ value: text.value, origin: this.data.originOf(node, field, text.path) }] : []
      }),
    )
  }

  /** The addresses of `<link>` elements of a relation, as they are written: `linksOf('amphtml', 'amp')` */
  linksOf(relation: string, rule: string): Clue[] {
    return this.page.links
      .filter((link) => link.get('rel')?.trim().toLowerCase() === relation)
      .flatMap((link) => this.clueIn(link, rule, link.get('href')))
  }

  /** All that the nodes of the article say in a field that may be a list. */
  listed(field: string, key: string): Clue[] {
    return this.nodes.flatMap((node) =>
      this.data.textsOf(node, key).map(({ value, path }) => ({ value, origin: this.data.originOf(node, field, path) })),
    )
  }

  /** What meta elements and JSON-LD say, the former first. */
  clues(field: MetaField, ...keys: readonly string[]): Clue[] {
    return [...this.meta(field), ...this.linked(field, ...keys)]
  }

  /** What an attribute says. */
  clueIn(element: Element, rule: string, value: string | undefined): Clue[] {
    const line = value === undefined ? '' : lineOf(value)
    const source = { start: startOf(element), end: endOf(element) }
    return line === '' ? [] : [{ value: line, origin: { source, rule: `html/metadata/${rule}` } }]
  }

  /** An address in full; none that leads nowhere on the web. */
  inFull({ value, origin }: Clue): Clue[] {
    const full = absolute(value, this.base)
    return full === undefined ? [] : [{ value: full, origin }]
  }

  /** Whether a name is all of the `<title>`, and as long as headlines are: some pages call their headline the name of the site. */
  private isTitle(name: string): boolean {
    return wordsOf(name).length >= FEWEST_WORDS && this.titles.some(({ value }) => value === name)
  }

  /**
   * What the `<title>` has before or behind a title that the page gives elsewhere: `Rain falls | Globe Blog` → `Globe Blog`
   * What stands before it may be a kicker: it is the name of the site where a heading says that, too.
   */
  private namesBeside(titles: readonly Clue[]): string[] {
    const said = new Set(titles.slice(0, MOST_TITLES).map(({ value }) => value))
    return this.titles.flatMap(({ value: whole }) =>
      [...said].flatMap((title) => {
        if (title.length < SHORTEST_TITLE) return []
        if (whole.startsWith(title)) return NAME_BEHIND.exec(whole.slice(title.length))?.[1] ?? []
        const name = whole.endsWith(title) ? NAME_BEFORE.exec(whole.slice(0, -title.length))?.[1] : undefined
        return name !== undefined && this.headings.some(({ value }) => value === name) ? name : []
      }),
    )
  }

  private headingsIn(elements: readonly Element[]): Heading[] {
    return elements.slice(0, MOST_HEADINGS).flatMap((element) => this.reader.read(element))
  }

  private textIn(element: Element, rule: string): Clue[] {
    return this.clueIn(element, rule, this.text.textOf(element, LONGEST_TITLE))
  }
}

const without = (all: ReadonlySet<string>, some: readonly string[]): ReadonlySet<string> =>
  some.length === 0 ? all : new Set([...all].filter((key) => !some.includes(key)))
