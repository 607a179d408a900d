import type { Heading } from '../blocks/displayed.js'
import type { Reason } from '../edit/change.js'
import type { Edit } from '../edit/edit.js'
import { type Kept, touchesKept } from '../edit/kept.js'
import { isSpokenTurn } from '../inline/spoken-turn.js'
import { annotateEnds, isForTail, type Line, lineOf } from '../match/known-lines.js'
import { endingOf } from '../match/paragraph-ending.js'
import { isStatement } from '../match/predicate.js'
import { isReport, type Spoken } from '../match/quoted.js'
import type { RuleSet } from '../match/rule-set.js'
import type { RuleRef } from '../rules/rule.js'
import { knowBiography } from './biography.js'
import type { BoilerplateOdds, JudgeUnits } from './boilerplate-odds.js'
import { guarded } from './guards/guards.js'
import { headlinesIn } from './guards/headlines.js'
import type { TellsStory } from './guards/story-behind.js'
import { withHeadings } from './headings.js'
import { listsIn } from './lists.js'
import { type Outlook, outlookOf } from './outlook.js'
import { outsideStory } from './page-dump.js'
import { Reader } from './reading.js'
import { likelyBoilerplate, mayTakeMore, tellsOfBoilerplate, tellsOfSite, withVeto } from './select.js'
import { selectRemovals } from './select-removals.js'
import { leavesNoStory, sparingStory } from './spare-story.js'
import { unitRemovals } from './unit-removals.js'

/** The address of what goes by the odds of the model and not by a rule. */
const RULE = 'model/furniture'

export interface Judgement {
  readonly edits: readonly Edit[]
  /** Why units went that no rule takes, where they stood in the text. */
  readonly reasons: readonly Reason[]
  /** The rules would have left no story: so what reads like a sentence stayed. */
  readonly spared: boolean
  /** `undefined` where the rules alone decided. */
  readonly outlook?: Outlook | undefined
}

/**
 * The edits that take out the units around a story, and what hangs on its last paragraphs: by rules, and what these leave by
 * its odds of being boilerplate, if there is a `judge`. What is `kept` stays. A text of which too little would be left keeps its
 * sentences, or else all of its lines. `reader`: the reader of the round before, to reuse what it found out. `headings`: those
 * of Markdown.
 *
 * `The end.¶¶Source link` → `The end.`
 */
export function boilerplate(
  text: string,
  ruleSet: RuleSet,
  judge?: JudgeUnits,
  kept?: Kept,
  reader = new Reader(),
  headings?: readonly Heading[],
): Judgement {
  const { lines: known, model } = reader.read(text, ruleSet, judge)
  const lines = known.slice()
  annotateEnds(text, lines, ruleSet)
  const endings = cutEndings(text, lines, ruleSet)
  if (endings.size === 0 && !lines.some(hasRules) && !(model && mayTakeMore([], model))) return UNCHANGED
  const byRules = takenByRules(text, lines, ruleSet, model)
  const asked =
    model && mayTakeMore(byRules, model) ? askedOf(lines, byRules, model, headings !== undefined) : undefined
  const chosen = withHeadings(lines, addressesOf(text, lines, byRules, asked, ruleSet), headings)
  const taken = spare(lines, chosen, kept)
  if (!leavesNoStory(text, lines, taken)) {
    // What the user keeps is no doubt about the text.
    const outlook = asked && outlookOf(lines, chosen, asked.model.odds, asked.outside !== undefined)
    const reasons = model && taken.includes(RULE) ? reasonsOf(lines, taken, model) : []
    return { edits: unitRemovals(text, lines, taken, endings), reasons, spared: false, outlook }
  }
  const addresses = byRules.map((rule) => rule?.address)
  const ruled = spare(lines, withHeadings(lines, addresses, headings), kept)
  const some = sparingStory(text, lines, ruled)
  const edits = unitRemovals(text, lines, some.taken, endings)
  return { edits, reasons: [], spared: some.spared, outlook: undefined }
}

/** The judgement on a text in which nothing is known as boilerplate. Most stories are such texts. */
const UNCHANGED: Judgement = { edits: [], reasons: [], spared: false }

const hasRules = ({ rules }: Line): boolean => rules.length > 0

/** `taken` without the units that the user wants to keep, by a rule that matches them or by their place. */
function spare(
  lines: readonly Line[],
  taken: readonly (string | undefined)[],
  kept: Kept | undefined,
): readonly (string | undefined)[] {
  if (!kept) return taken
  const stays = (line: Line, rule: string) =>
    kept.sparesRule(rule) || touchesKept(kept, line) || line.rules.some(({ address }) => kept.sparesRule(address))
  return taken.map((rule, at) => (rule !== undefined && stays(lines[at] as Line, rule) ? undefined : rule))
}

