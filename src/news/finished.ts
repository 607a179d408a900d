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
import type { Warning } from '../quality/warning.js'
import type { MarkedBlocks } from './blocks.js'

/** What is known about a text beforehand: `{ url: 'https://paper.example/a', lang: 'pt-BR' }` */
export interface Hints {
  /** Where it was found. */
  readonly url?: string | undefined
  /** Its language, BCP 47. */
  readonly lang?: string | undefined
  /** Its headline. */
  readonly title?: string | undefined
}

/** Markup that was read into lines. */
export interface MarkupLines {
  /** What the edits are for, if not the source itself: a string in a script with its escapes undone. */
  readonly opened?: Transform
  readonly edits: Edits
  /** Whether what is left of the source is Markdown: it only held some markup. */
  readonly isMarkdown?: true
  readonly blocks: MarkedBlocks
  readonly lang?: string
  /** What a page says of its article. */
  readonly metadata?: PageMetadata
  /** Why spans of the source are hidden, in source order. */
  readonly reasons?: readonly Reason[]
  /** Links, in source order. */
  readonly links?: readonly Span[]
  /** Links, emphasis and pictures, as spans of the source, with absolute addresses. */
  readonly marks?: readonly Mark[]
  /** Text that no reader sees, if that was asked for. */
  readonly hidden?: readonly HiddenText[]
  /** Spans that are to stay, by the selector that asks for it. */
  readonly kept?: readonly { readonly by: string; readonly spans: readonly Span[] }[]
  readonly warnings?: readonly Warning[]
  /** The kind of the page, and why. */
  readonly kind?: { readonly kind: PageKind; readonly reasons: readonly string[] }
  /** Features for the verdict on how good the text is. */
  readonly signs?: Signs
}

/** A cleaned text, and all that its document is made of. */
export interface Finished {
  /** The text after repair, with all that is around the story. */
  readonly copy: Transform
  readonly story: Transform
  /** What the syntax of the story says of it. */
  readonly syntax: TextReading
  readonly hints: Hints
  /** The language whose rules and words were used, BCP 47. */
  readonly lang?: string
  /** The language that the story is clearly in, and how sure that is. */
  readonly spoken?: { readonly lang: string; readonly confidence: number }
  readonly markup?: MarkupLines
  /** Whether the rules would have left no story, so that its sentences were kept. */
  readonly spared: boolean
  /** Why units went that no rule takes, with their places in the source. */
  readonly reasons: readonly Reason[]
  /** The rule of an address, among those that were applied. */
  readonly ruleAt: RuleSet['ruleAt']
  /** Those of the languages at hand. */
  readonly words: Words
  readonly budgets: Budgets
  /** What was to be kept and matched nothing, in words. */
  readonly unmet: readonly string[]
  readonly listChanges: boolean
}
