import { Glance } from '../language/glance.js'
import { append } from './append.js'
import type { Filed } from './rule.js'
import { nextKey, type Pairs, pairsOf, type Said } from './said.js'
import { holdsAt, Sieve } from './sieve.js'
import { SLOTS } from './slots.js'
import type { Template } from './template.js'

/** What a line begins (or ends) with, and the template that it then may fit. */
interface Entry {
  readonly edge: string
  readonly fit: Fit
}

/** Templates are filed under so many of the letters they begin or end with: as many of these as they have. */
const KEY_LENGTHS = [8, 5, 3, 2, 1]
const SHORT_KEY_LENGTHS = [2, 1]

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

  /** The first rule that fits a line, of those that are wanted. */
  find(said: Said): Filed | undefined {
    if (said.length > this.longest) return undefined
    return this.byOpening.find(said) ?? this.byClosing.find(said) ?? this.findOpen(said)
  }

  private findOpen(said: Said): Filed | undefined {
    const called = this.sieve.find(said, (fit) => fit.takes(said))
    if (called) return called.filed
    if (said.length > this.longestOpen) return undefined
    for (const fit of this.open) if (fit.takes(said)) return fit.filed
    return undefined
  }
}

/** Most lines open, and close, with three letters that no template does. */
const FIRST_LETTERS = 3

/** Templates by the letters at one end of their lines, read towards the middle. */
class KeyIndex {
  private readonly entries = new Map<number, Entry[]>()
  /** The keys, and those of the first letters of longer ones: most lines need no look-up at all. */
  private known: Glance | undefined

  constructor(private readonly step: 1 | -1) {}

  add(entry: Entry): void {
    append(this.entries, this.keysOf(entry).at(-1) as number, entry)
    this.known = undefined
  }

  /** The keys for each of the letters of an edge, up to the one that it is filed under. */
  private keysOf({ edge }: Entry): number[] {
    const length = KEY_LENGTHS.find((some) => some <= edge.length) ?? 0
    const keys = [0]
    let at = this.step === 1 ? 0 : edge.length - 1
    for (let letters = 0; letters < length; letters++, at += this.step)
      keys.push(nextKey(keys[letters] as number, edge.charCodeAt(at)))
    return keys
  }

  private glance(): Glance {
    const known = new Set(this.entries.keys())
    for (const entries of this.entries.values())
      for (const entry of entries) known.add(this.keysOf(entry)[FIRST_LETTERS] ?? 0)
    return new Glance(known)
  }

  find(said: Said): Filed | undefined {
    if (this.entries.size === 0) return undefined
    this.known ??= this.glance()
    const keys = this.step === 1 ? said.openingKeys : said.closingKeys
    const isLong = said.length >= FIRST_LETTERS && this.known.mayHold(keys[FIRST_LETTERS] as number)
    // The longest key first: it is the most particular.
    for (const length of isLong ? KEY_LENGTHS : SHORT_KEY_LENGTHS) {
      if (length > said.length || !this.known.mayHold(keys[length] as number)) continue
      const found = this.fitting(keys[length] as number, said)
      if (found) return found
    }
    return undefined
  }

  private fitting(key: number, said: Said): Filed | undefined {
    const entries = this.entries.get(key)
    if (entries === undefined) return undefined
    const { text, start, end } = said
    for (const { edge, fit } of entries) {
      const from = this.step === 1 ? start : end - edge.length
      if (from >= start && holdsAt(text, from, end, edge) && fit.takes(said)) return fit.filed
    }
    return undefined
  }
}

/** A template with its pattern, which is compiled when a line first comes near it: most never are. */
class Fit {
  /** By the least length of an author. */
  private readonly patterns: RegExp[] = []
  private readonly opensWithAuthor: boolean
  private looks: Looks | undefined
  readonly longest: number

  constructor(
    private readonly template: Template,
    readonly filed: Filed,
  ) {
    this.longest = template.longest
    this.opensWithAuthor = template.slots[0] === 'author' && template.slots.length > 1
  }

  /** Whether the template takes a whole line: the cheap questions first. */
  takes(said: Said): boolean {
    if (said.length > this.longest) return false
    if (this.template.digit && !said.holdsDigit) return false
    this.looks ??= looksOf(this.template)
    const { closings, isOfAuthor, needs } = this.looks
    if (closings && !closings.some((edge) => closesWith(said, edge))) return false
    const { line } = said
    if (isOfAuthor && !OPENS_WITH_NAME.test(line)) return false
    for (const stretches of needs) if (!said.mayHoldOne(stretches)) return false
    const after = said.text.slice(said.end, said.lineEnd)
    for (let tries = 0, least = 0; tries < MOST_TRIES; tries++) {
      const match = this.match(said.folded, least)
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
    this.patterns[least] ??= this.compiled(least)
    return (this.patterns[least] as RegExp).exec(folded)
  }

  private compiled(least: number): RegExp {
    const { pattern } = this.template
    return new RegExp(`^${least === 0 ? pattern : pattern.replace('{4,', `{${least},`)}$`, 'du')
  }

  private accepts(caught: readonly (string | undefined)[], after: string): boolean {
    return this.template.slots.every((slot, at) => {
      const part = caught[at]
      return part === undefined || (SLOTS[slot]?.accepts?.(part, after) ?? true)
    })
  }
}

/** What a line that may fit must have. */
interface Looks {
  readonly closings: readonly string[] | undefined
  /** It begins with the name of an author. */
  readonly isOfAuthor: boolean
  /** It has one stretch of each of these. */
  readonly needs: readonly (readonly Pairs[])[]
}

function looksOf({ closings, needs, openings, pattern, slots }: Template): Looks {
  return {
    closings: closings.includes('') ? undefined : closings,
    isOfAuthor: pattern.startsWith('(') && slots[0] === 'author' && openings.includes(''),
    needs: needs.map((stretches) => stretches.map(pairsOf)),
  }
}

const closesWith = ({ text, start, end }: Said, edge: string): boolean =>
  end - edge.length >= start && holdsAt(text, end - edge.length, end, edge)

/** The second word of a name has a capital or no case, or is a particle: prose begins like this less often than not. */
const OPENS_WITH_NAME = /^\S+(?:$| \P{Ll}| \p{Ll}{1,5}(?![\p{L}\p{M}]))/u

/** An author may have been cut short by the slot behind: `Maria` of `By Maria Gomez on April 3, 2019`. So often it gets another word. */
const MOST_TRIES = 6
const LONGEST_AUTHOR = 160
/** No word more makes it one: it opens without a capital, or a longer word within it does. */
const NO_AUTHOR = /^[^\p{Lu}\p{Lo}]| \p{Ll}{6}/u
