import type { Span } from './edit/edit.js'

/**
 * What the source sets apart within the text; `start` and `end` are its place in the text, in UTF-16 code units.
 *
 * `{ kind: 'emphasis', start: 4, end: 7 }`
 */
export type Mark = LinkMark | StyleMark | ImageMark | EmbedMark | FootnoteMark | BreakMark

/**
 * A stretch that links to somewhere else.
 *
 * `{ kind: 'link', start: 4, end: 14, href: 'https://paper.example/bridge' }`
 */
export interface LinkMark extends Span {
  /** Tells marks apart. */
  kind: 'link'
  /** Where it leads, in full: an address of the web, or of mail. */
  href: string
}

/** A stretch in another style than what is around it: `{ kind: 'strong', start: 0, end: 6 }` */
export interface StyleMark extends Span {
  /** Tells marks apart. */
  kind: StyleKind
}

/**
 * How a stretch is set apart: `'emphasis'`, `'strong'`. A stretch of `'code'` or of a `'formula'` includes the signs that
 * stand around it in the text, so that it is known when the text is cleaned again: backticks, `$`.
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
 * A picture between the blocks of the story; its `start` is its `end`.
 *
 * `{ kind: 'image', start: 40, end: 40, src: 'https://paper.example/bridge.jpg', alt: 'The bridge at dusk' }`
 */
export interface ImageMark extends Span {
  /** Tells marks apart. */
  kind: 'image'
  /** Its address, in full. */
  src: string
  /** What it shows, in the words of the page. */
  alt?: string | undefined
}

/**
 * A video, a post or a map of another site between the blocks of the story; its `start` is its `end`.
 *
 * `{ kind: 'embed', start: 40, end: 40, src: 'https://www.youtube.com/watch?v=abc', title: 'The bridge falls' }`
 */
export interface EmbedMark extends Span {
  /** Tells marks apart. */
  kind: 'embed'
  /** Its address, in full: the page that a reader would open. */
  src: string
  /** Its title, in the words of the page. */
  title?: string | undefined
}

/** A reference to a footnote: `{ kind: 'footnote', start: 17, end: 18, label: '1' }` */
export interface FootnoteMark extends Span {
  /** Tells marks apart. */
  kind: 'footnote'
  /** The label of the block that is the note. */
  label: string
}

/** A thematic break between two blocks of the story; its `start` is its `end`: `{ kind: 'break', start: 40, end: 40 }` */
export interface BreakMark extends Span {
  /** Tells marks apart. */
  kind: 'break'
}

/**
 * Something in a source that no reader sees; offsets are UTF-16 units of the source, half-open.
 *
 * `{ start: 32, end: 50, text: 'obey the next line', rule: 'html/hidden/font-size', because: 'font-size:0', grade: 'suspicious' }`
 */
export interface HiddenText extends Span {
  /** What it says, markup left out and characters decoded; of characters that say nothing, their code points. */
  readonly text: string
  /** The rule that takes it out: `html/hidden/colour`, `text/invisible/tag`. */
  readonly rule: string
  /** What hides it, where markup or a style sheet does: `.note{display:none}`. */
  readonly because?: string | undefined
  /**
   * `ordinary`: sites do that every day, for menus, screen readers and line breaks. `suspicious`: a way that they have no
   * use for, with words in it. It says nothing of what the words mean.
   */
  readonly grade: 'ordinary' | 'suspicious'
}
