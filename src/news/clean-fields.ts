import type { PageMetadata } from '../document.js'

/** Fields of metadata that are a line of text; addresses, dates and languages have forms of their own. */
const LINES = ['title', 'siteName', 'description', 'section'] as const

/** The metadata of a page with its lines cleaned, and each name and tag once; fields that are empty then are left out. */
export function cleanFields(metadata: PageMetadata, clean: (line: string) => string): PageMetadata {
  const cleaned: PageMetadata = {
    ...metadata,
    authors: each(metadata.authors, clean),
    found: placesOf(metadata, clean),
  }
  for (const field of LINES) {
    const value = cleaned[field]
    if (value === undefined) continue
    const line = clean(value)
    if (line === '') delete cleaned[field]
    else cleaned[field] = line
  }
  if (cleaned.tags) cleaned.tags = each(cleaned.tags, clean)
  for (const field of [...LINES, 'authors', 'tags'] as const) if (!cleaned[field]?.length) delete cleaned.found[field]
  return cleaned
}

const each = (lines: readonly string[], clean: (line: string) => string): string[] => [
  ...new Set(lines.map(clean).filter((line) => line !== '')),
]

/** Where fields were found, with the paths cleaned, since they hold names that the page gives. */
function placesOf({ found }: PageMetadata, clean: (line: string) => string): PageMetadata['found'] {
  return Object.fromEntries(
    Object.entries(found).map(([field, places]) => [
      field,
      places.map((place) => (place.path === undefined ? place : { ...place, path: clean(place.path) })),
    ]),
  )
}
