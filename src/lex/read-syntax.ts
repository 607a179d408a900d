import { frontMatterOf } from '../blocks/scan-blocks.js'
import { isAllCode, isConfiguration, isLeaked, looksLikeCode, readsLikeProse } from '../blocks/source-code.js'
import { BlockFlag, BlockKind, GAP_MASK, type LexedText, NO_BLOCK } from './lexed-text.js'
import { readBlocks, Verdict } from './read-blocks.js'

/** Up to this many unclosed fences are checked for intent, which bounds the number of readings. */
const MOST_UNCLOSED = 8
/** Code that no colon introduces has so many lines. */
const FEWEST_LINES = 3
const INFO = /^[ \t]*(?:`{3,1000}|~{3,1000})[ \t]*\S/
const COLONS = ':：'
/** The first line of a trace: of Python, Java, JavaScript, Go. */
const TRACE = /^(?:Traceback |Exception in thread|Caused by: |panic: |(?:Uncaught )?[\w.]{0,90}(?:Error|Exception)\b)/
/** `  File "boat.py", line 3, in sail`, `    at sail (boat.js:3:9)` */
const FRAME = /^[ \t]{1,40}(?:File "|at \S)|\.go:\d/
const STYLE = /^[.#@*].{0,200}\{/m
/** A marker of an ad or a plugin: `[ad_1]` */
const MARKER = /^\[.{0,60}\]$/
/** Behind these a line may be code at once: `)`, `]`, `}`. */
const CLOSERS = ')]}'

let verdicts = /* @__PURE__ */ new Uint8Array(0)

/**
 * Reads the blocks of a text in which Markdown may be meant or not. Plain text gets the benefit of the doubt: indented lines are
 * code only if they look like code, an unclosed fence opens code only if code follows, and lines between paragraphs are code if
 * they are nothing else. YAML at the start is front matter.
 *
 * `    It rained.` → a paragraph; `Run:\n\n    npm test --all` → a paragraph and code
 */
export function readSyntax(lexed: LexedText): void {
  let unclosed = readBlocks(lexed)
  if (unclosed < 0 && !mayHoldCode(lexed)) return
  if (verdicts.length < lexed.lines) verdicts = new Uint8Array(lexed.lines + (lexed.lines >> 1))
  verdicts.fill(Verdict.none, 0, lexed.lines)
  for (let nth = 0; unclosed >= 0 && !isOpenCode(lexed, unclosed); nth++) {
    // Too many of them: nothing behind this line is code.
    if (nth === MOST_UNCLOSED) verdicts.fill(Verdict.text, unclosed, lexed.lines)
    verdicts[unclosed] = Verdict.text
    unclosed = readBlocks(lexed, verdicts)
  }
  const isRefused = refuseIndented(lexed)
  const isShown = findShown(lexed)
  if (isRefused || isShown) readBlocks(lexed, verdicts)
  if (lexed.text.startsWith('---')) takeFrontMatter(lexed)
}

/** A quick look at the blocks and at indented lines, which is enough for most texts. */
function mayHoldCode(lexed: LexedText): boolean {
  const { text, blocks, blockKinds, blockStarts, blockEnds, lineTokens, kinds, starts } = lexed
  if (text.startsWith('---')) return true
  for (let block = 0; block < blocks; block++) {
    const first = blockStarts[block] as number
    if (blockKinds[block] === BlockKind.code || isIntroduced(lexed, first)) return true
    for (let line = first + 1; line < (blockEnds[block] as number); line++) {
      const token = lineTokens[line] as number
      const isIndented = ((kinds[token] as number) & GAP_MASK) !== 0
      if (isIndented || CLOSERS.includes(text.charAt(starts[token] as number))) return true
    }
  }
  return false
}

/** Whether a line that ends with a colon stands before a line, apart from blank ones. */
function isIntroduced({ lineTokens, starts, text }: LexedText, line: number): boolean {
  const token = (lineTokens[line] as number) - 1
  return token >= 0 && COLONS.includes(text.charAt(starts[token] as number))
}

/** Lines as they are written, or from where their content starts. */
function linesOf({ text, lineStarts, lineEnds }: LexedText, first: number, end: number, from = lineStarts): string[] {
  const lines: string[] = []
  for (let line = first; line < end; line++) lines.push(text.slice(from[line], lineEnds[line]))
  return lines
}

/** Whether a block without a closing line was meant as code. */
function isOpenCode(lexed: LexedText, line: number): boolean {
  const block = lexed.lineBlocks[line] as number
  if (lexed.blockKinds[block] !== BlockKind.code) return false
  const lines = linesOf(lexed, line + 1, lexed.blockEnds[block] as number, lexed.contentStarts)
  const namesLanguage = INFO.test(lexed.text.slice(lexed.lineStarts[line], lexed.lineEnds[line]))
  return looksLikeCode(lines) || (namesLanguage && !readsLikeProse(lines))
}

/** Refuses indented lines that are no code. In a text that is otherwise Markdown they are, unless they read like sentences. */
function refuseIndented(lexed: LexedText): boolean {
  const { blocks, blockKinds, blockFlags, blockStarts, blockEnds } = lexed
  let isMeant: boolean | undefined
  let isRefused = false
  for (let block = 0; block < blocks; block++) {
    if (blockKinds[block] !== BlockKind.code || ((blockFlags[block] as number) & BlockFlag.fenced) !== 0) continue
    const [first, end] = [blockStarts[block] as number, blockEnds[block] as number]
    const lines = linesOf(lexed, first, end)
    isMeant ??= isMarkdown(lexed)
    const isCode = looksLikeCode(lines) && (isIntroduced(lexed, first) || (lines.length > 1 && !isLeaked(lines)))
    if (isCode || (isMeant && (looksLikeCode(lines) || !readsLikeProse(lines)))) continue
    verdicts.fill(Verdict.text, first, end)
    isRefused = true
  }
  return isRefused
}

/** Whether a text has syntax that is certainly meant as Markdown: fences, tables, headings with `#`. */
function isMarkdown({
  blocks,
  blockKinds,
  blockFlags,
  blockLevels,
  blockStarts,
  contentStarts,
  lineStarts,
}: LexedText): boolean {
  for (let block = 1; block < blocks; block++) {
    if (((blockFlags[block] as number) & (BlockFlag.fenced | BlockFlag.header)) !== 0) return true
    const line = blockStarts[block] as number
    const isHeading = blockKinds[block] === BlockKind.heading && (blockLevels[block] as number) > 1
    if (isHeading && contentStarts[line] !== lineStarts[line]) return true
  }
  return false
}

