import type { CleanDocument, Cleaner } from '../index.js'
import { CopydeskOptionError, looksLikeHtml } from '../index.js'
import { nearest } from '../nearest.js'
import { invalidValue, quoted } from '../options/options.js'
import { holds } from './absence.js'
import { BOILERPLATE, BOILERPLATE_FAMILIES, type Boilerplate, type BoilerplateFamily } from './boilerplate.table.js'

/** What to put around a story, and how often: `{ families: ['share', 'newsletter'], runs: 200, seed: 7 }` */
export interface StoryOptions {
  /** The families of boilerplate; all by default. */
  readonly families?: readonly BoilerplateFamily[] | undefined
  /** The number of sources to clean; 50 by default. */
  readonly runs?: number | undefined
  /** The seed of the random choice; 1 by default, so that a test always gives the same result. */
  readonly seed?: number | undefined
  /** Plain text, HTML, or both alternately (default). */
  readonly as?: 'text' | 'html' | 'both' | undefined
}

/** A source from which a cleaner removes part of the story. */
export interface Loss {
  readonly run: number
  readonly seed: number
  readonly source: string
  readonly document: CleanDocument
  /** The missing paragraphs. */
  readonly lost: readonly string[]
}

/** A line of boilerplate before the paragraph with this index. The number of paragraphs stands for the end. */
interface Item extends Pick<Boilerplate, 'html'> {
  readonly gap: number
  readonly line: string
}

/**
 * Puts boilerplate around a story in each run. Returns the first source from which the cleaner removes a paragraph,
 * reduced to the boilerplate that is needed. Throws a `CopydeskOptionError` for an unknown family.
 */
export function findLoss(clean: Cleaner, story: string, options: StoryOptions = {}): Loss | undefined {
  const { families = BOILERPLATE_FAMILIES, runs = 50, seed = 1, as = 'both' } = options
  for (const family of families) checkFamily(family)
  const text = looksLikeHtml(story) ? clean(story).text : story
  const paragraphs = text
    .split(BLANK_LINES)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (paragraphs.length === 0) throw new TypeError('toKeepStory() needs a story with at least one paragraph.')
  const random = randomFrom(seed)
  for (let run = 1; run <= runs; run++) {
    const isHtml = as === 'html' || (as === 'both' && run % 2 === 0)
    const loses = (items: readonly Item[]) => lossOf(clean, paragraphs, sourceFrom(paragraphs, items, isHtml))
    const items = itemsAround(paragraphs.length, families, random)
    const loss = loses(items) && loses(leastOf(items, loses))
    if (loss) return { run, seed, ...loss }
  }
  return undefined
}

const BLANK_LINES = /\n\s*\n/

function checkFamily(family: string): void {
  if (Object.hasOwn(BOILERPLATE, family)) return
  const meant = nearest(family, BOILERPLATE_FAMILIES)
  const allowed = `a list of ${quoted(BOILERPLATE_FAMILIES)}`
  const message = invalidValue('families', family, allowed, meant && `"${meant}"`)
  throw new CopydeskOptionError('families', family, allowed, message)
}

function lossOf(clean: Cleaner, paragraphs: readonly string[], source: string): Omit<Loss, 'run' | 'seed'> | undefined {
  const document = clean(source)
  const lost = paragraphs.filter((paragraph) => !holds(document, paragraph))
  return lost.length > 0 ? { source, document, lost } : undefined
}

/** The items that are needed for the loss, tested one by one. */
function leastOf(items: readonly Item[], loses: (items: readonly Item[]) => unknown): readonly Item[] {
  let least = items
  for (const item of items) {
    const fewer = least.filter((other) => other !== item)
    if (loses(fewer)) least = fewer
  }
  return least
}

const MOST_ITEMS = 8

function itemsAround(gaps: number, families: readonly BoilerplateFamily[], random: () => number): Item[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: 1 + Math.floor(random() * MOST_ITEMS) }, () => {
    const { place, html, lines }: Boilerplate = BOILERPLATE[pick(families)]
    const ends = place === 'head' ? [0] : place === 'tail' ? [gaps] : [0, gaps]
    const gap = place === 'between' ? Math.floor(random() * (gaps + 1)) : pick(ends)
    return { gap, html, line: pick(lines) }
  })
}

function sourceFrom(paragraphs: readonly string[], items: readonly Item[], isHtml: boolean): string {
  const at = (gap: number) =>
    items
      .filter((item) => item.gap === gap)
      .map(({ html, line }) => (isHtml ? html.replace('{}', escaped(line)) : line))
  const story = paragraphs.flatMap((paragraph, nth) => [
    ...(nth > 0 ? at(nth) : []),
    isHtml ? `<p>${escaped(paragraph)}</p>` : paragraph,
  ])
  if (!isHtml) return [...at(0), ...story, ...at(paragraphs.length)].join('\n\n')
  const page = [...at(0), '<article>', ...story, '</article>', ...at(paragraphs.length)]
  return `<!doctype html><html><body>\n${page.join('\n')}\n</body></html>`
}

const MARKS = /[&<>]/g

const escaped = (text: string) => text.replace(MARKS, (mark) => `&#${mark.charCodeAt(0)};`)

/** A reproducible sequence of numbers from 0 up to 1: a linear congruential generator, good enough to choose lines. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x100000000
  }
}
