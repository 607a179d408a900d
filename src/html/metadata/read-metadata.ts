import type { Found, PageMetadata } from '../../document.js'
import { languageTag } from '../../language/language-tag.js'
import { repairEncoding } from '../../repair/mojibake/mojibake.js'
import type { Parsed } from '../parse/parse.js'
import type { Clue } from './clue.js'
import { datesOf } from './dates/dates.js'
import { headlineOf } from './headline.js'
import { labelledAuthors } from './labels.js'
import { loneDate } from './lone-date.js'
import { agencyOf } from './people/agency.js'
import { authorsOf } from './people/authors.js'
import type { Authors } from './people/authors-of.js'
import { penName, visibleAuthors } from './people/bylines.js'
import { Sources } from './sources.js'
import { lookAround, type Surroundings } from './surroundings.js'
import { titleOf } from './title.js'
import { type Tags, tagsOf } from './values.js'

/**
 * What a page says of its article, in its head, in JSON-LD and around its headline, each with its origin.
 * Takes the page as `parse` gives it and its source; `url` is where it was found. What no source says is absent.
 * Never throws; takes time in proportion to the page.
 *
 * `<title>Rain falls | The Globe</title><meta property="og:site_name" content="The Globe">`
 * → `{ title: 'Rain falls', siteName: 'The Globe', authors: [], found: { … } }`
 */
export function readMetadata(
  parsed: Parsed,
  html: string,
  { url }: { readonly url?: string | undefined } = {},
): PageMetadata {
  const sources = new Sources(parsed, html, url)
  const { houses, text } = sources
  const title = titleOf(
    {
      headings: sources.headings,
      headlines: sources.linked('title', 'headline'),
      metas: sources.meta('title'),
      titles: sources.titles,
    },
    houses,
  )
  const headline = headlineOf(sources, title)
  let surroundings: Surroundings | undefined
  const around = () => {
    surroundings ??= lookAround(parsed.root, headline, text)
    return surroundings
  }
  const lang = languageClue(sources)
  const authors = authorsOf(
    sources,
    () => visibleAuthors(around(), html, houses, text),
    () => labelledAuthors(parsed.root, houses),
    () => penName(around(), html, houses, text),
  )
  const dates = datesOf(
    sources,
    () => {
      const { dates: elements, before, credits } = around()
      return { html, elements, before, credits, lang: lang?.value, text }
    },
    () => loneDate(parsed.root, html, lang?.value),
  )
  const tags = tagsOf(sources.meta('tags'), sources.listed('tags', 'keywords'))
  return written({ title, ...dates, ...plainFields(sources), lang }, authors, tags)
}

/** What a page says in so many words, in its head or its data. */
const plainFields = (sources: Sources): Clues => ({
  siteName: sources.siteNames[0],
  url: sources.urls[0],
  description: sources.clues('description', 'description')[0],
  image: firstOf(sources.clues('image', 'image', 'thumbnailUrl'), (clue) => sources.inFull(clue)),
  section: sources.clues('section', 'articleSection')[0],
  agency: agencyOf(sources),
})

/** The best clue to each field. */
type Clues = Readonly<Record<string, Clue | undefined>>

/** Metadata with the fields that are known, each with its origin. */
function written(clues: Clues, authors: Authors, tags: Tags): PageMetadata {
  const values: Record<string, string> = {}
  const found: Record<string, Found[]> = {}
  for (const [field, clue] of Object.entries(clues)) {
    if (!clue) continue
    values[field] = PRINTED.has(field) ? repairEncoding(clue.value) : clue.value
    found[field] = [clue.origin]
  }
  if (authors.names.length > 0) found['authors'] = [...authors.origins]
  if (tags.values.length > 0) found['tags'] = tags.origins
  return {
    ...values,
    authors: authors.names.map((name) => repairEncoding(name)),
    ...(tags.values.length > 0 && { tags: tags.values }),
    found,
  }
}

/** The fields that are text to read, and may be garbled as the story may. */
const PRINTED: ReadonlySet<string> = new Set(['title', 'siteName', 'description', 'section'])

function languageClue(sources: Sources): Clue | undefined {
  const { lang: root } = sources.page
  const said = root ? sources.clueIn(root, 'lang', root.attribs['lang'] ?? root.attribs['xml:lang']) : []
  return firstOf([...said, ...sources.clues('lang', 'inLanguage')], ({ value, origin }) => {
    const lang = languageTag(value)
    return lang === undefined ? [] : [{ value: lang, origin }]
  })
}

function firstOf(clues: readonly Clue[], read: (clue: Clue) => Clue[]): Clue | undefined {
  const tried = new Set<string>()
  for (const clue of clues) {
    if (tried.has(clue.value)) continue
    tried.add(clue.value)
    const [value] = read(clue)
    if (value) return value
  }
  return undefined
}
