import { listsChanges } from '../document/origin.js'
import { quoted } from '../document/quoted.js'
import { switchOff } from '../document/switch-off.js'
import {
  type CleanDocument,
  type Cleaner,
  type CleanerOptions,
  clean,
  createCleaner,
  explain,
  type Verdict,
} from '../index.js'
import { classIn } from '../input.js'
import { sentencesOf } from '../units/sentences.js'
import { holds, placeInSource, type Receipted, sourceOf, tellAbsence } from './absence.js'
import { findLoss, type StoryOptions } from './keeps-story.js'

/** The result of a matcher, for Vitest and Jest: `{ pass: true, message: () => '…' }` */
export interface Outcome {
  readonly pass: boolean
  readonly message: () => string
}

/** The matchers as a test calls them: `expect(doc).toKeep('the mayor said')` */
export interface CopydeskMatchers<R = void> {
  /** The text contains the sentence, or all of a list. Quotes and white space may differ. `expect(doc).toKeep('Rain fell.')` */
  toKeep(sentences: string | readonly string[]): R
  /** The source contains the text and the document does not; or the rule with this address, or a prefix of it, removed something. */
  toRemove(textOrRule: string): R
  /** Cleaning the text or the text of the document with these options changes nothing. */
  toBeCleanText(options?: CleanerOptions): R
  /** The document has this verdict. `expect(doc).toHaveVerdict('good')` */
  toHaveVerdict(verdict: Verdict): R
  /** The text contains every sentence of a story that you marked by hand. */
  toLoseNoSentence(story: string): R
  /** The changes match a snapshot that reads like a diff. */
  toMatchReceipts(hint?: string): R
  /** The cleaner keeps the story with any boilerplate of these families around it. `expect(clean).toKeepStory(story)` */
  toKeepStory(story: string, options?: StoryOptions): R
}

const MOST_TOLD = 10

function told(lines: readonly string[]): string {
  const more = lines.length - MOST_TOLD
  return lines.slice(0, MOST_TOLD).join('\n\n') + (more > 0 ? `\n\nand ${more} more` : '')
}

/** See `CopydeskMatchers.toKeep`. */
function toKeep(received: unknown, sentences: string | readonly string[]): Outcome {
  const document = asDocument(received, 'toKeep')
  const wanted = [sentences].flat()
  if (wanted.length === 0 || wanted.some((sentence) => sentence === ''))
    throw new TypeError('toKeep() needs a sentence or a list of sentences, got an empty one.')
  const lost = wanted.filter((sentence) => !holds(document, sentence))
  return {
    pass: lost.length === 0,
    message: () =>
      lost.length > 0
        ? `Expected the text to keep ${lost.length === 1 ? 'a sentence' : `${lost.length} sentences`}\n\n${told(lost.map((sentence) => tellAbsence(document, sentence)))}`
        : `Expected the text not to keep\n\n${told(wanted.map(quoted))}`,
  }
}

const ADDRESS = /^[a-z][a-z\d-]*(?:\/[a-z\d-]+)+$/

/** See `CopydeskMatchers.toRemove`. */
function toRemove(received: unknown, wanted: string): Outcome {
  const document = asDocument(received, 'toRemove')
  if (wanted === '') throw new TypeError('toRemove() needs a text or the address of a rule, got an empty string.')
  return ADDRESS.test(wanted) ? ruleFired(document, wanted) : textWent(document, wanted)
}

function ruleFired(document: Receipted, address: string): Outcome {
  const of = (rule: string) => rule === address || rule.startsWith(`${address}/`)
  const fired = document.changes.filter(({ rules }) => rules.some(of))
  return {
    pass: fired.length > 0,
    message: () =>
      fired.length > 0
        ? `Expected ${address} to change nothing, but it did\n\n${told([explain({ changes: fired })])}\n\nto keep it: ${switchOff(address) ?? 'this rule cannot be switched off'}`
        : `Expected ${address} to remove something. Rules that changed the text:\n\n${explain(document, { group: 'rule' }) || '(none)'}`,
  }
}

