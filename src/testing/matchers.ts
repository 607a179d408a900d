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
import { sentencesOf } from '../units/sentences.js'
import { holds, placeInSource, type Receipted, sourceOf, tellAbsence } from './absence.js'
import { findLoss, type StoryOptions } from './keeps-story.js'

/** What a matcher answers, in vitest and in jest: `{ pass: true, message: () => '…' }` */
export interface Outcome {
  readonly pass: boolean
  readonly message: () => string
}

/** The matchers as a test calls them: `expect(doc).toKeep('the mayor said')` */
export interface CopydeskMatchers<R = void> {
  /** The text holds the sentence, or all of them, whatever their quotes and white space. `expect(doc).toKeep('Rain fell.')` */
  toKeep(sentences: string | readonly string[]): R
  /** The source held the text, and the document does not; or a rule by its address, or its beginning, took something out. */
  toRemove(textOrRule: string): R
  /** Cleaning the text, or the text of the document, with these options would change nothing. */
  toBeCleanText(options?: CleanerOptions): R
  /** The document’s verdict. `expect(doc).toHaveVerdict('good')` */
  toHaveVerdict(verdict: Verdict): R
  /** Each sentence of the story, as somebody marked it by hand, is in the text. */
  toLoseNoSentence(story: string): R
  /** The changes are those of the snapshot, which reads like a diff. */
  toMatchReceipts(hint?: string): R
  /** Of a cleaner: whatever furniture of these families is put around the story, the story stays. `expect(clean).toKeepStory(story)` */
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
    throw new TypeError('toKeep needs a sentence, or a list of them, and got an empty one')
  const lost = wanted.filter((sentence) => !holds(document, sentence))
  return {
    pass: lost.length === 0,
    message: () =>
      lost.length > 0
        ? `the text does not hold ${lost.length === 1 ? 'a sentence' : `${lost.length} sentences`} that it should keep\n\n${told(lost.map((sentence) => tellAbsence(document, sentence)))}`
        : `the text holds what it should not keep\n\n${told(wanted.map(quoted))}`,
  }
}

const ADDRESS = /^[a-z][a-z\d-]*(?:\/[a-z\d-]+)+$/

/** See `CopydeskMatchers.toRemove`. */
function toRemove(received: unknown, wanted: string): Outcome {
  const document = asDocument(received, 'toRemove')
  if (wanted === '') throw new TypeError('toRemove needs a text, or the address of a rule, and got an empty one')
  return ADDRESS.test(wanted) ? ruleFired(document, wanted) : textWent(document, wanted)
}

function ruleFired(document: Receipted, address: string): Outcome {
  const of = (rule: string) => rule === address || rule.startsWith(`${address}/`)
  const fired = document.changes.filter(({ rules }) => rules.some(of))
  return {
    pass: fired.length > 0,
    message: () =>
      fired.length > 0
        ? `${address} should do nothing, and did\n\n${told([explain({ changes: fired })])}\n\nto keep it: ${switchOff(address) ?? 'it cannot be switched off'}`
        : `${address} took nothing out; what did something:\n\n${explain(document, { group: 'rule' }) || '(nothing)'}`,
  }
}

function textWent(document: Receipted, text: string): Outcome {
  const isHeld = holds(document, text)
  const isInSource = isHeld || placeInSource(sourceOf(document), text) !== undefined
  return {
    pass: !isHeld && isInSource,
    message: () => {
      if (isHeld) return `the text still holds ${quoted(text)}`
      if (!isInSource) return `${quoted(text)} cannot be taken out: the source does not hold it`
      return `the text should keep what it does not hold\n\n${tellAbsence(document, text)}`
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
        ? 'the text is clean, and should not be'
        : `the text is not clean; cleaning it would change\n\n${explain(again, { group: 'rule' })}`,
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
        `the verdict is ${quality.verdict}, and should ${quality.verdict === verdict ? 'not be' : `be ${verdict}`}`,
        ...reasons,
        ...next,
      ].join('\n'),
  }
}

/** See `CopydeskMatchers.toLoseNoSentence`. */
function toLoseNoSentence(received: unknown, story: string): Outcome {
  const document = asDocument(received, 'toLoseNoSentence')
  const sentences = sentencesOf(story).map(({ start, end }) => story.slice(start, end))
  if (sentences.length === 0) throw new TypeError('toLoseNoSentence needs a story with at least one sentence')
  const lost = sentences.filter((sentence) => !holds(document, sentence))
  return {
    pass: lost.length === 0,
    message: () =>
      lost.length === 0
        ? `all ${sentences.length} sentences of the story are in the text, and should not be`
        : `${lost.length} of ${sentences.length} sentences of the story are lost\n\n${told(lost.map((sentence) => tellAbsence(document, sentence)))}`,
  }
}

/** See `CopydeskMatchers.toKeepStory`. */
function toKeepStory(received: unknown, story: string, options: StoryOptions = {}): Outcome {
  if (typeof received !== 'function')
    throw new TypeError(`toKeepStory tests a cleaner, such as \`clean\`, and got ${nameOf(received)}`)
  const loss = findLoss(received as Cleaner, story, options)
  return {
    pass: loss === undefined,
    message: () =>
      loss === undefined
        ? 'the story stays whatever is put around it, and should not'
        : `the story does not stay in run ${loss.run} (seed ${loss.seed}); the least that loses it is\n\n${loss.source}\n\n${told(loss.lost.map((paragraph) => tellAbsence(loss.document, paragraph)))}`,
  }
}

/** All matchers but the one that needs the snapshots of its runner, for `expect.extend`. */
export const plainMatchers = { toKeep, toRemove, toBeCleanText, toHaveVerdict, toLoseNoSentence, toKeepStory }

/** The document that a test hands in. Throws a `TypeError` that says what to do with anything else. */
export function asDocument(received: unknown, matcher: string): Receipted {
  const { text, changes, blocks } = (received ?? {}) as Partial<CleanDocument>
  if (typeof text !== 'string' || !Array.isArray(changes) || !Array.isArray(blocks))
    throw new TypeError(`${matcher} tests a document, such as \`clean(source)\`, and got ${nameOf(received)}`)
  if (!listsChanges({ changes, blocks }))
    throw new TypeError(`${matcher} needs the changes of the document: clean without { changes: false }`)
  return received as Receipted
}

function nameOf(value: unknown): string {
  if (value instanceof Promise) return 'a Promise: await it, or use `await expect(…).resolves`'
  if (typeof value === 'string') return 'a string: clean it first'
  return value === null ? 'null' : typeof value
}