/** Finds code that a plain text shows between its paragraphs, without fences and indentation. Runs of it next to each other are one. */
function findShown(lexed: LexedText): boolean {
  const runs = runsOf(lexed)
  let isFound = false
  for (let nth = 0, done = 0; nth < runs.length; nth++) {
    const [first, end] = runs[nth] as Run
    if (!isShown(lexed, first, end)) continue
    let from = nth
    while (from > done && mayBeCode(linesOf(lexed, ...(runs[from - 1] as Run)))) from--
    while (nth + 1 < runs.length && mayBeCode(linesOf(lexed, ...(runs[nth + 1] as Run)))) nth++
    done = nth + 1
    verdicts.fill(Verdict.code, (runs[from] as Run)[0], (runs[nth] as Run)[1])
    isFound = true
  }
  return isFound
}

/** Lines without a blank one or code between them, from the first up to the last. */
type Run = readonly [first: number, end: number]

function runsOf({ lines, lineTokens, lineBlocks, blockKinds }: LexedText): Run[] {
  const runs: Run[] = []
  let first = -1
  for (let line = 0; line <= lines; line++) {
    const block = line < lines ? (lineBlocks[line] as number) : NO_BLOCK
    const isText =
      block !== NO_BLOCK && blockKinds[block] !== BlockKind.code && lineTokens[line] !== lineTokens[line + 1]
    if (isText && first < 0) first = line
    if (isText || first < 0) continue
    runs.push([first, line])
    first = -1
  }
  return runs
}

/** Whether a run is code by itself: below a line that ends with a colon, or with indented lines and all of its braces. */
function isShown(lexed: LexedText, first: number, end: number): boolean {
  const isMeant = isIntroduced(lexed, first)
  if (!isMeant && (end - first < FEWEST_LINES || !startsInside(lexed, first, end))) return false
  const lines = linesOf(lexed, first, end)
  if (isTraceback(lines)) return true
  if (isMeant) return mayBeCode(lines) || isConfiguration(lines)
  return mayBeCode(lines) && isWhole(lines.join('\n'))
}

/** Whether a line but the first is indented or begins with a closing bracket. */
function startsInside({ lineTokens, kinds, starts, text }: LexedText, first: number, end: number): boolean {
  for (let line = first + 1; line < end; line++) {
    const token = lineTokens[line] as number
    if (((kinds[token] as number) & GAP_MASK) !== 0 || CLOSERS.includes(text.charAt(starts[token] as number)))
      return true
  }
  return false
}

function mayBeCode(lines: readonly string[]): boolean {
  return isAllCode(lines) && !isLeaked(lines) && !MARKER.test(lines.join('\n'))
}

/** Whether code has all of its braces, and is no style sheet. */
const isWhole = (code: string): boolean => code.split('{').length === code.split('}').length && !STYLE.test(code)

/** Whether lines are what a program printed when it failed: `Traceback …:`, `  File "boat.py", line 3`, `KeyError: 'sail'` */
const isTraceback = (lines: readonly string[]): boolean =>
  lines.length >= FEWEST_LINES && TRACE.test(lines[0] as string) && lines.some((line) => FRAME.test(line))

/** Marks YAML at the start as a block of its own. */
function takeFrontMatter(lexed: LexedText): void {
  const found = frontMatterOf(lexed.text)
  if (!found) return
  verdicts.fill(Verdict.code, 0, found.lines.length + 2)
  readBlocks(lexed, verdicts)
  lexed.blockKinds[0] = BlockKind.frontMatter
}
