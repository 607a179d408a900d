import type { Span } from '../edit/edit.js'
import { append } from './append.js'
import type { Filed } from './book.js'
import { foldUnit, hashOf } from './fold.js'
import { SLOTS } from './slots.js'
import type { Template } from './template.js'

/** What a line begins (or ends) with, and the template that it then may fit. */
interface Entry {
  readonly edge: string
  readonly fit: Fit
}

/** The letters under which a template is filed. */
const KEY = 3

/**
 * Templates filed under the letters they begin with, or end with if they begin with a slot, or hold if they end with one.
 * A line costs a few look-ups; a pattern is tried only where both ends of the template fit.
 */
export class TemplateIndex {
  private readonly byOpening = new Map<number, Entry[]>()
  private readonly byClosing = new Map<number, Entry[]>()
  private readonly open: { readonly held: RegExp; readonly fit: Fit }[] = []
  private opener: RegExp | undefined
  private longest = 0

  add(template: Template, filed: Filed): void {
    const fit = new Fit(template, filed)
    this.longest = Math.max(this.longest, template.longest)
    if (!template.openings.includes('')) {
      for (const edge of template.openings)
        append(this.byOpening, keyOf(edge, 0, Math.min(KEY, edge.length)), { edge, fit })
    } else if (!template.closings.includes('')) {
      for (const edge of template.closings)
        append(this.byClosing, keyOf(edge, Math.max(0, edge.length - KEY), edge.length), { edge, fit })
    } else {
      this.open.push({ held: anyOf([template.holds]), fit })
    }
  }

  /** The first rule that fits a line; `after` are the ornaments behind it. */
  find(text: string, { start, end }: Span, after = ''): Filed | undefined {
    if (end - start > this.longest) return undefined
    const most = Math.min(KEY, end - start)
    for (let length = most; length > 0; length--) {
      for (const { edge, fit } of this.byOpening.get(keyOf(text, start, start + length)) ?? NONE) {
        if (edgeAt(text, start, end, edge) && fit.takes(text, start, end, after)) return fit.filed
      }
    }
    for (let length = most; length > 0; length--) {
      for (const { edge, fit } of this.byClosing.get(keyOf(text, end - length, end)) ?? NONE) {
        if (edgeAt(text, Math.max(start, end - edge.length), end, edge) && fit.takes(text, start, end, after))
          return fit.filed
      }
    }
    return this.findOpen(text, start, end, after)
  }

  /** Among templates with slots at both ends: all that hold some words are ruled out in one search. */
  private findOpen(text: string, start: number, end: number, after: string): Filed | undefined {
    this.opener ??= anyOf(this.open.map(({ fit }) => fit.holds).filter((words) => words !== ''))
    const line = text.slice(start, end)
    const held = this.opener.test(line)
    return this.open.find(
      (other) =>
        (other.fit.holds === '' || (held && other.held.test(line))) && other.fit.takes(text, start, end, after),
    )?.fit.filed
  }
}

const NONE: readonly Entry[] = []
const NOTHING = /(?!)/
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g

function anyOf(words: readonly string[]): RegExp {
  return words.length === 0 ? NOTHING : new RegExp(words.map((word) => word.replace(SPECIAL, '\\$&')).join('|'), 'i')
}

/** A number for up to three letters, their count among them: `ab` is not `ab` of `abc`. */
function keyOf(text: string, start: number, end: number): number {
  return Math.imul(hashOf(text, { start, end }), 4) + (end - start)
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
  readonly holds: string

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
