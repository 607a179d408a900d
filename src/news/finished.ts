import type { TextReading } from '../blocks/read-text.js'
import type { Budgets } from '../budget.js'
import type { HiddenText, Mark, PageKind, PageMetadata } from '../document.js'
import type { Reason } from '../edit/change.js'
import type { Span } from '../edit/edit.js'
import type { Edits } from '../edit/edit-list.js'
import type { Transform } from '../edit/transform.js'
import type { Words } from '../locale/at-hand.js'
import type { RuleSet } from '../match/rule-set.js'
import type { Signs } from '../quality/signs.js'
import type { Reading } from '../quality/verdict.js'
import type { Warning } from '../quality/warning.js'
import type { MarkedBlocks } from './blocks.js'

/** Facts about a text that you already know: `{ url: 'https://paper.example/a', lang: 'pt-BR' }` */
export interface Hints {
  /** The URL of the source. */
  readonly url?: string | undefined
  /** Its language, BCP 47. */
  readonly lang?: string | undefined
  /** Its headline. */
  readonly title?: string | undefined
}

/** The result of reading markup into lines. */
export interface MarkupLines {
  /** The text that the edits apply to, if not the source itself: a string in a script, with its escapes decoded. */
  readonly opened?: Transform
  readonly edits: Edits
  /** Whether the rest of the source is Markdown that contained some markup. */
  readonly isMarkdown?: true
  readonly blocks: MarkedBlocks
  readonly lang?: string
  /** The metadata of a page about its article. */
  readonly metadata?: PageMetadata
  /** The reasons why spans of the source are hidden, in source order. */
  readonly reasons?: readonly Reason[]
  /** Links, in source order. */
  readonly links?: readonly Span[]
  /** Links, emphasis and pictures, as spans of the source, with absolute addresses. */
  readonly marks?: readonly Mark[]
  /** Text that readers of the page do not see, if requested. */
  readonly hidden?: readonly HiddenText[]
  /** Spans to keep, by the selector that requests it. */
  readonly kept?: readonly { readonly by: string; readonly spans: readonly Span[] }[]
  readonly warnings?: readonly Warning[]
  /** The kind of the page, with reasons. */
  readonly kind?: { readonly kind: PageKind; readonly reasons: readonly string[] }
  /** Features for the verdict on the quality of the text. */
  readonly signs?: Signs
}

/** A cleaned text, and everything else its document is made from. */
export interface Finished {
  /** The repaired text, before boilerplate is removed. */
  readonly copy: Transform
  readonly story: Transform
  /** The result of reading the story as Markdown or code. */
  readonly syntax: TextReading
  readonly hints: Hints
  /** The language whose rules and words were used, BCP 47. */
  readonly lang: string | undefined
  /** The language of the story if it is clear, and the confidence. */
  readonly spoken: { readonly lang: string; readonly confidence: number } | undefined
  readonly markup: MarkupLines | undefined
  /** Whether the rules would have removed the whole story, so that its sentences were kept. */
  readonly spared: boolean
  /** How well the removal of units went; for a page its signs tell. */
  readonly outlook: Reading['outlook']
  /** The reasons for removed units that no rule matches, with their spans in the source. */
  readonly reasons: readonly Reason[]
  /** The rule with an address, among the rules that were applied. */
  readonly ruleAt: RuleSet['ruleAt']
  /** The words of the languages at hand. */
  readonly words: Words
  readonly budgets: Budgets
  /** Requests to keep text that matched nothing, as text. */
  readonly unmet: readonly string[]
  readonly listChanges: boolean
}
