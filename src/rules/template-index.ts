import { append } from './append.js'
import type { Filed } from './book.js'
import { fold } from './fold.js'
import { SLOTS } from './slots.js'
import type { Template } from './template.js'

interface Entry {
  readonly filed: Filed
  /** What a line begins (or ends) with, if this entry is the one. */
  readonly edge: string
  /** What it ends with, if that is known beyond `edge`. */
  readonly closings: readonly string[]
  readonly holds: string
  readonly longest: number
  readonly pattern: RegExp
  readonly slots: readonly string[]
}

type Side = (typeof SIDES)[number]

/**
 * Templates filed under the letters they begin with, or end with if they begin with a slot.
 * A line costs a look-up or two; a pattern is tried only where both its edges fit.
 */
export class TemplateIndex {
  private readonly bySide: Readonly<Record<Side, Map<string, Entry[]>>> = { opening: new Map(), closing: new Map() }

  add(template: Template, filed: Filed): void {
    const pattern = new RegExp(`^${template.pattern}$`, 'iu')
    const side: Side = template.openings.includes('') ? 'closing' : 'opening'
    const closings = side === 'closing' || template.closings.includes('') ? [] : template.closings
    for (const edge of side === 'opening' ? template.openings : template.closings) {
      const key = side === 'opening' ? edge.slice(0, KEY) : edge.slice(-KEY)
      append(this.bySide[side], key, { filed, edge, closings, holds: template.holds, longest: template.longest, pattern, slots: template.slots })
    }
  }

  /** The first rule that fits a line; `after` are the ornaments behind it. */
  find(line: string, after = ''): Filed | undefined {
    const key = { opening: fold(line.slice(0, KEY)), closing: fold(line.slice(-KEY)) }
    let folded: string | undefined
    for (const side of SIDES) {
      for (let length = KEY; length >= 0; length--) {
        const edge = side === 'opening' ? key.opening.slice(0, length) : key.closing.slice(key.closing.length - length)
        const entries = this.bySide[side].get(edge)
        if (!entries) continue
        folded ??= fold(line)
        for (const entry of entries) if (fits(entry, side, line, folded, after)) return entry.filed
      }
    }
    return undefined
  }
}

const KEY = 3
const SIDES = ['opening', 'closing'] as const

function fits({ edge, closings, holds, longest, pattern, slots }: Entry, side: Side, line: string, folded: string, after: string): boolean {
  if (line.length > longest || !(side === 'opening' ? folded.startsWith(edge) : folded.endsWith(edge))) return false
  if (!folded.includes(holds)) return false
  if (closings.length > 0 && !closings.some((closing) => folded.endsWith(closing))) return false
  const match = pattern.exec(line)
  if (!match) return false
  return slots.every((slot, at) => {
    const caught = match[at + 1]
    return caught === undefined || (SLOTS[slot]?.accepts?.(caught, after) ?? true)
  })
}
