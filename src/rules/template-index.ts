import type { Span } from '../edit/edit.js'
import { append } from './append.js'
import type { Filed } from './book.js'
import { foldUnit } from './fold.js'
import { Sieve } from './sieve.js'
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

  /** The first rule that fits a line; `after` are the ornaments behind it. */
  find(text: string, line: Span, after = ''): Filed | undefined {
    if (line.end - line.start > this.longest) return undefined
    return (
      this.byOpening.find(text, line, after) ??
      this.byClosing.find(text, line, after) ??
      this.findOpen(text, line, after)
    )
  }

  private findOpen(text: string, line: Span, after: string): Filed | undefined {
    const sifted = this.sieve.sift(text, line)
    if (sifted) for (const fit of sifted) if (fit.takes(text, line, after)) return fit.filed
    if (line.end - line.start > this.longestOpen) return undefined
    return this.open.find((fit) => fit.takes(text, line, after))?.filed
  }
}

/** Templates by the letters at one end of their lines, read towards the middle. */
class KeyIndex {
  private readonly entries = new Map<number, Entry[]>()
  /** Which keys there may be: most lines need no look-up at all. */
  private readonly known = new Uint8Array(0x4000)

  constructor(private readonly step: 1 | -1) {}

  add(entry: Entry): void {
    const { edge } = entry
    const length = KEY_LENGTHS.findLast((some) => some <= edge.length) ?? 0
    let key = 0
    let at = this.step === 1 ? 0 : edge.length - 1
    for (let letters = 0; letters < length; letters++, at += this.step) key = nextKey(key, edge.charCodeAt(at))
    append(this.entries, key, entry)
    this.known[key & 0x3fff] = 1
  }

  find(text: string, line: Span, after: string): Filed | undefined {
    const { start, end } = line
    const most = Math.min(LONGEST_KEY, end - start)
    let keys: number[] | undefined
    let key = 0
    let at = this.step === 1 ? start : end - 1
    for (let letters = 1; letters <= most; letters++, at += this.step) {
      key = nextKey(key, foldUnit(text.charCodeAt(at)))
      if (this.known[key & 0x3fff] === 1) keys = keys ? [key, ...keys] : [key]
    }
    // The longest key first: it is the most particular.
    for (const known of keys ?? []) {
      const found = this.fitting(known, text, line, after)
      if (found) return found
    }
    return undefined
  }

  private fitting(key: number, text: string, line: Span, after: string): Filed | undefined {
    for (const { edge, fit } of this.entries.get(key) ?? []) {
      const start = this.step === 1 ? line.start : line.end - edge.length
      if (start >= line.start && edgeAt(text, start, line.end, edge) && fit.takes(text, line, after)) return fit.filed
    }
    return undefined
  }
}

/** Letters and their count in one number. */
function nextKey(key: number, letter: number): number {
  return (Math.imul(key, 31) + letter + 1) | 0
}

/** Whether a line holds these letters, folded, from here on. */
function edgeAt(text: string, start: number, end: number, edge: string): boolean {
  if (end - start < edge.length) return false
  for (let at = 0; at < edge.length; at++)
    if (foldUnit(text.charCodeAt(start + at)) !== edge.charCodeAt(at)) return false
  return true
}

/** A template with its pattern, which is compiled when a line first comes near it: most never are. */
class Fit {
  private pattern: RegExp | undefined
  private readonly closings: readonly string[]
  readonly longest: number

  constructor(
    private readonly template: Template,
    readonly filed: Filed,
  ) {
    this.closings = template.closings.includes('') ? [] : template.closings
    this.longest = template.longest
  }

  /** Whether the template takes a whole line: the cheap questions first. */
  takes(text: string, { start, end }: Span, after: string): boolean {
    const { pattern, slots } = this.template
    if (end - start > this.longest) return false
    if (
      this.closings.length > 0 &&
      !this.closings.some((edge) => end - edge.length >= start && edgeAt(text, end - edge.length, end, edge))
    )
      return false
    const line = text.slice(start, end)
    this.pattern ??= new RegExp(`^${pattern}$`, 'iu')
    const match = this.pattern.exec(line)
    if (!match) return false
    return slots.every((slot, at) => {
      const caught = match[at + 1]
      return caught === undefined || (SLOTS[slot]?.accepts?.(caught, after) ?? true)
    })
  }
}
