import { append } from './append.js'
import { closingCredits } from './caption-credit.js'
import { traitsOf } from './families.js'
import { LineIndex, LineIndexes } from './line-index.js'
import { Opener } from './opener.js'
import type { FamilyName, Filed, Inside, Rule, RulePack } from './rule.js'
import { LONGEST_LINE, type Said } from './said.js'
import { ShapeIndex } from './shape-index.js'
import { parseTemplate, type Template } from './template.js'
import { TemplateIndex, TemplateIndexes } from './template-index.js'

/** All packs of a cleaner, filed so that a line costs a few look-ups however many rules there are. */
export interface RuleBook {
  /** The families that stay out of work. */
  readonly leaves: ReadonlySet<FamilyName>
  /** Addresses, and families of a language such as `en/share`, that are switched off. */
  readonly off: ReadonlySet<string>
  /** The rules that know a line wherever it stands. */
  readonly ofLine: (said: Said) => readonly Filed[]
  /** The first of these that is wanted; sooner done than to ask for all. */
  readonly wantedOfLine: (said: Said, isWanted: (rule: Filed) => boolean) => Filed | undefined
  /** The rule that knows a line below the story. */
  readonly ofTail: (said: Said) => Filed | undefined
  /** The rules that take whole lines for their shape, however long. */
  readonly shapes: Pick<ShapeIndex, 'find' | 'ofOrnaments' | 'ofTail'>
  /** The rule that knows what stands behind the last sentence of a paragraph. */
  readonly ofEnding: (said: Said, mayHold: boolean) => Filed | undefined
  /** Whether what stands there, or closes it, may be known by a stretch that it holds. */
  readonly mayHoldEnding: (said: Said) => boolean
  /** Rules for stretches within a line, with the character that opens them. */
  readonly inside: readonly Opener[]
  /** The rule of an address, as receipts name it; none if it is none of these packs’. */
  readonly at: (address: string) => Filed | undefined
  /** What it looks them up in. */
  readonly files: readonly Files[]
}

/** The rules of some packs, filed by what they know. */
interface Files {
  readonly lines: LineIndex
  readonly tail: TemplateIndex
  readonly endings: TemplateIndex
  readonly shapes: ShapeIndex
  readonly inside: ReadonlyMap<string, readonly (Inside & Filed)[]>
  readonly byAddress: ReadonlyMap<string, Filed>
}

export function bind(
  packs: readonly RulePack[],
  leave: ReadonlySet<FamilyName> = new Set(),
  off: ReadonlySet<string> = new Set(),
): RuleBook {
  const lines = new LineIndex()
  const tail = new TemplateIndex()
  const endings = new TemplateIndex()
  const shapes = new ShapeIndex()
  const inside = new Map<string, (Inside & Filed)[]>()
  const byAddress = new Map<string, Filed>()

  for (const { filed, rule } of rulesOf(packs, leave, off)) {
    byAddress.set(filed.address, filed)
    for (const template of [...templatesOf(rule.lines), ...templateOfWords(rule.words)]) {
      // A heading also takes the list below it in the body, and a biography reads like the story.
      const onlyInTail = filed.place === 'tail' && !filed.headsList && !filed.headsBiography
      if (onlyInTail && !template.phrases) tail.add(template, filed)
      else lines.add(template, filed)
    }
    for (const ending of templatesOf(rule.endings)) endings.add(ending, filed)
    for (const shape of rule.shapes ?? []) shapes.add(shape, filed)
    if (rule.closingCredit) for (const shape of closingCredits(rule.closingCredit)) shapes.add(shape, filed)
    for (const stretch of rule.inside ?? []) append(inside, stretch.opens, { ...stretch, ...filed })
  }

  return bookOf([{ lines, tail, endings, shapes, inside, byAddress }], leave, off)
}

/** What any of the files knows is known; where one answer is asked for, the first that has one gives it. */
export function bookOf(files: readonly Files[], leaves: ReadonlySet<FamilyName>, off: ReadonlySet<string>): RuleBook {
  const lines = new LineIndexes(files.map((some) => some.lines))
  const tail = new TemplateIndexes(files.map((some) => some.tail))
  const endings = new TemplateIndexes(files.map((some) => some.endings))
  const inside = new Map<string, (Inside & Filed)[]>()
  for (const some of files)
    for (const [opens, rules] of some.inside) for (const rule of rules) append(inside, opens, rule)
  return {
    leaves,
    off,
    ofLine: (said) => lines.find(said),
    wantedOfLine: (said, isWanted) => lines.findWanted(said, isWanted),
    ofTail: (said) => (said.length > LONGEST_LINE ? undefined : tail.find(said)),
    shapes: ShapeIndex.together(files.map((some) => some.shapes)),
    ofEnding: (said, mayHold) => endings.find(said, mayHold),
    mayHoldEnding: (said) => endings.sight.mayHold(said),
    inside: Array.from(inside, ([opens, rules]) => new Opener(opens, rules)),
    at: (address) => ruleAt(address, files),
    files,
  }
}

function ruleAt(address: string, files: readonly Files[]): Filed | undefined {
  for (const { byAddress } of files) {
    const filed = byAddress.get(address)
    if (filed) return filed
  }
  return undefined
}

const parsed = new WeakMap<readonly string[], readonly Template[]>()

/** Read once: the packs that always work are in every book. */
function templatesOf(lines: readonly string[] = NO_LINES): readonly Template[] {
  const templates = parsed.get(lines) ?? lines.map(parseTemplate)
  parsed.set(lines, templates)
  return templates
}

const NO_LINES: readonly string[] = []

/** What would mean something in a template. */
const SYNTAX = /[\\()[\]{}|]/g

/** One template for all of them. */
function templateOfWords(words: readonly string[] | undefined): readonly Template[] {
  if (!words) return []
  const template = parsed.get(words) ?? [
    parseTemplate(`(${words.map((word) => word.replace(SYNTAX, '\\$&')).join('|')})`),
  ]
  parsed.set(words, template)
  return template
}

function* rulesOf(
  packs: readonly RulePack[],
  leave: ReadonlySet<FamilyName>,
  off: ReadonlySet<string>,
): Generator<{ filed: Filed; rule: Rule }> {
  for (const { lang, families } of packs) {
    for (const family of Object.keys(families) as FamilyName[]) {
      if (leave.has(family) || off.has(`${lang}/${family}`)) continue
      for (const [name, rule] of Object.entries(families[family] ?? {}))
        if (!off.has(`${lang}/${family}/${name}`))
          yield { filed: filedAs(`${lang}/${family}/${name}`, lang, family, rule), rule }
    }
  }
}

function filedAs(address: string, lang: string, family: FamilyName, rule: Rule): Filed {
  const { place = 'anywhere', headsList = false, headsBiography, labelled, inCapitals } = rule
  const yields = rule.yields ?? traitsOf(family).yields
  return {
    address,
    lang,
    family,
    place,
    headsList,
    ...(headsBiography && { headsBiography }),
    ...(yields && { yields }),
    ...(labelled && { labelled }),
    ...(inCapitals && { inCapitals }),
  }
}
