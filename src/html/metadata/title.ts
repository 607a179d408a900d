import { isSame, likeness, Words, wordsOf } from '../../page/metadata/likeness.js'
import type { Heading } from './heading.js'
import { nameKey } from './people/publisher.js'
import type { Clue } from './values.js'

/** What a page offers as its title. */
export interface TitleClues {
  /** The `<h1>` elements. */
  readonly headings: readonly Heading[]
  /** The lesser headings; read only where no `<h1>` says what the head says. */
  readonly subheadings: () => readonly Heading[]
  /** JSON-LD headline of the article. */
  readonly headlines: readonly Clue[]
  /** Open Graph and its like, the most trusted first. */
  readonly metas: readonly Clue[]
  /** The `<title>`. */
  readonly titles: readonly Clue[]
}

/** What the head of a page says, without the name of the site. */
interface Head extends Clue {
  /** Whether no more than the `<title>` says so. */
  readonly isTitle: boolean
}

const ALIKE = 0.5

/**
 * The headline as readers see it: the `<h1>` that the head of the page is about, or else what the head says,
 * in both cases without the name of the site.
 *
 * `og:title`: `Rain falls - The Globe`, `<h1>The Globe</h1> … <h1>Rain falls again</h1>` → `Rain falls again`
 */
export function titleOf(clues: TitleClues, publishers: ReadonlySet<string>): Clue | undefined {
  const { headlines, metas, titles } = clues
  const heads = once(
    [...metas, ...headlines, ...titles].map((clue) => ({
      ...clue,
      value: withoutPublisher(clue.value, publishers),
      isTitle: titles.includes(clue),
    })),
  )
  const words = new Words()
  const heading = headingOf(clues, heads, publishers, words)
  if (heading) return { origin: heading.origin, value: withoutLabels(withoutKicker(heading, heads, words)) }
  const said = heads.find(({ value }) => value !== '' && !publishers.has(nameKey(value)))
  const head = said && uncut(said, heads)
  return head && { ...head, value: withoutLabels(agreed(head, heads)) }
}

/** An attribute ends at a quotation mark that is not escaped: `content="Mayor calls rain "a gift""`. Another head may have all of it. */
function uncut(head: Head, heads: readonly Head[]): Head {
  const whole = heads.find(({ value }) => value.startsWith(head.value) && QUOTED.test(value.slice(head.value.length)))
  return whole ?? head
}

const QUOTED = /^ ?"./

const MOST_LABEL_WORDS = 4
const LEAST_TITLE_WORDS = 4
const LABEL_BEHIND_BAR = / ?[|｜] ?([^|｜]{1,60})$/

/** A title without the labels behind its last bars: a section, a site that is not known by name. `Rain falls on the hills | Opinion` */
function withoutLabels(title: string): string {
  const [mark, label = ''] = LABEL_BEHIND_BAR.exec(title) ?? []
  if (mark === undefined || wordsOf(label).length > MOST_LABEL_WORDS) return title
  const rest = title.slice(0, -mark.length)
  return wordsOf(rest).length < LEAST_TITLE_WORDS ? title : withoutLabels(rest)
}

/** What the `<title>` has after a mark is the section and the site, where no blanks part the words. */
function beforeMark(title: string): string {
  const mark = title.search(TIGHT_MARK)
  return mark < SHORTEST_UNSPACED ? title : title.slice(0, mark)
}

