import type { Span } from '../edit/edit.js'
import { append } from './append.js'
import { PhraseTable } from './phrase-table.js'
import type { FamilyName, Filed, Inside, Rule, RulePack } from './rule.js'
import { type Said, saidIn } from './said.js'
import { ShapeIndex } from './shape-index.js'
import { parseTemplate, type Template } from './template.js'
import { TemplateIndex } from './template-index.js'

/** What closes a paragraph behind its last sentence. */
export interface Ending {
  readonly rule: Filed
  /** In code units. */
  readonly length: number
}

/** All packs of a cleaner, filed so that a line costs a few look-ups however many rules there are. */
export interface RuleBook {
  /** The families that stay out of work. */
  readonly leaves: ReadonlySet<FamilyName>
  /** The rules that know a line wherever it stands. */
  readonly ofLine: (said: Said) => readonly Filed[]
  /** The first of these that is wanted; sooner done than to ask for all. */
  readonly wantedOfLine: (said: Said, isWanted: (rule: Filed) => boolean) => Filed | undefined
  /** The rule that knows a line below the story. */
  readonly ofTail: (said: Said) => Filed | undefined
  /** The rules that take whole lines for their shape, however long. */
  readonly shapes: Pick<ShapeIndex, 'find' | 'ofOrnaments' | 'ofTail'>
  /** The rule that closes this paragraph after its last sentence, and the length of the closing. */
  readonly ofEnding: (text: string, paragraph: Span) => Ending | undefined
  /** Rules for stretches within a line, with the character that opens them. */
  readonly inside: readonly { readonly opens: string; readonly rules: readonly (Inside & Filed)[] }[]
}

/** No template is tried on a longer line: longer furniture does not exist on two sites (`notes`: 99 % are under 70). */
const LONGEST_LINE = 400
const NONE: readonly Filed[] = []

const BEHIND_STOP = '"\'”’)]」』》'

export function bind(packs: readonly RulePack[], leave: ReadonlySet<FamilyName> = new Set()): RuleBook {
  const phrases = new PhraseTable<Filed>()
  const lines = new TemplateIndex()
  const tail = new TemplateIndex()
  const endings = new TemplateIndex()
  const shapes = new ShapeIndex()
  const inside = new Map<string, (Inside & Filed)[]>()

  for (const { filed, rule } of rulesOf(packs, leave)) {
    for (const template of templatesOf(rule.lines)) {
      // A heading also takes the list below it in the body, and a biography reads like the story.
      const onlyInTail = filed.place === 'tail' && !filed.headsList && !filed.headsBiography
      if (!template.phrases) (onlyInTail ? tail : lines).add(template, filed)
      for (const phrase of template.phrases ?? []) phrases.add(phrase, filed)
    }
    for (const ending of templatesOf(rule.endings)) endings.add(ending, filed)
    for (const shape of rule.shapes ?? []) shapes.add(shape, filed)
    for (const stretch of rule.inside ?? []) append(inside, stretch.opens, { ...stretch, ...filed })
  }

  return {
    leaves: leave,
    ofLine(said) {
      if (said.length > LONGEST_LINE) return NONE
      const known = phrases.find(said.text, said)
      if (known) return known
      const filed = lines.find(said)
      return filed ? [filed] : NONE
    },
    wantedOfLine(said, isWanted) {
      if (said.length > LONGEST_LINE) return undefined
      const known = phrases.find(said.text, said)
      if (known) return known.find(isWanted)
      // Another rule may come before it, and know the line for something else.
      const filed = lines.find(said, isWanted) && lines.find(said)
      return filed && isWanted(filed) ? filed : undefined
    },
    ofTail(said) {
      return said.length > LONGEST_LINE ? undefined : tail.find(said)
    },
    shapes,
    ofEnding(text, { start, end }) {
      for (let at = Math.max(start, end - LONGEST_LINE); at < end; at++) {
        if (!isStop(text.charCodeAt(at)) && !closesQuote(text, at, end)) continue
        const sentence = at + 1 < end && BEHIND_STOP.includes(text.charAt(at + 1)) ? at + 2 : at + 1
        const said = saidIn(text, { start: sentence, end })
        const rule = said.length > 0 ? endings.find(said) : undefined
        if (rule) return { rule, length: end - sentence }
        at = sentence - 1
      }
      return undefined
    },
    inside: [...inside].map(([opens, rules]) => ({ opens, rules })),
  }
}

/** Many papers leave the stop out behind a quote: `… “not yet” Con información de EFE` */
function closesQuote(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  const isQuote = code === 0x22 || code === 0x201d || code === 0xbb
  return isQuote && at + 1 < end && text.charCodeAt(at + 1) === 0x20 && text.charCodeAt(at - 1) > 0x20
}

const parsed = new WeakMap<readonly string[], readonly Template[]>()

/** Read once: the packs that always work are in every book. */
function templatesOf(lines: readonly string[] = NO_LINES): readonly Template[] {
  const templates = parsed.get(lines) ?? lines.map(parseTemplate)
  parsed.set(lines, templates)
  return templates
}

const NO_LINES: readonly string[] = []

function isStop(code: number): boolean {
  switch (code) {
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
    case 0x61f: // ؟
    case 0x6d4: // ۔
    case 0x964: // ।
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
      return true
    default:
      return false
  }
}

function* rulesOf(packs: readonly RulePack[], leave: ReadonlySet<FamilyName>): Generator<{ filed: Filed; rule: Rule }> {
  for (const { lang, families } of packs) {
    for (const family of Object.keys(families) as FamilyName[]) {
      if (leave.has(family)) continue
      for (const [name, rule] of Object.entries(families[family] ?? {})) {
        const { place = 'anywhere', headsList = false, headsBiography } = rule
        const address = `${lang}/${family}/${name}`
        yield { filed: { address, family, place, headsList, ...(headsBiography && { headsBiography }) }, rule }
      }
    }
  }
}
