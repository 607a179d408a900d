import type { Outlook } from '../decide/outlook.js'
import type { Quality, Reason, Verdict, Warning } from '../document.js'
import type { Span } from '../edit/edit.js'
import { Scorer } from '../forest/forest.js'
import { DOUBTFUL, forest, TYPICAL } from './model.table.js'
import { SIGN_REASONS, type SignReason } from './reasons.table.js'
import type { Signs } from './signs.js'
import { warn } from './warning.js'
import { type Grade, type NextStep, saidBy } from './warnings.table.js'
import { halfWordsIn, lengthOf } from './word-counts.js'

/** A cleaned text, with what is known about the cleaning. */
export interface Reading {
  readonly text: string
  /** The warnings so far. */
  readonly warnings: readonly Warning[]
  /** The mark that shows that the text stops early. */
  readonly truncated?: Span | undefined
  /** For pages. */
  readonly signs?: Signs | undefined
  /** For texts. */
  readonly outlook?: Outlook | undefined
}

export interface Judgement extends Omit<Quality, 'removed'> {
  readonly warnings: Warning[]
}

/** From this doubt on, a text is poor: half of it is probably missing or does not belong to the story. */
const MOST_DOUBT = 0.5
/** A shorter text is not a story, whatever its page is. */
const FEWEST_WORDS = 12
/** With less prose kept, parts are missing. Medians on bad pages: 0.22 for lost stories, 0.74 for flooded ones. */
const LITTLE_KEPT = 0.6
/** The least shares of the outlook of a text that is not in doubt; see `outlookOf`. */
const LEAST_KEPT = 0.65
const LEAST_PURE = 0.65
/** A page rendered by scripts has at least this much script and hardly any words. */
const FEWEST_SCRIPTS = 2000
const MOST_FRAME_WORDS = 60
/** A shorter story for subscribers is only its beginning. */
const MOST_TEASER_WORDS = 200
/** From this probability on, a page is another kind of page, even if its text is not in doubt. */
const LEAST_OTHER = 0.5
/** The number of words in a text: runs of characters between blanks. Above all limits, any number will do. */
const wordsIn = (text: string): number =>
  (text.includes('&') ? halfWordsIn(text, 0, text.length, 2 * MOST_TEASER_WORDS) : lengthOf(text).halfWords) / 2

/** Judges a text: the verdict, the reasons and the warnings. */
export function judge(reading: Reading): Judgement {
  const { text, signs } = reading
  const words = wordsIn(text)
  const doubt = signs ? doubtOf(signs) : 0
  const warnings = warningsOf(reading, words, doubt)
  const reasons = reasonsOf(warnings, words, doubt, signs)
  const verdict = verdictOf(warnings, words, doubt)
  const next = nextOf(warnings)
  return {
    verdict,
    reasons: verdict === 'good' ? [] : reasons,
    ...(verdict !== 'good' && next && { next }),
    ...(signs && { doubt: Math.round(doubt * 1000) / 1000 }),
    warnings,
  }
}

function warningsOf({ text, warnings, truncated, signs, outlook }: Reading, words: number, doubt: number): Warning[] {
  if (words === 0) {
    const isFrame = signs !== undefined && isMadeByScripts(signs)
    return [warn(isFrame ? 'render' : 'empty'), ...warnings.filter(({ code }) => code !== 'no-article')]
  }
  const all = warnings.filter(({ code }) => isMeant(code, signs, words, doubt))
  if (signs && words < MOST_FRAME_WORDS && isMadeByScripts(signs)) all.unshift(warn('render'))
  if (signs && doubt >= DOUBTFUL) {
    all.unshift(warn((signs['kept of prose'] ?? 0) < LITTLE_KEPT ? 'incomplete' : 'surplus'))
  }
  if (outlook) all.unshift(...doubtsOf(outlook))
  if (truncated && text !== '') all.push(warn('truncated', { source: truncated }))
  return all
}

