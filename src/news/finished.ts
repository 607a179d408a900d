import type { Budgets } from '../budget.js'
import type { HiddenText, Mark, PageKind, PageMetadata } from '../document.js'
import type { Reason } from '../edit/change.js'
import type { Span } from '../edit/edit.js'
import type { Edits } from '../edit/edit-list.js'
import type { Transform } from '../edit/transform.js'
import type { RuleSet } from '../match/rule-set.js'
import type { Signs } from '../quality/signs.js'
import type { Warning } from '../quality/warning.js'
import type { MarkedBlocks } from './blocks.js'

/** What is known about a text from elsewhere: `{ url: 'https://paper.example/a', lang: 'pt-BR' }` */
export interface Hints {
  /** Where it was found. */
  readonly url?: string | undefined
  /** Its language, BCP 47. */
  readonly lang?: string | undefined
  /** Its headline. */
  readonly title?: string | undefined
}

/** Markup turned into lines, and what it said of them. */
export interface MarkupLines {
  /** The source as the edits find it, if it is not the source itself: a string in a script, its escapes undone. */
  readonly opened?: Transform
  readonly edits: Edits
  readonly blocks: MarkedBlocks
  readonly lang?: string
  /** What a whole page says of its article. */
  readonly metadata?: PageMetadata
  /** What decided that a stretch of the source is not seen, in source order. */
  readonly reasons?: readonly Reason[]
  /** Links, in source order. */
  readonly links?: readonly Span[]
  /** What is set apart within the text, in the source, addresses in full. */
  readonly marks?: readonly Mark[]
  /** What no reader sees of it, if that was asked for. */
  readonly hidden?: readonly HiddenText[]
  /** Stretches that are to stay, by what asks for them. */
  readonly kept?: readonly { readonly by: string; readonly spans: readonly Span[] }[]
  /** What was in doubt when it was read. */
  readonly warnings?: readonly Warning[]
  /** What the page is, and why. */
  readonly kind?: { readonly kind: PageKind; readonly reasons: readonly string[] }
  /** What there is to tell of how good the text is, in numbers. */
  readonly signs?: Signs
}

/** A text that is cleaned, and all that its document is read from. */
export interface Finished {
  /** The text repaired, before the story was parted from what is around it. */
  readonly copy: Transform
  readonly story: Transform
  readonly hints: Hints
  /** BCP 47. */
  readonly lang?: string
  readonly markup?: MarkupLines
  readonly spared: boolean
  /** Why units went that no rule takes. */
  readonly reasons: readonly Reason[]
  /** The rule of an address, among those that worked on the text. */
  readonly ruleAt: RuleSet['ruleAt']
  /** What reading the text may have cost. */
  readonly budgets: Budgets
  /** What was to be kept and met nothing, in words. */
  readonly unmet: readonly string[]
  readonly listChanges: boolean
}
