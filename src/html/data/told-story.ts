import { Shingles } from '../../characters/word-rows.js'
import type { Edit, Span } from '../../edit/edit.js'
import { applyStage, type Transform, transformOf } from '../../edit/transform.js'
import { decodeEntities, entities } from '../../repair/entities.js'
import { looksLikeHtml } from '../detect.js'
import { type DataString, longStrings } from './long-strings.js'

/** What a page shows, as markup: the story that was found in it, all that may be read, and what it says of its story. */
export interface Shown {
  readonly scripts: readonly Span[]
  readonly story: readonly string[]
  readonly all: () => readonly string[]
  readonly description: string
  readonly title: string
}

/** A story as a script tells it. */
export interface ToldStory {
  /** The string opened, as a transform of the source. */
  readonly opened: Transform
  readonly shingles: Shingles
  /** Whether most of it can be seen on the page, too. */
  readonly isSeen: boolean
}

/** Of what the page shows of its story, a string holds so much … */
const HELD = 0.8
/** … and goes on, in runs of words, for so long; … */
const LONGER = 1.1
const LEAST_MORE = 30
/** … or the page shows no more than this, the string is many times as long, and the page speaks of it. */
const NEXT_TO_NOTHING = 60
const MANY_TIMES = 3
const LEAST_STORY = 80
const TIED = 0.6
/** A page shows a story if it shows so much of it: what was left out of it stands there, too. */
const MOST_SEEN = 0.7
/** So near to its story stands the headline, in code units. */
const NEAR = 4000

const TAG = /<[^<>]{0,2000}>/g
const SIGN = /[{}[\]=\\|_]|":|",/g
const MOST_SIGNS = 0.015

/** What some markup says. */
export function shinglesOfMarkup(markup: readonly string[]): Shingles {
  return markup.reduce((all, text) => all.add(decodeEntities(text.replace(TAG, ' '))), new Shingles())
}

/**
 * The story of a page as a string in its scripts tells it in full: JSON-LD’s `articleBody`, the state of an application.
 * The string must hold what the page shows of its story, and more; or, if that is next to nothing, hold what the page
 * says of its story or stand next to its headline. How long it is counts for nothing.
 * Takes time in proportion to the scripts.
 */
export function toldStory(html: string, shown: Shown): ToldStory | undefined {
  const length = shown.story.reduce((sum, text) => sum + text.length, 0)
  const strings = longStrings(html, shown.scripts, length)
  if (strings.length === 0) return undefined
  const story = shinglesOfMarkup(shown.story)
  let best: Omit<ToldStory, 'isSeen'> | undefined
  for (const string of strings) {
    const opened = openString(html, string)
    if (isCode(opened.text)) continue
    const shingles = shinglesOfMarkup([opened.text])
    if (shingles.size <= (best?.shingles.size ?? 0)) continue
    if (
      continues(shingles, story) ||
      (story.size <= NEXT_TO_NOTHING && isMeant(html, string, shingles, story.size, shown))
    ) {
      best = { opened, shingles }
    }
  }
  return best && { ...best, isSeen: best.shingles.shareIn(shinglesOfMarkup(shown.all())) > MOST_SEEN }
}

function continues(shingles: Shingles, story: Shingles): boolean {
  return (
    shingles.size >= LONGER * story.size && shingles.size - story.size >= LEAST_MORE && story.shareIn(shingles) >= HELD
  )
}

/** Whether the page speaks of a string as of its story. */
function isMeant(html: string, { start, end }: Span, shingles: Shingles, seen: number, shown: Shown): boolean {
  if (shingles.size < LEAST_STORY || shingles.size < MANY_TIMES * seen) return false
  const { description, title } = shown
  if (shinglesOfMarkup([description]).shareIn(shingles) >= TIED) return true
  const around = [html.slice(Math.max(0, start - NEAR), start), html.slice(end, end + NEAR)]
  return shinglesOfMarkup([title]).shareIn(shinglesOfMarkup(around)) >= TIED
}

/** Whether a string is data in its turn, or code: a story has brackets here and there. */
function isCode(text: string): boolean {
  const plain = text.replace(TAG, '')
  return (plain.match(SIGN)?.length ?? 0) > MOST_SIGNS * plain.length
}

/** What a string says, as markup or plain text: markup may be escaped twice. */
function openString(html: string, string: DataString): Transform {
  const opened = applyStage(transformOf(html), () => stringIn(html, string))
  if (!opened.text.includes('&lt;') || looksLikeHtml(opened.text)) return opened
  const decoded = applyStage(opened, entities)
  return looksLikeHtml(decoded.text) ? decoded : opened
}

const OUTSIDE = 'html/data/outside'
const ESCAPE = 'html/data/escape'
const ESCAPES = /\\(?:u([\da-f]{4})|(.))/gis
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '\n' }

/**
 * Leaves of a source what one string in it says: all around it goes, and its escapes become what they stand for.
 *
 * `x = {"a":"Rain.\nSnow"}` and the span between the quotes → edits that leave `Rain.`, a line feed and `Snow`
 */
export function stringIn(source: string, { start, end }: Span): Edit[] {
  const edits: Edit[] = []
  if (start > 0) edits.push({ start: 0, end: start, insert: '', rule: OUTSIDE })
  for (const { index, 0: whole, 1: code, 2: char = '' } of source.slice(start, end).matchAll(ESCAPES)) {
    const insert = code === undefined ? (controls[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16))
    edits.push({ start: start + index, end: start + index + whole.length, insert, rule: ESCAPE })
  }
  if (end < source.length) edits.push({ start: end, end: source.length, insert: '', rule: OUTSIDE })
  return edits
}
