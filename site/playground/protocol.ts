import type { CleanDocument, CleanerOptions, HiddenText, Hints } from 'copydesk'

/** How the source is read; `auto` detects HTML. */
export type As = 'auto' | 'text'
export type Format = 'text' | 'markdown' | 'html' | 'json'

/** One story of a feed or of a file of records. */
export interface Item {
  readonly title: string
  readonly source: string
  readonly hints: Hints
}

/** A source that holds several stories. */
export interface Container {
  readonly name: string
  readonly items: readonly Item[]
  /** More records than are shown. */
  readonly isCut: boolean
}

export interface CleanRequest {
  readonly kind: 'clean'
  readonly source: string
  readonly as: As
  readonly hints: Hints
  readonly options: CleanerOptions
}

export type Request =
  | CleanRequest
  /** The last document in another format. */
  | { readonly kind: 'format'; readonly format: Exclude<Format, 'text'> }
  | { readonly kind: 'split'; readonly source: string }
  | { readonly kind: 'decode'; readonly bytes: Uint8Array; readonly name: string }

export interface Cleaned {
  readonly document: CleanDocument
  readonly hidden: readonly HiddenText[]
  /** The languages whose rules are loaded, beside `any` and `en`. */
  readonly languages: readonly string[]
  readonly milliseconds: number
}

/** What each request is answered with. */
export interface Answers {
  readonly clean: Cleaned
  readonly format: string
  readonly split: Container | undefined
  readonly decode: { readonly text: string; readonly encoding: string }
}
