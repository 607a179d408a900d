import type { Span } from '../edit/edit.js'

/** A way in which one thing ends and the next begins within a line, told by a character that it needs. */
interface Boundary {
  /** Tried where one of these stands. */
  readonly at: RegExp
  /** What must stand there. Its first group still is of what comes before; its second is what parts the two. */
  readonly pattern: RegExp
}

/** Not all that ends a sentence parts two things: each pattern names the stops behind which it was seen. */
const BOUNDARIES: readonly Boundary[] = [
  // … the mayor said. | The council …
  { at: /[.!?…؟।۔]/, pattern: /(.["”’»)\]]?)(\s{1,9})(?=[^\p{Ll}\s]|https?:)/uy },
  // … the mayor said.|Read more, but www.Harbour.example
  { at: /[.!?…]/, pattern: /(?<=[\p{Ll}\p{N}])(.["”’»)]?)(,?)(?=["“«(]?\p{Lu}[\p{L} ])(?!\p{L}{1,30}\.\p{Ll})/uy },
  { at: /[.!?؟]/, pattern: /(?<=[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}])(.)()(?=\p{L})/uy },
  // 市长说。|议会 …
  { at: /[。！？]/, pattern: /(.[」』”）]?)()(?![」』”）])/uy },
  // … in spring.|– Jo Ng
  { at: /[.!?]/, pattern: /(.["”’»)]?)()(?=[-–—] ?\p{L}[^.!?]{2,40}$)/uy },
  // … 」|ABC記者
  { at: /」/, pattern: /(.)()(?=[^。！？]{2,24}$)/uy },
  // … in spring | (Jo Ng)
  { at: /[([]/, pattern: /(?<=\s)()()(?=.[^()[\]]{2,40}[)\]]\.?$)/uy },
  // [Video] | The council …
  { at: /[】\]]/, pattern: /(.)(\s{0,9})(?=\S)/uy },
  // https://… | Next
  { at: /\//, pattern: /(?<=https?:)(\/\/\S{4,200})(\s{1,9})(?=[^\p{Ll}\s])/uy },
  // … in spring | ▶ Watch the video
  { at: /[▶►☞◆■【©ⓒ]/, pattern: /()()/uy },
  { at: /[\ud800-\udbff\u203c-\u3299]/, pattern: /()()(?=\p{Extended_Pictographic})/uy },
  // MenusSearch, PoliticsSportsWeather: words that lost what parted them
  { at: /\p{Lu}/u, pattern: /(?<=\p{Ll}{4})()()(?=\p{Lu}\p{Ll}{3})/uy },
  // Share this article|The council …: the same before a short word, but for names such as LinkedIn, WhatsApp, PepsiCo
  { at: /\p{Lu}/u, pattern: /(?<=\p{Ll}{3})(?<!\b(?:Linked|Whats|Pepsi))()()(?=\p{Lu}\p{Ll}{0,2} \p{L})/uy },
  // © 2024|The council …, ADVERTISEMENT|The council …, but COVIDs
  { at: /\p{Lu}/u, pattern: /(?<=\d{4}|\p{Lu}{3})()()(?=\p{Lu}(?!s )\p{Ll}{1,2} \p{L})/uy },
  { at: /\p{Lu}/u, pattern: /(?<=\d{4}|\p{Lu}{5}|\p{Lu}{2} \p{Lu}{2,4})()()(?=\p{Lu}\p{Ll}{2,20} \p{Ll})/uy },
  // COUNCIL SLAMS BRIDGE PLAN|“The council …
  { at: /["“«„]/, pattern: /(?<=\p{Lu}{3})()()(?=.\p{Lu}['’\p{Ll}]{0,20} \p{L})/uy },
  // … in spring.|(Photo: Jo Ng)|The council …
  { at: /[([]/, pattern: /(?<=[.!?…]["”’»]?)()()(?=.[^()[\]]{4,60}[)\]]\p{Lu})/uy },
  { at: /\)/, pattern: /(.)()(?=\p{Lu}\p{Ll}{0,20} \p{Ll})/uy },
  // Home | · News | ----- Sport
  { at: /[|•·»→●▪★*]/, pattern: /(?<=\s)()()(?=[|•·»→●▪★*]{1,9}\s)/uy },
  { at: /[-–—_=*]/, pattern: /(?<=\s)()()(?=[-–—_=*]{3})/uy },
  { at: />/, pattern: /(?<=\s)()()(?=>>)/uy },
  { at: /\[/, pattern: /(?<=\s)()()/uy },
]

/**
 * What a colon closes: a label behind a word that opens a pointer, `… in spring | Read also: The bridge`. It is looked for
 * from the colon back.
 */
const LABEL = / (?<=[\p{Ll}\p{N}"”’)»] )(?=\p{Lu}[\p{L}']{0,30}(?: \p{L}{1,30}){0,2}\s?$)/u
const LONGEST_LABEL = 96
const WORD = /^\p{Lu}\p{L}{0,30}$/u
const COLON = /[:：]/
const DIGIT = /\d/

/** The rows of boundaries that some character may stand at, each once. */
const rows: (readonly Boundary[])[] = []
const rowNumbers = new Map<string, number>()
const UNKNOWN = 255
const NONE = 253
/** For each code unit the number of its row, found out when it is met: most characters of a text stand at no boundary. */
const rowOf = /* @__PURE__ */ new Uint8Array(0x10000).fill(UNKNOWN)
const COLONS = 254

function findRow(unit: number): number {
  const letter = String.fromCharCode(unit)
  const nths = BOUNDARIES.flatMap(({ at }, nth) => (at.test(letter) ? [nth] : []))
  const number = COLON.test(letter) ? COLONS : numberOfRow(nths)
  rowOf[unit] = number
  return number
}

function numberOfRow(nths: readonly number[]): number {
  if (nths.length === 0) return NONE
  const number = rowNumbers.get(nths.join()) ?? rows.length
  if (number === rows.length) {
    rows.push(nths.map((nth) => BOUNDARIES[nth] as Boundary))
    rowNumbers.set(nths.join(), number)
  }
  return number
}

/** What parts one thing from the next within a line: blanks, or nothing where they were glued. In order, none twice. */
export function gapsOf(line: string): Span[] {
  const gaps: Span[] = []
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    const known = rowOf[unit] as number
    const row = known === UNKNOWN ? findRow(unit) : known
    if (row === NONE) continue
    const from = gaps.at(-1)?.end ?? 0
    const gap = row === COLONS ? gapBeforeColon(line, at, from) : gapAt(line, at, rows[row] as readonly Boundary[])
    if (gap && gap.start > from) gaps.push(gap)
  }
  return gaps
}

function gapAt(line: string, at: number, row: readonly Boundary[]): Span | undefined {
  for (const { pattern } of row) {
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

/** A word that stands alone before the label is its first: `… in spring.|Lesen Sie auch: …` */
function gapBeforeColon(line: string, colon: number, last: number): Span | undefined {
  if (DIGIT.test(line.charAt(colon + 1))) return undefined
  const from = Math.max(0, colon - LONGEST_LABEL)
  const match = LABEL.exec(line.slice(from, colon))
  if (!match || WORD.test(line.slice(Math.max(last, from), from + match.index))) return undefined
  return { start: from + match.index, end: from + match.index + 1 }
}
