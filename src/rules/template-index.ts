import type { Span } from '../edit/edit.js'
import { append } from './append.js'
import { foldLetters, foldUnit } from './fold.js'
import type { Filed } from './rule.js'
import { holdsAt, Sieve } from './sieve.js'
import { SLOTS } from './slots.js'
import type { Template } from './template.js'

/** What a line begins (or ends) with, and the template that it then may fit. */
interface Entry {
  readonly edge: string
  readonly fit: Fit
}

/** Templates are filed under so many of the letters they begin or end with: as many of these as they have. */
const KEY_LENGTHS = [1, 2, 3, 5, 8]
const LONGEST_KEY = 8

/**
 * Templates filed under the letters they begin with, or end with if they begin with a slot, or hold if they end with one.
 * A line costs a few look-ups; a pattern is tried only where both ends of the template fit.
 */
export class TemplateIndex {
  private readonly byOpening = new KeyIndex(1)
  private readonly byClosing = new KeyIndex(-1)
  /** Those with slots at both ends, and stretches in between. */
  private readonly sieve = new Sieve<Fit>()
  /** Those that are all slots, and so all short. */
  private readonly open: Fit[] = []
  private longest = 0
  private longestOpen = 0

  add(template: Template, filed: Filed): void {
    const fit = new Fit(template, filed)
    this.longest = Math.max(this.longest, fit.longest)
    if (!template.openings.includes('')) {
      for (const edge of template.openings) this.byOpening.add({ edge, fit })
    } else if (!template.closings.includes('')) {
      for (const edge of template.closings) this.byClosing.add({ edge, fit })
    } else {
      for (const stretch of template.holds) this.sieve.add(stretch, fit)
      if (template.holds.length > 0) return
      this.open.push(fit)
      this.longestOpen = Math.max(this.longestOpen, fit.longest)
    }
  }

  /** The first rule that fits a line; the line goes on to `end` with ornaments. */
  find(text: string, line: Span, end: number): Filed | undefined {
    if (line.end - line.start > this.longest) return undefined
    return (
      this.byOpening.find(text, line, end) ?? this.byClosing.find(text, line, end) ?? this.findOpen(text, line, end)
    )
  }

  private findOpen(text: string, line: Span, end: number): Filed | undefined {
    const sifted = this.sieve.sift(text, line)
    if (sifted) for (const fit of sifted) if (fit.takes(text, line, end)) return fit.filed
    if (line.end - line.start > this.longestOpen) return undefined
    for (const fit of this.open) if (fit.takes(text, line, end)) return fit.filed
    return undefined
  }
}

/** Templates by the letters at one end of their lines, read towards the middle. */
class KeyIndex {
  private readonly entries = new Map<number, Entry[]>()
  /** For each place of a key, the lengths of the keys there, a bit each: most lines need no look-up at all. */
  private readonly known = new Uint16Array(0x4000)
  /** The keys of the line at hand, by length. */
  private readonly keys = new Int32Array(LONGEST_KEY + 1)

  constructor(private readonly step: 1 | -1) {}

  add(entry: Entry): void {
    const { edge } = entry
    const length = KEY_LENGTHS.findLast((some) => some <= edge.length) ?? 0
    let key = 0
    let at = this.step === 1 ? 0 : edge.length - 1
    for (let letters = 0; letters < length; letters++, at += this.step) key = nextKey(key, edge.charCodeAt(at))
    append(this.entries, key, entry)
    this.known[key & 0x3fff] = (this.known[key & 0x3fff] as number) | (1 << length)
  }

  find(text: string, line: Span, end: number): Filed | undefined {
    if (this.entries.size === 0) return undefined
    const { known, keys, step } = this
    const most = Math.min(LONGEST_KEY, line.end - line.start)
    let hits = 0 // a bit for each length of a key that there may be
    let key = 0
    let at = step === 1 ? line.start : line.end - 1
    for (let letters = 1; letters <= most; letters++, at += step) {
      key = nextKey(key, foldUnit(text.charCodeAt(at)))
      const hit = (known[key & 0x3fff] as number) & (1 << letters)
      if (hit === 0) continue
      keys[letters] = key
      hits |= hit
    }
    // The longest key first: it is the most particular.
    for (let letters = most; hits !== 0; letters--) {
      if ((hits & (1 << letters)) === 0) continue
      hits ^= 1 << letters
      const found = this.fitting(keys[letters] as number, text, line, end)
      if (found) return found
    }
    return undefined
  }