function textWent(document: Receipted, text: string): Outcome {
  const isHeld = holds(document, text)
  const isInSource = isHeld || placeInSource(sourceOf(document), text) !== undefined
  return {
    pass: !isHeld && isInSource,
    message: () => {
      if (isHeld) return `Expected the text not to contain ${quoted(text)}`
      if (!isInSource) return `Expected ${quoted(text)} to be removed, but the source does not contain it`
      return `Expected the text to keep\n\n${tellAbsence(document, text)}`
    },
  }
}

/** See `CopydeskMatchers.toBeCleanText`. */
function toBeCleanText(received: unknown, options?: CleanerOptions): Outcome {
  const text = typeof received === 'string' ? received : asDocument(received, 'toBeCleanText').text
  const again = (options ? createCleaner(options) : clean)(text)
  return {
    pass: again.text === text,
    message: () =>
      again.text === text
        ? 'Expected the text not to be clean'
        : `Expected the text to be clean. Cleaning it would change\n\n${explain(again, { group: 'rule' })}`,
  }
}

/** See `CopydeskMatchers.toHaveVerdict`. */
function toHaveVerdict(received: unknown, verdict: Verdict): Outcome {
  const { quality } = asDocument(received, 'toHaveVerdict') as CleanDocument
  const reasons = quality.reasons.map(({ code, message }) => `  ${code}: ${message}`)
  const next = quality.next === undefined ? [] : [`  next: ${quality.next}`]
  return {
    pass: quality.verdict === verdict,
    message: () =>
      [
        `Expected the verdict ${quality.verdict === verdict ? `not to be ${verdict}` : `${verdict}, got ${quality.verdict}`}`,
        ...reasons,
        ...next,
      ].join('\n'),
  }
}

/** See `CopydeskMatchers.toLoseNoSentence`. */
function toLoseNoSentence(received: unknown, story: string): Outcome {
  const document = asDocument(received, 'toLoseNoSentence')
  const sentences = sentencesOf(story).map(({ start, end }) => story.slice(start, end))
  if (sentences.length === 0) throw new TypeError('toLoseNoSentence() needs a story with at least one sentence.')
  const lost = sentences.filter((sentence) => !holds(document, sentence))
  return {
    pass: lost.length === 0,
    message: () =>
      lost.length === 0
        ? `Expected the text to lose a sentence, but it has all ${sentences.length}`
        : `Expected the text to keep every sentence. ${lost.length} of ${sentences.length} are missing\n\n${told(lost.map((sentence) => tellAbsence(document, sentence)))}`,
  }
}

/** See `CopydeskMatchers.toKeepStory`. */
function toKeepStory(received: unknown, story: string, options: StoryOptions = {}): Outcome {
  if (typeof received !== 'function')
    throw new TypeError(`toKeepStory() expects a cleaner such as clean, got ${nameOf(received)}`)
  const loss = findLoss(received as Cleaner, story, options)
  return {
    pass: loss === undefined,
    message: () =>
      loss === undefined
        ? 'Expected the cleaner to lose part of the story, but it kept all of it'
        : `Expected the cleaner to keep the story. It failed in run ${loss.run} (seed ${loss.seed}); the smallest source that fails is\n\n${loss.source}\n\n${told(loss.lost.map((paragraph) => tellAbsence(loss.document, paragraph)))}`,
  }
}

/** All matchers for `expect.extend`, except the one that needs the snapshots of the runner. */
export const plainMatchers = { toKeep, toRemove, toBeCleanText, toHaveVerdict, toLoseNoSentence, toKeepStory }

/** The document under test. Throws a `TypeError` for anything else, with what to do about it. */
export function asDocument(received: unknown, matcher: string): Receipted {
  const { text, changes, blocks } = (received ?? {}) as Partial<CleanDocument>
  if (typeof text !== 'string' || !Array.isArray(changes) || !Array.isArray(blocks))
    throw new TypeError(`${matcher}() expects a document from clean(), got ${nameOf(received)}`)
  if (!listsChanges({ changes, blocks }))
    throw new TypeError(`${matcher}() needs the changes of the document. Clean without { changes: false }.`)
  return received as Receipted
}

function nameOf(value: unknown): string {
  if (value instanceof Promise) return 'a Promise. Await it, or use await expect(…).resolves.'
  return typeof value === 'string' ? 'a string. Clean it first.' : `${classIn(value)}.`
}