/** For each unit the rule that takes it; if there is a biography, with the story ending above it. */
function takenByRules(text: string, lines: Line[], ruleSet: RuleSet, tells?: TellsStory): (RuleRef | undefined)[] {
  const taken = firingIn(text, lines, ruleSet, tells)
  const withBiography = knowBiography(text, lines, taken)
  if (!withBiography) return taken
  lines.splice(0, lines.length, ...withBiography)
  annotateEnds(text, lines, ruleSet)
  return firingIn(text, lines, ruleSet, tells)
}

/** The rules that fire where they stand, and that no guard holds back. */
function firingIn(text: string, lines: readonly Line[], ruleSet: RuleSet, tells?: TellsStory): (RuleRef | undefined)[] {
  if (!lines.some(hasRules)) return lines.map(() => undefined)
  const lists = listsIn(text, lines)
  const known = guarded(text, lines, lists, ruleSet, tells)
  return selectRemovals(known, headlinesIn(text, known), lists)
}

/** The model, where it may take more than the rules. */
interface Asked {
  readonly model: BoilerplateOdds
  /** Whether a rule tells that the text has boilerplate. */
  readonly tells: (rule: RuleRef) => boolean
  /** If the text is a whole page, whether each unit is outside of the story. */
  readonly outside: readonly boolean[] | undefined
}

function askedOf(
  lines: readonly Line[],
  byRules: readonly (RuleRef | undefined)[],
  model: BoilerplateOdds,
  isMarkdown: boolean,
): Asked {
  const tells = isMarkdown ? tellsOfSite : tellsOfBoilerplate
  const telling = isMarkdown ? byRules.filter((rule) => rule && tells(rule)) : byRules
  return { model, tells, outside: outsideStory(lines, telling, model) }
}

/** For each unit that goes, the address of the rule or of the model, if that is asked. */
function addressesOf(
  text: string,
  lines: readonly Line[],
  byRules: readonly (RuleRef | undefined)[],
  asked: Asked | undefined,
  spoken: Spoken,
): (string | undefined)[] {
  if (!asked) return byRules.map((rule) => rule?.address)
  const { model, tells, outside } = asked
  const taken = withVeto(lines, byRules, model.odds)
  const likely = outside ?? likelyBoilerplate(lines, taken, model, tells)
  // On a whole page, teasers read like reports too, so only headlines are spared.
  const isOfStory = (line: Line) =>
    isHeadline(text, line) ||
    (!outside && (isReport(text, line, spoken) || isStatement(text.slice(line.start, line.end), spoken)))
  return lines.map((line, at) => taken[at]?.address ?? (likely[at] && !isOfStory(line) ? RULE : undefined))
}

/** Whether Markdown marks a line as the title: `# What I learned from a year of silence`, or a line of `===` below it. */
function isHeadline(text: string, { start, end }: Line): boolean {
  MARKED.lastIndex = start
  UNDERLINE.lastIndex = end
  return MARKED.test(text) || UNDERLINE.test(text)
}

const MARKED = /# \p{L}/uy
const UNDERLINE = /\n(?:={3,200}|-{3,200})(?=\n|$)/y

/** Why the model takes what it takes. */
function reasonsOf(lines: readonly Line[], taken: readonly (string | undefined)[], model: BoilerplateOdds): Reason[] {
  return lines.flatMap(({ start, end }, at) =>
    taken[at] === RULE ? [{ start, end, because: () => model.because(at) }] : [],
  )
}

/** Endings are looked for on the last paragraph, and on the one before if what stands below it is unknown to the rules. */
const PROSE_WITH_ENDINGS = 2
/** The least that is left of a paragraph without its ending, in code units. */
const SHORTEST_PARAGRAPH = 12

/** Cuts endings from the last lines. Changes `lines` to what is left of them, and returns the edits of each by its index. */
function cutEndings(text: string, lines: Line[], ruleSet: RuleSet): ReadonlyMap<number, Edit[]> {
  const endings = new Map<number, Edit[]>()
  for (let at = lines.length - 1, prose = 0; at >= 0 && prose < PROSE_WITH_ENDINGS; at--) {
    let line = lines[at] as Line
    while (line.rules.length === 0) {
      const ending = endingOf(text, line, ruleSet, line.pieces > 1)
      const start = line.end - (ending?.length ?? 0)
      if (!ending || start - line.start < SHORTEST_PARAGRAPH || isForTail(text, line, ruleSet)) break
      if (isSpokenTurn(text, { start, end: line.end })) break
      const edit = { start, end: line.end, insert: '', rule: ending.rule.address }
      endings.set(at, [edit, ...(endings.get(at) ?? [])])
      line = lineOf(text, { ...line, end: start }, ruleSet)
      lines[at] = line
    }
    if (line.prose) prose++
  }
  return endings
}
