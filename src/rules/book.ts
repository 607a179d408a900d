import type { Span } from '../edit/edit.js'
import { append } from './append.js'
import { core } from './fold.js'
import { PhraseTable } from './phrase-table.js'
import type { FamilyName, Inside, Place, Rule, RulePack } from './rule.js'
import { ShapeIndex } from './shape-index.js'
import { parseTemplate } from './template.js'
import { TemplateIndex } from './template-index.js'

/** A rule as the engine knows it: with its address and its place made plain. */
export interface Filed {
  /** `en/newsletter/sign-up`: language, family, name. */
  readonly address: string
  readonly family: FamilyName
  readonly place: Place
  readonly headsList: boolean
}

/** All packs of a cleaner, filed so that a line costs a few look-ups however many rules there are. */
export interface RuleBook {
  /** The rules that know this line, ornaments already off; `after` are those that stood behind it. */
  readonly ofLine: (text: string, line: Span, after: string) => readonly Filed[]
  /** The rules that take whole lines for their shape, however long. */
  readonly shapes: ShapeIndex
  /** The rule that closes this paragraph after its last sentence, and the length of the closing. */
  readonly ofEnding: (paragraph: string) => { readonly rule: Filed; readonly length: number } | undefined
  /** Rules for stretches within a line, by the character that opens them. */
  readonly inside: ReadonlyMap<string, readonly (Inside & Filed)[]>
  /** Finds any such character. */
  readonly opener: RegExp
}

/** No template is tried on a longer line: longer furniture does not exist on two sites (`notes`: 99 % are under 70). */
const LONGEST_LINE = 400
const NOTHING = /(?!)/g
const NONE: readonly Filed[] = []

const STOP = /[.!?…。！？]["'”’)\]]?/g

export function bind(packs: readonly RulePack[], leave: ReadonlySet<FamilyName> = new Set()): RuleBook {
  const phrases = new PhraseTable<Filed>()
  const lines = new TemplateIndex()
  const endings = new TemplateIndex()
  const shapes = new ShapeIndex()
  const inside = new Map<string, (Inside & Filed)[]>()

  for (const { filed, rule } of rulesOf(packs, leave)) {
    for (const line of rule.lines ?? []) {
      const template = parseTemplate(line)
      if (!template.phrases) lines.add(template, filed)
      for (const phrase of template.phrases ?? []) phrases.add(phrase, filed)
    }
    for (const ending of rule.endings ?? []) endings.add(parseTemplate(ending), filed)
    for (const shape of rule.shapes ?? []) shapes.add(shape, filed)
    for (const stretch of rule.inside ?? []) append(inside, stretch.opens, { ...stretch, ...filed })
  }

  return {
    ofLine(text, line, after) {
      if (line.end - line.start > LONGEST_LINE) return NONE
      const known = phrases.find(text, line)
      if (known) return known
      const filed = lines.find(text, line, after)
      return filed ? [filed] : NONE
    },
    shapes,
    ofEnding(paragraph) {
      STOP.lastIndex = Math.max(0, paragraph.length - LONGEST_LINE)
      while (STOP.test(paragraph)) {
        const sentence = STOP.lastIndex
        const tail = core(paragraph, { start: sentence, end: paragraph.length })
        const rule = tail.start < tail.end ? endings.find(paragraph, tail, paragraph.slice(tail.end)) : undefined
        if (rule) return { rule, length: paragraph.length - sentence }
      }
      return undefined
    },
    inside,
    opener: inside.size > 0 ? new RegExp(`[${[...inside.keys()].map((key) => `\\${key}`).join('')}]`, 'g') : NOTHING,
  }
}

function* rulesOf(packs: readonly RulePack[], leave: ReadonlySet<FamilyName>): Generator<{ filed: Filed; rule: Rule }> {
  for (const { lang, families } of packs) {
    for (const family of Object.keys(families) as FamilyName[]) {
      if (leave.has(family)) continue
      for (const [name, rule] of Object.entries(families[family] ?? {})) {
        const { place = 'anywhere', headsList = false } = rule
        yield { filed: { address: `${lang}/${family}/${name}`, family, place, headsList }, rule }
      }
    }
  }
}
