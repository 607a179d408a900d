import { FAMILY_NAMES, type FamilyName, traitsOf } from '../rules/families.js'
import { PLACES, type RuleRef } from '../rules/rule.js'
import { PrefixSums } from './prefix-sums.js'
import { SURFACE_WIDTH, surfaceColumn } from './surface.js'

/** What rules say of a unit and of its neighbors, in the order of their columns. */
export const RULE_FEATURES = [
  'rules', // the number of rules that match the unit
  'family', // of the rule whose place fits best, by its index; −1 without a rule
  'rule-place',
  'rule-voice', // 0 none, 1 the site, 2 an editor, 3 a machine
  'rule-traits', // bits: trailer, label, pointer, heads a list, heads a biography, in capitals, labelled
  'rule-fits', // 1 if a rule fits where the unit stands, 0.5 if that depends on its neighbors
  'rule-1', // 0 none, 1 a rule matches, 2 it fits
  'rule+1',
  'rule-2',
  'rule+2',
  'heading-above', // units since the heading of a list
  'rules-above',
  'rules-below',
  'rules-near', // within three units
  'rules-elsewhere', // more than three units away
  'site-rules-elsewhere', // of these, those that speak for the site, and fit
  'families-in-text',
] as const

const VOICES = { site: 1, editor: 2, machine: 3 } as const
const NEAR = 3
const MOST = 12
const FAR = 20
/** The head of a text ends with this many sentences, since a byline or a time may stand below the standfirst. */
const SENTENCES_IN_HEAD = 3
const OF_STORIES: ReadonlySet<FamilyName> = new Set(['byline', 'caption-credit'])
const PROSE = surfaceColumn('prose')

const [KNOWN, OF_SITE] = [0, 1]
const sums = /* @__PURE__ */ new PrefixSums(2)

const noRules: readonly RuleRef[] = []
let rulesOf: readonly (readonly RuleRef[])[] = []
let count = 0
let families = 0
let told = false
/** For each unit how far a rule fits its place, and the rule that fits best. */
let fits: Float32Array = new Float32Array(0)
let best: (RuleRef | undefined)[] = []
let headings: Int32Array = new Int32Array(0)

/** Sets the text that `writeRules` describes. `rules`: the rules that match each unit. */
export function readRules(rules: readonly (readonly RuleRef[])[], surface: Float32Array): void {
  count = rules.length
  rulesOf = rules
  if (fits.length < count) {
    fits = new Float32Array(2 * count)
    headings = new Int32Array(2 * count)
  }
  const seen = new Set<string>()
  const isSentence = (unit: number) => surface[unit * SURFACE_WIDTH + PROSE] === 1 && rulesAt(unit).length === 0
  const zones = zonesOf(isSentence)
  best = new Array(count)
  sums.reset(count)
  told = false
  let heading = FAR
  for (let unit = 0; unit < count; unit++) {
    const own = rulesAt(unit)
    fits[unit] = 0
    best[unit] = own[0]
    headings[unit] = Math.min(FAR, heading++)
    for (const rule of own) {
      const fit = fitOf(rule, unit, zones)
      if (fit > (fits[unit] as number)) {
        fits[unit] = fit
        best[unit] = rule
      }
      seen.add(rule.family)
      if (rule.headsList) heading = 1
    }
    if (isSentence(unit)) heading = FAR
    const rule = best[unit]
    told ||= tells(unit)
    sums.add(KNOWN, unit, rule ? 1 : 0)
    sums.add(OF_SITE, unit, rule && fits[unit] === 1 && traitsOf(rule.family).voice === 'site' ? 1 : 0)
  }
  families = seen.size
}

function tells(unit: number): boolean {
  const rule = best[unit]
  return rule !== undefined && fits[unit] === 1 && !OF_STORIES.has(rule.family)
}

const rulesAt = (unit: number): readonly RuleRef[] => rulesOf[unit] ?? noRules

/** The rule that fits a unit best, of those that match it. */
export const ruleOf = (unit: number): RuleRef | undefined => best[unit]
/** How far a rule fits the place of a unit; see `rule-fits`. */
export const fitOfUnit = (unit: number): number => fits[unit] as number
/** Whether a rule that fits tells that the text has boilerplate. Clean stories have bylines and credits, too. */
export const isTold = (): boolean => told

/** Where the head and the tail of a text are. */
interface Zones {
  readonly firstSentence: number
  /** The head ends before this unit. */
  readonly headEnd: number
  readonly tailStart: number
}

function zonesOf(isSentence: (unit: number) => boolean): Zones {
  let [firstSentence, headEnd, tailStart, sentences] = [count, count, 0, 0]
  for (let unit = 0; unit < count; unit++) {
    if (!isSentence(unit)) continue
    if (sentences === 0) firstSentence = unit
    if (++sentences === SENTENCES_IN_HEAD) headEnd = unit
    tailStart = unit + 1
  }
  return { firstSentence, headEnd, tailStart }
}

/** Whether a rule fires at a unit: 1, 0, or 0.5 if that depends on what else goes. */
function fitOf(rule: RuleRef, unit: number, { firstSentence, headEnd, tailStart }: Zones): number {
  switch (rule.place) {
    case 'anywhere':
      return 1
    case 'head':
      return unit < headEnd ? 1 : 0
    case 'tail':
      return unit >= tailStart ? 1 : 0
    case 'edges':
      return unit < headEnd || unit >= tailStart ? 1 : 0
    case 'below':
      return unit > firstSentence ? 1 : 0
    default:
      return 0.5
  }
}

/** Writes these features of a unit into `row`, from index `at` on. Returns the index behind them. */
export function writeRules(unit: number, row: Float32Array, at: number): number {
  const rule = best[unit]
  let column = at
  row[column++] = Math.min(MOST, rulesAt(unit).length)
  row[column++] = rule ? FAMILY_NAMES.indexOf(rule.family) : -1
  row[column++] = rule ? PLACES.indexOf(rule.place) : -1
  row[column++] = rule ? VOICES[traitsOf(rule.family).voice] : 0
  row[column++] = rule ? traitBits(rule) : 0
  row[column++] = fits[unit] as number
  for (let step = 1; step <= 2; step++) {
    row[column++] = knownAt(unit - step)
    row[column++] = knownAt(unit + step)
  }
  row[column++] = headings[unit] as number
  const [from, to] = [Math.max(0, unit - NEAR), Math.min(count, unit + NEAR + 1)]
  const near = sums.between(KNOWN, from, to)
  row[column++] = Math.min(MOST, sums.between(KNOWN, 0, unit))
  row[column++] = Math.min(MOST, sums.between(KNOWN, unit + 1, count))
  row[column++] = near
  row[column++] = Math.min(MOST, sums.total(KNOWN) - near)
  row[column++] = Math.min(MOST, sums.total(OF_SITE) - sums.between(OF_SITE, from, to))
  row[column++] = families
  return column
}

function traitBits({ family, headsList, headsBiography, inCapitals, labelled }: RuleRef): number {
  const { trailer, label, pointer } = traitsOf(family)
  const traits = [trailer, label, pointer, headsList, headsBiography, inCapitals, labelled]
  return traits.reduce<number>((bits, trait, nth) => bits + (trait ? 1 << nth : 0), 0)
}

const knownAt = (unit: number): number =>
  unit < 0 || unit >= count ? -1 : best[unit] === undefined ? 0 : fits[unit] === 1 ? 2 : 1
