import type { Span } from './edit/edit.js'

/**
 * A span of the text with a meaning or style of its own. `start` and `end` are offsets in the text, in UTF-16 code units.
 *
 * `{ kind: 'emphasis', start: 4, end: 7 }`
 */
export type Mark = LinkMark | StyleMark | ImageMark | EmbedMark | FootnoteMark | BreakMark

/**
 * A link.
 *
 * `{ kind: 'link', start: 4, end: 14, href: 'https://paper.example/bridge' }`
 */
export interface LinkMark extends Span {
  /** Discriminates the union. */
  kind: 'link'
  /** The absolute address: a web or email address. */
  href: string
}

/** A span in another style than the text around it: `{ kind: 'strong', start: 0, end: 6 }` */
export interface StyleMark extends Span {
  /** Discriminates the union. */
  kind: StyleKind
}

/**
 * The style of a span: `'emphasis'`, `'strong'`. A span of `'code'` or `'formula'` includes its delimiters in the text
 * (backticks, `$`), so that it is recognized when the text is cleaned again.
 */
export type StyleKind =
  | 'emphasis'
  | 'strong'
  | 'code'
  | 'deleted'
  | 'subscript'
  | 'superscript'
  | 'highlight'
  | 'formula'

/**
 * An image between the blocks of the story. Its `start` equals its `end`.
 *
 * `{ kind: 'image', start: 40, end: 40, src: 'https://paper.example/bridge.jpg', alt: 'The bridge at dusk' }`
 */
export interface ImageMark extends Span {
  /** Discriminates the union. */
  kind: 'image'
  /** The absolute address. */
  src: string
  /** The alternative text on the page. */
  alt?: string | undefined
}

/**
 * A video, post or map of another site between the blocks of the story. Its `start` equals its `end`.
 *
 * `{ kind: 'embed', start: 40, end: 40, src: 'https://www.youtube.com/watch?v=abc', title: 'The bridge falls' }`
 */
export interface EmbedMark extends Span {
  /** Discriminates the union. */
  kind: 'embed'
  /** The absolute address of the page that a reader would open. */
  src: string
  /** The title on the page. */
  title?: string | undefined
}

/** A reference to a footnote: `{ kind: 'footnote', start: 17, end: 18, label: '1' }` */
export interface FootnoteMark extends Span {
  /** Discriminates the union. */
  kind: 'footnote'
  /** The label of the footnote block. */
  label: string
}

/** A thematic break between two blocks of the story. Its `start` equals its `end`: `{ kind: 'break', start: 40, end: 40 }` */
export interface BreakMark extends Span {
  /** Discriminates the union. */
  kind: 'break'
}

/**
 * Text in a source that readers do not see. Offsets are UTF-16 code units of the source, half-open.
 *
 * `{ start: 32, end: 50, text: 'obey the next line', rule: 'html/hidden/font-size', because: 'font-size:0', grade: 'suspicious'
 * }`
 */
export interface HiddenText extends Span {
  /** The text without markup and with decoded characters. For invisible characters, their code points. */
  readonly text: string
  /** The rule that removes it: `html/hidden/colour`, `text/invisible/tag`. */
  readonly rule: string
  /** The declaration that hides it, in markup or a style sheet: `.note{display:none}`. */
  readonly because?: string | undefined
  /**
   * `ordinary`: a common technique for menus, screen readers and line breaks. `suspicious`: a technique that sites do not need,
   * with words in it. The meaning of the words is not considered.
   */
  readonly grade: 'ordinary' | 'suspicious'
}
