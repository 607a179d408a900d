import { absolute } from '../html/metadata/values.js'
import { type Element, isElement } from '../html/parse/node.js'
import { parseXml } from '../html/parse/parse.js'
import { attributeOf, elementsIn, elementsOf, partsOf, prefixesOf } from './element.js'
import type { Channel, Entry, Written } from './entry.js'
import { Fields, ITEMS, SHORT } from './fields.js'
import { mediaOf } from './media.js'

const HEADS: ReadonlySet<string> = new Set(['channel', 'feed'])

/** The parents of items. An `<item>` in the markup of a description is not one. */
const AROUND_ITEMS: ReadonlySet<string> = new Set(['rss', 'rdf', 'channel', 'feed', 'items', ...ITEMS, ...SHORT])

/**
 * Parses all versions of RSS, RDF and Atom, complete or broken; `undefined` if it is not one. `base`: the URL of the
 * feed.
 */
export function readXmlFeed(source: string, base: string | undefined): Channel | undefined {
  const document = parseXml(source)
  const elements = [...elementsIn(document)]
  const root = elementsOf(document)[0]
  const head = elements.find(({ name }) => HEADS.has(partsOf(name)[1]))
  const items = elements.filter(isItem)
  if (!root || !(head || items.length > 0)) return undefined
  const prefixes = prefixesOf(root)
  const fields = head && new Fields(head, source, prefixes)
  const place = fields && (baseOf(fields, base) ?? base)
  const url = fields && linkOf(fields, place)
  const lang = fields?.text('language', 'dc:language') ?? fields?.attribute('xml:lang') ?? attributeOf(root, 'xml:lang')
  const bylines = fields ? bylinesOf(fields) : []
  const title = fields && writtenAs(fields, 'title')
  return {
    ...(title && { title }),
    ...(url !== undefined && { url }),
    ...(lang !== undefined && { lang }),
    entries: items.map((item) => entryOf(new Fields(item, source, prefixes), place ?? url ?? base, bylines)),
  }
}

function isItem({ name, parent }: Element): boolean {
  if (!ITEMS.has(partsOf(name)[1])) return false
  return !parent || !isElement(parent) || AROUND_ITEMS.has(partsOf(parent.name)[1])
}

function entryOf(fields: Fields, around: string | undefined, others: readonly string[]): Entry {
  const id = fields.text('guid', 'id') ?? fields.attribute('rdf:about')
  const base = baseOf(fields, around) ?? around
  const url = linkOf(fields, base) ?? permalinkOf(fields, base)
  const title = writtenAs(fields, 'title', 'dc:title')
  const content = contentOf(fields)
  const published = fields.text(
    'pubdate',
    'published',
    'issued',
    'dc:date',
    'dcterms:issued',
    'dcterms:created',
    'created',
  )
  const modified = fields.text('updated', 'modified', 'dcterms:modified', 'atom:updated')
  const lang = fields.attribute('xml:lang') ?? fields.text('dc:language')
  const own = bylinesOf(fields)
  return {
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(title && { title }),
    ...(content && { content }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(lang !== undefined && { lang }),
    bylines: own.length > 0 ? own : others,
    tags: tagsOf(fields),
    media: mediaOf(fields, base),
  }
}

function baseOf(fields: Fields, around: string | undefined): string | undefined {
  const base = fields.attribute('xml:base')
  return base === undefined ? undefined : absolute(base, around)
}

/** `<link>/a</link>`, or `<link rel="alternate" href="/a"/>`. Links to the feed itself or to audio are not pages. */
function linkOf(fields: Fields, base: string | undefined): string | undefined {
  const written = fields.text('feedburner:origlink', 'link')
  const full = written === undefined ? undefined : absolute(written, base)
  if (full !== undefined) return full
  for (const { element } of [...fields.all('link'), ...fields.all('atom:link')]) {
    const href = attributeOf(element, 'href')
    const url = href && isToPage(element) ? absolute(href, base) : undefined
    if (url !== undefined) return url
  }
  return undefined
}

function isToPage(element: Element): boolean {
  const type = attributeOf(element, 'type')
  return (attributeOf(element, 'rel') ?? 'alternate') === 'alternate' && (!type || type.includes('html'))
}

/** A `guid` is the URL of the page unless it declares otherwise. */
function permalinkOf(fields: Fields, base: string | undefined): string | undefined {
  const guid = fields.all('guid')[0]
  const isLink = guid && attributeOf(guid.element, 'ispermalink')?.toLowerCase() !== 'false'
  const address = (isLink && fields.read(guid)) || fields.attribute('rdf:about')
  return address?.includes(':') ? absolute(address, base) : undefined
}

const MARKUP = /^(?:text\/(?:html|plain)|application\/xhtml\+xml|html|xhtml|text)?$/i

/** The text of an item: the full text, or otherwise the summary. */
function contentOf(fields: Fields): Written | undefined {
  return writtenAs(fields, 'content:encoded', 'content', 'xhtml:body', 'description', 'summary', 'dc:description')
}

/** The first text that is not empty, with its declared format. */
function writtenAs(fields: Fields, ...names: readonly string[]): Written | undefined {
  for (const name of names) {
    for (const field of fields.all(name)) {
      const type = attributeOf(field.element, 'type') ?? ''
      const text = MARKUP.test(type) ? fields.read(field) : ''
      if (text !== '') return { text, ...(isPlain(type) && { plain: true }) }
    }
  }
  return undefined
}

const isPlain = (type: string) => type === 'text' || type === 'text/plain'

/** `<author><name>Jo Ng</name></author>`, `<author>jo@paper.example (Jo Ng)</author>`, `<dc:creator>Jo Ng</dc:creator>` */
function bylinesOf(fields: Fields): string[] {
  const named = fields.all('author').flatMap((field) => {
    const name = elementsOf(field.element).find((child) => partsOf(child.name)[1] === 'name')
    return fields.read(name ? { element: name } : field)
  })
  return [...named, ...fields.texts('dc:creator')].filter((byline) => byline !== '')
}

/** `<category>Rain</category>`, `<category term="rain" label="Rain"/>` */
function tagsOf(fields: Fields): string[] {
  const categories = fields.all('category').map((field) => {
    return attributeOf(field.element, 'label') ?? attributeOf(field.element, 'term') ?? fields.read(field)
  })
  return [...categories, ...fields.texts('dc:subject')]
}
