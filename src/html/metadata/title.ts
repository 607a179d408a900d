import type { Clue } from './clue.js'
import { isSame, likeness, Words, wordsOf } from './likeness.js'
import { nameKey } from './people.js'

/** The text of an `<h1>`. */
export interface Heading extends Clue {
  /** Whether its class says that it is a title. */
  readonly isNamed: boolean
}

/** What a page offers as its title. */
export interface TitleClues {
  /** The `<h1>` elements. */
  readonly headings: readonly Heading[]
  /** JSON-LD headline of the article. */
  readonly headlines: readonly Clue[]
  /** Open Graph and its like, the most trusted first. */
  readonly metas: readonly Clue[]
  /** The `<title>`. */
  readonly titles: readonly Clue[]
}

const alike = 0.5

/**
 * The headline as readers see it: the `<h1>` that the head of the page is about, or else what the head says,
 * in both cases without the name of the site.
 *
 * `og:title`: `Rain falls - The Globe`, `<h1>The Globe</h1> … <h1>Rain falls again</h1>` → `Rain falls again`
 */
export function titleOf(clues: TitleClues, houses: ReadonlySet<string>): Clue | undefined {
  const { headings, headlines, metas, titles } = clues
  const heads = once(
    [...metas, ...headlines, ...titles].map((clue) => ({ ...clue, value: withoutHouse(clue.value, houses) })),
  )
  const heading = headingOf(headings, heads, houses)
  if (heading) return { ...heading, value: withoutKicker(heading.value, heads) }
  const head = heads.find(({ value }) => value !== '' && !houses.has(nameKey(value)))
  return head && { ...head, value: agreed(head, heads) }
}

/** Each text once. */
function once(clues: readonly Clue[]): Clue[] {
  const seen = new Set<string>()
  return clues.filter(({ value }) => !seen.has(value) && seen.add(value))
}

/** The `<h1>` most like what the head says, the first of equals; if there is none, the only one that may be a headline. */
function headingOf(
  headings: readonly Heading[],
  heads: readonly Clue[],
  houses: ReadonlySet<string>,
): Clue | undefined {
  const words = new Words()
  let best: Clue | undefined
  let most = alike
  for (const heading of headings) {
    const value = withoutHouse(heading.value, houses)
    if (value === '' || houses.has(nameKey(value))) continue
    const rating = Math.max(0, ...heads.map((head) => likeness(head.value, value, words)))
    const isShort = wordsOf(value).length < 3 && !heads.some((head) => isSame(head.value, value, words))
    if (isShort || rating < most || (best && rating === most)) continue
    best = { ...heading, value }
    most = rating
  }
  if (best) return best
  const free = headings.filter(({ value }) => !houses.has(nameKey(value)) && wordsOf(value).length > 1)
  const only = free.length === 1 ? free[0] : undefined
  return only && (only.isNamed || wordsOf(only.value).length > 3) ? only : undefined
}

const separator = / [|–—·•»«‹›:/~-]{1,3} | ?[|｜] ?|(?<=\S): /g

/** A title without the name of the site before or after it: `Rain falls | News | The Globe` → `Rain falls | News` */
export function withoutHouse(title: string, houses: ReadonlySet<string>): string {
  const cuts = Array.from(title.matchAll(separator), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  let start = 0
  let end = title.length
  for (let at = cuts.length - 1; at >= 0; at--) {
    const cut = cuts[at] as { start: number; end: number }
    if (!houses.has(nameKey(title.slice(cut.end, end)))) break
    end = cut.start
  }
  for (const cut of cuts) {
    if (cut.start >= end || !houses.has(nameKey(title.slice(start, cut.start)))) break
    start = cut.end
  }
  return title.slice(start, end).trim()
}

/** `Politics | Rain falls` → `Rain falls`, if that is what the head says. */
function withoutKicker(heading: string, heads: readonly Clue[]): string {
  const bar = heading.indexOf(' | ')
  if (bar < 0) return heading
  const rest = heading.slice(bar + 3)
  return heads.some(({ value }) => isSame(value, rest)) ? rest : heading
}

/** A head that goes on after another one stops: `Rain falls | Weather` and `Rain falls` agree on the latter. */
function agreed({ value }: Clue, heads: readonly Clue[]): string {
  for (const other of heads) {
    const isStart =
      other.value.length < value.length && value.startsWith(other.value) && wordsOf(other.value).length > 2
    separator.lastIndex = 0
    if (isStart && value.slice(other.value.length).search(separator) === 0) return other.value
  }
  return value
}