const TIGHT_MARK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}！？。」』）】])[-_](?=\p{Script=Han}[^-_]{0,12}(?:[-_][^-_]{1,12})?$)|(?<=[\p{Script=Hangul}?!"'”’])-(?=\p{Script=Hangul}{2,6}$)/u
const SHORTEST_UNSPACED = 8

/** Each text once. */
function once(clues: readonly Head[]): Head[] {
  const seen = new Set<string>()
  return clues.filter(({ value }) => !seen.has(value) && seen.add(value))
}

/**
 * The `<h1>` most like what the head says, the first of equals; if there is none, the only one that may be a headline.
 * The one in the path to the page is often written for search engines: what the head says counts for more, unless
 * JSON-LD and the `<title>` both say the same as the heading.
 */
function headingOf(
  { headings, subheadings, metas, headlines, titles }: TitleClues,
  heads: readonly Head[],
  publishers: ReadonlySet<string>,
  words: Words,
): Heading | undefined {
  const candidates = headings.flatMap((heading) => {
    const value = withoutPublisher(heading.value, publishers)
    return value === '' || publishers.has(nameKey(value)) ? [] : [{ ...heading, value }]
  })
  // The `<title>` may be that of another edition.
  const told = metas.length + headlines.length > 0 ? heads.filter(({ isTitle }) => !isTitle) : heads
  const shown = candidates.filter(({ isFurniture }) => !isFurniture)
  const own = shown.filter(({ isLinked }) => !isLinked)
  return (
    likest(own, heads, words) ??
    likest(shown, heads, words) ??
    agreeing(subheadings(), told, words) ??
    candidates.find(({ value }) => areSaying([headlines, titles], value, publishers, words)) ??
    only(own) ??
    only(shown) ??
    (metas.length + headlines.length > 0
      ? undefined
      : (likest(candidates, heads, words) ?? only(candidates) ?? inArticle(own, shown, heads)))
  )
}

/**
 * The only heading in an `<article>` where the `<title>` names the site or the section; where the page has no title at all,
 * the first heading, however short it is.
 */
function inArticle(own: readonly Heading[], shown: readonly Heading[], heads: readonly Clue[]): Heading | undefined {
  const ofArticle = own.filter((heading) => heading.isInArticle)
  if (heads.some(({ value }) => value !== ''))
    return ofArticle.length === 1 && wordsOf(ofArticle[0]?.value ?? '').length > 1 ? ofArticle[0] : undefined
  return ofArticle[0] ?? shown.find((heading) => heading.isInArticle) ?? own[0] ?? shown[0]
}

/**
 * The heading that says the same as the head, or else the one most like it; one of two words at most only if there is no
 * other.
 */
function likest(headings: readonly Heading[], heads: readonly Clue[], words: Words): Heading | undefined {
  const same = headings.find(({ value }) => wordsOf(value).length > 2 && isSaid(value, heads, words))
  if (same) return same
  let best: Heading | undefined
  let most = ALIKE
  for (const heading of headings) {
    const rating = Math.max(0, ...heads.map((head) => likeness(head.value, heading.value, words)))
    if (wordsOf(heading.value).length < 3 || rating < most || (best && rating === most)) continue
    best = heading
    most = rating
  }
  const starts = best ? [] : heads.flatMap(({ value }) => [value, value.split(SEPARATOR)[0] as string])
  return best ?? headings.find(({ value }) => starts.some((start) => isSame(start, value, words)))
}

/**
 * The first lesser heading that says the same as the head, or as its first part, since the name of the site may not be known.
 * It is in one piece: of several, one may be a kicker.
 */
function agreeing(lesser: readonly Heading[], heads: readonly Clue[], words: Words): Heading | undefined {
  const whole = lesser.filter(({ value, pieces }) => pieces.length === 1 && wordsOf(value).length > 2)
  const starts = heads.map((head) => ({ ...head, value: head.value.split(SEPARATOR)[0] as string }))
  return (
    whole.find(({ value }) => isSaid(value, heads, words)) ?? whole.find(({ value }) => isSaid(value, starts, words))
  )
}

/** Whether each of several sources says a text, perhaps with the name of the site. */
function areSaying(
  sources: readonly (readonly Clue[])[],
  text: string,
  publishers: ReadonlySet<string>,
  words: Words,
): boolean {
  return sources.every((clues) =>
    isSaid(
      text,
      clues.map((clue) => ({ ...clue, value: withoutPublisher(clue.value, publishers) })),
      words,
    ),
  )
}

function isSaid(text: string, heads: readonly Clue[], words: Words): boolean {
  return words.inOrder(text).includes(' ') && heads.some(({ value }) => isSame(value, text, words))
}

/** The only heading that may be a headline: the one of its class, or the one at all. */
function only(headings: readonly Heading[]): Heading | undefined {
  const free = headings.filter(({ value }) => wordsOf(value).length > 1)
  const named = free.filter(({ isNamed }) => isNamed)
  const [heading, other] = named.length === 1 ? named : free
  if (!heading || other) return undefined
  return heading.isNamed || wordsOf(heading.value).length > 3 ? heading : undefined
}

/** In scripts without blanks there are none around a mark, either. */
const SEPARATOR =
  / [|–—·•»«‹›:/~-]{1,3} | ?[|｜ㅣ] ?|(?<=\S): |(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[-_–—](?=\p{L})/gu

/** A title without the name of the site before or after it: `Rain falls | News | The Globe` → `Rain falls | News` */
export function withoutPublisher(title: string, publishers: ReadonlySet<string>): string {
  const cuts = Array.from(title.matchAll(SEPARATOR), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }))
  let start = 0
  let end = title.length
  for (let at = cuts.length - 1; at >= 0; at--) {
    const cut = cuts[at] as { start: number; end: number }
    if (!publishers.has(nameKey(title.slice(cut.end, end)))) break
    end = cut.start
  }
  for (const cut of cuts) {
    if (cut.start >= end || !publishers.has(nameKey(title.slice(start, cut.start)))) break
    start = cut.end
  }
  return title.slice(start, end).trim()
}

/**
 * A heading without what the head does not say: the kicker that a mark or an element parts from it, or what follows it
 * in an element of its own. `Weather: Rain falls in the hills` and `Rain falls in the hills` agree on the latter.
 * A kicker that the head has, too, with a colon, belongs to it: `Rain in the hills: Roads under water`
 */
function withoutKicker({ value, whole, pieces }: Heading, heads: readonly Clue[], words: Words): string {
  const first = heads[0]?.value ?? ''
  if (value !== whole && first.includes(': ') && isSame(first, whole, words)) return first
  if (isSaid(value, heads, words)) return value
  const parts = [...tailsOf(value), ...pieces.map((_, at) => pieces.slice(at).join(' ')).slice(1), pieces[0] ?? '']
  return parts.find((part) => isSaid(part, heads, words)) ?? value
}

/** What follows each separator: `World: Asia: Rain falls` → `Asia: Rain falls`, `Rain falls` */
function tailsOf(title: string): string[] {
  return Array.from(title.matchAll(SEPARATOR), ({ index, 0: mark }) => title.slice(index + mark.length))
}

/** A head that goes on after another one stops: `Rain falls | Weather` and `Rain falls` agree on the latter. */
function agreed({ value }: Clue, heads: readonly Clue[]): string {
  for (const other of heads) {
    const isStart =
      other.value.length < value.length && value.startsWith(other.value) && wordsOf(other.value).length > 2
    SEPARATOR.lastIndex = 0
    if (isStart && value.slice(other.value.length).search(SEPARATOR) === 0) return other.value
  }
  return beforeMark(value)
}
