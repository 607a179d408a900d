import type { PageMetadata } from '../document.js'

/** Metadata fields that hold a line of text. Addresses, dates and languages have their own formats. */
const LINES = ['title', 'siteName', 'description', 'section'] as const

/** The metadata of a page with cleaned lines, and without duplicate names and tags. Fields that end up empty are left out. */
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

/** The places where fields were found. Paths are cleaned, too, because they may contain names that the page provides. */
function placesOf({ found }: PageMetadata, clean: (line: string) => string): PageMetadata['found'] {
  return Object.fromEntries(
    Object.entries(found).map(([field, places]) => [
      field,
      places.map((place) => (place.path === undefined ? place : { ...place, path: clean(place.path) })),
    ]),
  )
}