  private fitting(key: number, text: string, line: Span, end: number): Filed | undefined {
    const entries = this.entries.get(key)
    if (entries === undefined) return undefined
    for (const { edge, fit } of entries) {
      const start = this.step === 1 ? line.start : line.end - edge.length
      if (start >= line.start && holdsAt(text, start, line.end, edge) && fit.takes(text, line, end)) return fit.filed
    }
    return undefined
  }
}

/** Letters and their count in one number. */
function nextKey(key: number, letter: number): number {
  return (Math.imul(key, 31) + letter + 1) | 0
}

/** A digit of 0 to 9 or, behind the scripts that have none of their own, of another row. */
function holdsDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x3a ? code >= 0x30 : code >= 0x660 && isOtherDigit(code)) return true
  }
  return false
}

/** The first digits of Arabic, Persian, Devanagari, Bengali, Thai, and the full-width row. */
const OTHER_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]

const isOtherDigit = (code: number): boolean => OTHER_ZEROS.some((zero) => code >= zero && code < zero + 10)

/** A template with its pattern, which is compiled when a line first comes near it: most never are. */
class Fit {
  /** By the least length of an author. */
  private readonly patterns: RegExp[] = []
  private readonly opensWithAuthor: boolean
  /** Its lines begin with the name of an author. */
  private readonly isOfAuthor: boolean
  private readonly closings: readonly string[]
  readonly longest: number

  constructor(
    private readonly template: Template,
    readonly filed: Filed,
  ) {
    this.closings = template.closings.includes('') ? [] : template.closings
    this.longest = template.longest
    this.isOfAuthor =
      template.pattern.startsWith('(') && template.slots[0] === 'author' && template.openings.includes('')
    this.opensWithAuthor = template.slots[0] === 'author' && template.slots.length > 1
  }

  /** Whether the template takes a whole line: the cheap questions first. */
  takes(text: string, { start, end }: Span, lineEnd: number): boolean {
    const { digit } = this.template
    if (end - start > this.longest || (digit && !holdsDigit(text, start, end))) return false
    if (
      this.closings.length > 0 &&
      !this.closings.some((edge) => end - edge.length >= start && holdsAt(text, end - edge.length, end, edge))
    )
      return false
    const line = text.slice(start, end)
    if (this.isOfAuthor && !OPENS_WITH_NAME.test(line)) return false
    const folded = foldLetters(line)
    const after = text.slice(end, lineEnd)
    for (let tries = 0, least = 0; tries < MOST_TRIES; tries++) {
      const match = this.match(folded, least)
      if (!match) return false
      const caught = match.indices?.slice(1).map((span) => span && line.slice(...span)) ?? []
      if (this.accepts(caught, after)) return true
      const author = caught[0] ?? ''
      if (!this.opensWithAuthor || author.length >= LONGEST_AUTHOR || NO_AUTHOR.test(author)) return false
      least = author.length + 1
    }
    return false
  }

  /** The slots and what the pattern caught for them; an author of so many code units at least. */
  private match(folded: string, least: number): RegExpExecArray | null {
    const { pattern } = this.template
    this.patterns[least] ??= new RegExp(`^${least === 0 ? pattern : pattern.replace('{4,', `{${least},`)}$`, 'du')
    return (this.patterns[least] as RegExp).exec(folded)
  }

  private accepts(caught: readonly (string | undefined)[], after: string): boolean {
    return this.template.slots.every((slot, at) => {
      const part = caught[at]
      return part === undefined || (SLOTS[slot]?.accepts?.(part, after) ?? true)
    })
  }
}

/** The second word of a name has a capital or no case, or is a particle: prose begins like this less often than not. */
const OPENS_WITH_NAME = /^\S+(?:$| \P{Ll}| \p{Ll}{1,5}(?![\p{L}\p{M}]))/u

/** An author may have been cut short by the slot behind: `Maria` of `By Maria Gomez on April 3, 2019`. So often it gets another word. */
const MOST_TRIES = 6
const LONGEST_AUTHOR = 160
/** No word more makes it one: it opens without a capital, or a longer word within it does. */
const NO_AUTHOR = /^[^\p{Lu}\p{Lo}]| \p{Ll}{6}/u
