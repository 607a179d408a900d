import { once } from '../characters/once.js'
import type { Span } from '../edit/edit.js'

/** A position within a line where one item, such as a sentence or a label, may end and the next begin. */
interface Boundary {
  /** Characters at which the pattern is tried. */
  readonly at: RegExp
  /** Matches at such a character. Group 1 belongs to the text before the boundary; group 2 is the gap. */
  readonly pattern: RegExp
  /** The pattern matches only behind white space, or never before a space. Rules out most positions without running it. */
  readonly only?: 'behind white space' | 'not before a blank'
}

/** In the examples, `|` marks the boundary. Each pattern lists the stops at which the boundary was observed. */
const BOUNDARIES: () => readonly Boundary[] = /* @__PURE__ */ once(() => [
  // … the mayor said. | The council …
  { at: /[.!?…؟।۔]/, pattern: /(.["”’»)\]*]?)(\s{1,9})(?=[^\p{Ll}\s]|https?:)/uy },
  // … the mayor said.|Read more, … the mayor said….|Read more, but www.Harbour.example
  {
    at: /[.!?…]/,
    pattern: /(?<=[\p{Ll}\p{N}…])(.["”’»)]?)(,?)(?=["“«(]?\p{Lu}[\p{L} ])(?!\p{L}{1,30}\.\p{Ll})/uy,
    only: 'not before a blank',
  },
  // … 말했다.|의회 …, … کہا۔|بلدیہ …, … বলেন।|পরিষদ …
  {
    at: /[.!?؟।۔]/,
    pattern:
      /(?<=[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}])(.)()(?=\p{L})/uy,
    only: 'not before a blank',
  },
  // 市长说。|议会 …
  { at: /[。！？]/, pattern: /(.[」』”）]?)()(?![」』”）])/uy },
  // … in spring.|– Jo Ng
  { at: /[.!?]/, pattern: /(.["”’»)]?)()(?=[-–—] ?\p{L}[^.!?]{2,40}$)/uy, only: 'not before a blank' },
  // … 다리. 강변시 제공|시는 …, … 다리. 강변일보 DB|시는 …, but … 쌀을 제공했다: the credit of a caption, glued to the story
  {
    at: /[제연뉴게B]/,
    pattern:
      /(?<=[.\])] ?(?:[^\s.]{1,14} ){0,3}[^\s.]{0,12})(제공|연합뉴스|뉴시스|뉴스1|게티이미지(?:뱅크|코리아)?|(?<=D)B)()(?=[\p{Script=Hangul}\d])(?![하했한할해되된됐될을를은는이가의에와과도로만받중키뱅코])/uy,
    only: 'not before a blank',
  },
  // … 」|ABC記者
  { at: /」/, pattern: /(.)()(?=[^。！？]{2,24}$)/uy },
  // … in spring | (Jo Ng), … in spring.|(jng)
  { at: /[([]/, pattern: /(?<=\s|[.!?…]["”’»]?)()()(?=.[^()[\]]{2,40}[)\]]\.?$)/uy },
  // [Video] | The council …
  { at: /[】\]]/, pattern: /(.)(\s{0,9})(?=\S)/uy },
  // https://… | Next
  { at: /\//, pattern: /(?<=https?:)(\/\/\S{4,200})(\s{1,9})(?=[^\p{Ll}\s])/uy, only: 'not before a blank' },
  // … in spring | ▶ Watch the video
  { at: /[▶▷►☞◆■※【©ⓒ]/, pattern: /()()/uy },
  // … in spring | #bridges #town
  {
    at: /#/,
    pattern: /(?<=\s)(?<!#[^\s#,.!?]{1,41}\s)()()(?=#\p{L}[^\s#,.!?]{1,40}(?: ?#\p{L}[^\s#,.!?]{1,40}){0,20}$)/uy,
    only: 'behind white space',
  },
  { at: /[\ud800-\udbff\u203c-\u3299]/, pattern: /()()(?=\p{Extended_Pictographic})/uy },
  // Menus|Search, Politics|Sports|Weather: words glued together
  { at: /\p{Lu}/u, pattern: /(?<=\p{Ll}{4})()()(?=\p{Lu}\p{Ll}{3})/uy, only: 'not before a blank' },
  // Share this article|The council …: the same before a short word, except in names such as LinkedIn, WhatsApp, PepsiCo
  { at: /\p{Lu}/u, pattern: /(?<=\p{Ll}{3})(?<!\b(?:Linked|Whats|Pepsi))()()(?=\p{Lu}\p{Ll}{0,2} \p{L})/uy },
  // © 2024|The council …, ADVERTISEMENT|The council …, but COVIDs
  { at: /\p{Lu}/u, pattern: /(?<=\d{4}|\p{Lu}{3})()()(?=\p{Lu}(?!s )\p{Ll}{1,2} \p{L})/uy, only: 'not before a blank' },
  {
    at: /\p{Lu}/u,
    pattern: /(?<=\d{4}|\p{Lu}{5}|\p{Lu}{2} \p{Lu}{2,4})()()(?=\p{Lu}\p{Ll}{2,20} \p{Ll})/uy,
    only: 'not before a blank',
  },
  // COUNCIL SLAMS BRIDGE PLAN|“The council …
  { at: /["“«„]/, pattern: /(?<=\p{Lu}{3})()()(?=.\p{Lu}['’\p{Ll}]{0,20} \p{L})/uy, only: 'not before a blank' },
  // … in spring.|(Photo: Jo Ng)|The council …
  { at: /[([]/, pattern: /(?<=[.!?…]["”’»]?)()()(?=.[^()[\]]{4,60}[)\]]\p{Lu})/uy },
  { at: /\)/, pattern: /(.)()(?=\p{Lu}\p{Ll}{0,20} \p{Ll})/uy, only: 'not before a blank' },
  // Home | · News | ----- Sport
  { at: /[|•·»→●▪★*]/, pattern: /(?<=\s)()()(?=[|•·»→●▪★*]{1,9}\s)/uy, only: 'behind white space' },
  { at: /[-–—_=*]/, pattern: /(?<=\s)()()(?=[-–—_=*]{3})/uy, only: 'behind white space' },
  { at: />/, pattern: /(?<=\s)()()(?=>>)/uy, only: 'behind white space' },
  { at: /\[/, pattern: /(?<=\s)()()/uy, only: 'behind white space' },
])

/** The space before a label that ends with a colon, searched backward from the colon: `… in spring | Read also: The bridge`. */
const LABEL = /* @__PURE__ */ once(() => / (?<=[\p{Ll}\p{N}"”’)»] )(?=\p{Lu}[\p{L}']{0,30}(?: \p{L}{1,30}){0,2}\s?$)/u)
const LONGEST_LABEL = 96
const WORD = /^\p{Lu}\p{L}{0,30}$/u
const COLON = /[:：]/
const BLANK = 0x20
const DIGIT = /\d/

/** The patterns to try at a character, by whether white space may precede it and whether a space follows. */
type Row = readonly (readonly RegExp[])[]

function rowFor(boundaries: readonly Boundary[]): Row {
  const some = (isBehindSpace: boolean, isBeforeBlank: boolean) =>
    boundaries.flatMap(({ pattern, only }) => {
      const isOut = only === 'behind white space' ? !isBehindSpace : only === 'not before a blank' && isBeforeBlank
      return isOut ? [] : [pattern]
    })
  return [some(false, false), some(true, false), some(false, true), some(true, true)]
}

/** The distinct sets of boundaries that share a character. Each character has the number of its set. */
const rows: Row[] = []
const rowNumbers = new Map<string, number>()
const UNKNOWN = 255
const NONE = 253
/** The number of the set for each code unit, or one of the special numbers. Filled on demand. */
const rowOf = /* @__PURE__ */ new Uint8Array(0x10000).fill(UNKNOWN)
const COLONS = 254

function findRow(unit: number): number {
  const letter = String.fromCharCode(unit)
  const nths = BOUNDARIES().flatMap(({ at }, nth) => (at.test(letter) ? [nth] : []))
  const number = COLON.test(letter) ? COLONS : numberOfRow(nths)
  rowOf[unit] = number
  return number
}

function numberOfRow(nths: readonly number[]): number {
  if (nths.length === 0) return NONE
  const number = rowNumbers.get(nths.join()) ?? rows.length
  if (number === rows.length) {
    rows.push(rowFor(nths.map((nth) => BOUNDARIES()[nth] as Boundary)))
    rowNumbers.set(nths.join(), number)
  }
  return number
}

/** An ASCII capital. Patterns at capitals need a letter or a digit before it, which rules out most capitals. */
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** An ASCII character other than letters and digits, or NaN. */
const isSign = (unit: number): boolean =>
  !(unit >= 0x80 || (unit >= 0x61 && unit <= 0x7a) || isCapital(unit) || (unit >= 0x30 && unit <= 0x39))

/**
 * The gaps between items within a line of a text, in order: white space, or empty spans where two items are glued.
 *
 * `It opens in May. Share this` → the space behind `May.`; `… in May.Share this` → the empty span there
 */
export function gapsOf(text: string, { start, end }: Span): Span[] {
  const gaps: Span[] = []
  const line = text.slice(start, end)
  let from = 0
  let before = Number.NaN
  // Letters are read from the whole text: a slice is read half as fast.
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const known = isCapital(unit) && isSign(before) ? NONE : (rowOf[unit] as number)
    before = unit
    if (known === NONE) continue
    const row = known === UNKNOWN ? findRow(unit) : known
    if (row === NONE) continue
    const gap = row === COLONS ? gapBeforeColon(line, at - start, from) : gapAt(line, at - start, rows[row] as Row)
    if (!gap || gap.start <= from) continue
    gaps.push({ start: start + gap.start, end: start + gap.end })
    from = gap.end
  }
  return gaps
}

function gapAt(line: string, at: number, row: Row): Span | undefined {
  const before = line.charCodeAt(at - 1)
  const isBehindSpace = before <= BLANK || before >= 0x80
  const isBeforeBlank = line.charCodeAt(at + 1) === BLANK
  for (const pattern of row[(isBehindSpace ? 1 : 0) + (isBeforeBlank ? 2 : 0)] as readonly RegExp[]) {
    pattern.lastIndex = at
    const match = pattern.exec(line)
    if (!match) continue
    const start = at + (match[1] as string).length
    return {
      start: start === at ? line.slice(0, at).trimEnd().length : start,
      end: start + (match[2] as string).length,
    }
  }
  return undefined
}

/**
 * The gap before a label that ends with this colon. There is none behind a single word, which belongs to the label: `Lesen Sie
 * auch:`
 */
function gapBeforeColon(line: string, colon: number, last: number): Span | undefined {
  if (DIGIT.test(line.charAt(colon + 1))) return undefined
  const from = Math.max(0, colon - LONGEST_LABEL)
  const match = LABEL().exec(line.slice(from, colon))
  if (!match || WORD.test(line.slice(Math.max(last, from), from + match.index))) return undefined
  return { start: from + match.index, end: from + match.index + 1 }
}