function doubtsOf({ kept, pure, isPage }: Outlook): Warning[] {
  const doubts: Warning[] = []
  if (kept < LEAST_KEPT) doubts.push(warn('incomplete'))
  if (pure < LEAST_PURE) doubts.push(warn('surplus'))
  if (isPage) doubts.push(warn('page-text'))
  return doubts
}

/**
 * Some warnings count only if the text confirms them: most stories for subscribers are complete, and most pages that look a
 * little like a list are articles.
 */
function isMeant(code: Warning['code'], signs: Signs | undefined, words: number, doubt: number): boolean {
  if (!signs) return true
  if (code === 'paywalled') return doubt >= DOUBTFUL || words < MOST_TEASER_WORDS
  if (code === 'not-an-article') return doubt >= DOUBTFUL || (signs['no article'] ?? 0) >= LEAST_OTHER
  return true
}

function isMadeByScripts(signs: Signs): boolean {
  return 2 ** (signs['page words'] ?? 0) - 1 < MOST_FRAME_WORDS && 2 ** (signs['scripts'] ?? 0) - 1 >= FEWEST_SCRIPTS
}

function verdictOf(warnings: readonly Warning[], words: number, doubt: number): Verdict {
  const grades = new Set<Grade | undefined>(warnings.map(({ code }) => saidBy(code).grade))
  if (grades.has('poor') || doubt >= MOST_DOUBT) return 'poor'
  return grades.has('partial') || words < FEWEST_WORDS ? 'partial' : 'good'
}

/** A sign counts as a reason if it raised the log-odds of the doubt by at least this much. */
const LEAST_GAIN = 0.3
const MOST_REASONS = 3

function reasonsOf(warnings: readonly Warning[], words: number, doubt: number, signs?: Signs): Reason[] {
  const reasons: Reason[] = warnings.filter(({ code }) => saidBy(code).grade)
  if (signs && doubt >= DOUBTFUL) reasons.push(...signReasonsOf(signs))
  if (words > 0 && words < FEWEST_WORDS && !reasons.some(({ code }) => code === 'short')) {
    reasons.push({ code: 'short', message: SHORT.message })
  }
  return reasons
}

const SHORT = SIGN_REASONS.find(({ code }) => code === 'short') as SignReason

/** The doubts of the model that are true for the document. */
function signReasonsOf(signs: Signs): Reason[] {
  const found = new Map<string, Reason>()
  for (const { sign, gain } of doubtersIn(signs)) {
    if (gain < LEAST_GAIN || found.size === MOST_REASONS) break
    const reason = SIGN_REASONS.find((one) => one.signs.includes(sign))
    if (reason?.holds(signs)) found.set(reason.code, { code: reason.code, message: reason.message })
  }
  return [...found.values()]
}

/** The next step of the most important warning that has one. `review` comes last. */
function nextOf(warnings: readonly Warning[]): NextStep | undefined {
  const steps = warnings.flatMap(({ code }) => saidBy(code).next ?? [])
  return steps.find((step) => step !== 'review') ?? steps[0]
}

/** Decoded on first use. */
let scorer: Scorer | undefined

const rowOf = (signs: Signs) => Float64Array.from(forest.columns, (name) => signs[name] ?? 0)
const logOddsOf = (row: Float64Array): number => {
  scorer ??= new Scorer(forest)
  return scorer.score(row)
}

/** The probability that at least half of a story is missing or at least half of the text does not belong to it. */
export function doubtOf(signs: Signs): number {
  return 1 / (1 + Math.exp(-logOddsOf(rowOf(signs))))
}

/** How much the log-odds of the doubt would fall if each sign had the typical value of good pages, largest first. */
export function doubtersIn(signs: Signs): { readonly sign: string; readonly gain: number }[] {
  const row = rowOf(signs)
  const all = logOddsOf(row)
  return forest.columns
    .map((sign, at) => {
      const without = row.slice()
      without[at] = TYPICAL[at] as number
      return { sign, gain: all - logOddsOf(without) }
    })
    .sort((a, b) => b.gain - a.gain)
}
