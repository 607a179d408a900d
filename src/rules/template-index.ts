import type { Span } from '../edit/edit.js'
import { append } from './append.js'
import type { Filed } from './book.js'
import { foldUnit, hashOf } from './fold.js'
import { Sieve } from './sieve.js'
import { SLOTS } from './slots.js'
import type { Template } from './template.js'

/** What a line begins (or ends) with, and the template that it then may fit. */
interface Entry {
  readonly edge: string
  readonly fit: Fit
}

/** Templates are filed under so many of the letters they begin or end with: as many of these as they have. */
const KEY_LENGTHS = [8, 5, 3, 2, 1]

/**
 * Templates filed under the letters they begin with, or end with if they begin with a slot, or hold if they end with one.
 * A line costs a few look-ups; a pattern is tried only where both ends of the template fit.
 */
export class TemplateIndex {
  private readonly byOpening = new Map<number, Entry[]>()
  private readonly byClosing = new Map<number, Entry[]>()
  private readonly open: { readonly held: RegExp; readonly fit: Fit }[] = []
  private readonly sieve = new Sieve()
  private longest = 0

  add(template: Template, filed: Filed): void {
    const fit = new Fit(template, filed)
    this.longest = Math.max(this.longest, template.longest)
    if (!template.openings.includes('')) {
      for (const edge of template.openings) append(this.byOpening, keyOf(edge, 0, keyLength(edge)), { edge, fit })
    } else if (!template.closings.includes('')) {
      for (const edge of template.closings)
        append(this.byClosing, keyOf(edge, edge.length - keyLength(edge), edge.length), { edge, fit })
    } else {
      this.open.push({ held: anyOf(template.holds), fit })
      for (const stretch of template.holds) this.sieve.add(stretch)
    }
  }

  /** The first rule that fits a line; `after` are the ornaments behind it. */
  find(text: string, { start, end }: Span, after = ''): Filed | undefined {
    if (end - start > this.longest) return undefined
    for (const length of KEY_LENGTHS) {
      if (length > end - start) continue
      for (const { edge, fit } of this.byOpening.get(keyOf(text, start, start + length)) ?? NONE) {
        if (edgeAt(text, start, end, edge) && fit.takes(text, start, end, after)) return fit.filed
      }
    }
    for (const length of KEY_LENGTHS) {
      if (length > end - start) continue
      for (const { edge, fit } of this.byClosing.get(keyOf(text, end - length, end)) ?? NONE) {
        if (end - edge.length >= start && edgeAt(text, end - edge.length, end, edge) && fit.takes(text, start, end, after)) return fit.filed
      }
    }
    return this.findOpen(text, start, end, after)
  }

  /** Among templates with slots at both ends: all that hold some words are ruled out in one look. */
  private findOpen(text: string, start: number, end: number, after: string): Filed | undefined {
    const sifted = this.open.length > 0 && this.sieve.mayHold(text, { start, end })
    for (const { held, fit } of this.open) {
      if (fit.holds.length > 0 && !(sifted && held.test(text.slice(start, end)))) continue
      if (fit.takes(text, start, end, after)) return fit.filed
    }
    return undefined
  }
}

const NONE: readonly Entry[] = []
const NOTHING = /(?!)/
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g

function anyOf(words: readonly string[]): RegExp {
  return words.length === 0 ? NOTHING : new RegExp(words.map((word) => word.replace(SPECIAL, '\\$&')).join('|'), 'i')
}

const keyLength = (edge: string): number => KEY_LENGTHS.find((length) => length <= edge.length) ?? 0

/** A number for some letters, their count among them: `ab` is not `ab` of `abc`. */
function keyOf(text: string, start: number, end: number): number {
  return Math.imul(hashOf(text, { start, end }), 16) + (end - start)
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
  readonly holds: readonly string[]

  constructor(
    private readonly template: Template,
    readonly filed: Filed,
  ) {
    this.closings = template.closings.includes('') ? [] : template.closings
    this.holds = template.holds
  }

  /** Whether the template takes a whole line: the cheap questions first. */
  takes(text: string, start: number, end: number, after: string): boolean {
    const { longest, pattern, slots } = this.template
    if (end - start > longest) return false
    if (this.closings.length > 0 && !this.closings.some((edge) => edgeAt(text, end - edge.length, end, edge)))
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
