import type { Page } from '../read/columns.js'

/** What a class attribute says of the structure of a story, as a whole. One bit each. */
export const Named = {
  /** The box, or the table, of a highlighter or an editor that writes no `pre` around its lines. */
  codeBox: 1 << 0,
  /** Something of a formula: `katex-display`, `math inline`. */
  formula: 1 << 1,
  /** The picture of a formula: `latex`. */
  formulaPicture: 1 << 2,
  /** A note in the margin … */
  sideNote: 1 << 3,
  /** … or in its reference: `inline-footnote`. */
  inlineNote: 1 << 4,
  /** A picture that is no part of a story: `avatar`, `site-icon`. */
  icon: 1 << 5,
  emoji: 1 << 6,
} as const

/** Nearly all values have none of these words, and need no second look. */
const TELLS =
  /codemirror|cm-|editor|view-lines|highlight|crayon|enlighter|js-file|blob|table|hljs|react-code|listing|math|katex|mjx|temml|hurmet|tex|equation|ql-img|note|emoji|smiley|icon|avatar|logo|tracking|pixel|spacer/i
const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [
    Named.codeBox,
    /(?:^|\s)(?:CodeMirror|cm-editor|cm-content|monaco-editor|view-lines|ace_editor|syntaxhighlighter|crayon-syntax|enlighter|js-file-line-container|blob-wrapper|highlighttable|codehilitetable|rouge-table|lntable|hljs-ln|crayon-table|react-code-lines|code-listing)(?:\s|$)/i,
  ],
  [Named.formula, /math|katex|mjx|temml|hurmet|arithmatex/i],
  [
    Named.formulaPicture,
    /(?:^|\s)(?:latex|tex|math|mathtex|equation|(?:mwe-math-fallback-image|ql-img)[\w-]*)(?:\s|$)/i,
  ],
  [Named.sideNote, /(?:^|\s)(?:side|margin)-?note(?:\s|$)/],
  [Named.inlineNote, /inline-?footnote/i],
  [Named.icon, /(?:^|[\s_-])(?:emoji|smiley|icon|avatar|logo|gravatar|tracking|pixel|spacer)s?(?:$|[\s_-])/i],
  [Named.emoji, /(?:^|[\s_-])emoji(?:$|[\s_-])/i],
]

/**
 * Bits of `Named`: what the class attribute of an element says. Each value is looked at once.
 *
 * `<div class="hljs-ln">` → `Named.codeBox`
 */
export function namedAs({ classes, classNames }: Page, row: number): number {
  const number = classes[row] as number
  if (number < 0) return 0
  const { named } = classNames
  const known = named[number] as number
  if (known >= 0) return known
  const bits = bitsOf(classNames.values[number] as string)
  named[number] = bits
  return bits
}

function bitsOf(value: string): number {
  let bits = 0
  if (TELLS.test(value)) for (const [bit, pattern] of PATTERNS) if (pattern.test(value)) bits |= bit
  return bits
}

/** Whether the class attribute of an element says one of some things. */
export const isNamedFor = (page: Page, row: number, bits: number): boolean => (namedAs(page, row) & bits) !== 0
