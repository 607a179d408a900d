import type { Moment } from '../../date/instant.js'
import type { Found } from '../../document.js'
import { isCategory } from '../../page/metadata/categories.table.js'

/** An address in full, `undefined` if it is none for a page or a picture on the web. */
export function absolute(address: string, base: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(address, base)
    return protocol === 'https:' || protocol === 'http:' ? href : undefined
  } catch {
    return undefined
  }
}

const SEPARATOR = /[,;|]/
const MOST_TAGS = 100
const LONGEST_TAG = 100

/** Keywords, and where they were read. */
export interface Tags {
  readonly values: string[]
  readonly origins: Found[]
}

/** Keywords one by one, each once: those of the first name in the list, or of JSON-LD. */
export function tagsOf(metas: readonly (Clue & { readonly name: string })[], linked: readonly Clue[]): Tags {
  const clues = metas.length > 0 ? metas.filter(({ name }) => name === metas[0]?.name) : linked.slice(0, MOST_TAGS)
  const tags = new Map<string, string>()
  for (const value of new Set(clues.map((clue) => clue.value))) {
    for (const piece of value.split(SEPARATOR)) {
      const part = piece.trim()
      const key = part.toLowerCase()
      const isTag = part !== '' && part.length <= LONGEST_TAG && isCategory(part)
      if (isTag && tags.size < MOST_TAGS && !tags.has(key)) tags.set(key, part)
    }
  }
  return { values: [...tags.values()], origins: clues.map(({ origin }) => origin) }
}

/** A value read from the page, decoded, in one line, and where it was found. */
export interface Clue {
  readonly value: string
  readonly origin: Found
}

/** A date that was read, and where. */
export interface Dated {
  readonly moment: Moment
  readonly origin: Found
}
