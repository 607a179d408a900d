import type { Span } from '../edit/edit.js'
import { EditList, type EditStage, type Edits } from '../edit/edit-list.js'
import { firstWhere } from '../edit/first-where.js'
import { PROSE, readText, type TextReading } from './read-text.js'

/** Replaces each code unit of code: not a letter, a space, or punctuation of any stage. */
const COVER = '\ufffc'
/** Share of intact non-ASCII characters outside of code, up to which a source counts as broken throughout. */
const MOST_SOUND = 0.1
/** Markdown syntax and white space. A reference to one of these is there to escape it. */
const SIGN = /^[\s!-/:-@[-`{-~]*$/
const BEYOND_ASCII = /[^\0-\x7f]/g

/**
 * Keeps stages away from the code of a source. They see a cover in its place, and edits that touch it are dropped.
 */
export class Shield {
  private text = ''
  private reading = PROSE
  private covered = ''

  /** `isMarkup`: the source is HTML, so its text is never Markdown. */
  constructor(private readonly isMarkup: boolean) {}

  /** The syntax of a text. Caches the last answer. */
  read(text: string): TextReading {
    if (text === this.text) return this.reading
    this.text = text
    this.covered = ''
    this.reading = readText(text, this.isMarkup)
    return this.reading
  }

  /** The text with its code covered, of the same length. */
  cover(text: string): string {
    const { code } = this.read(text)
    if (code.length === 0) return text
    if (this.covered === '') this.covered = coverOver(text, code)
    return this.covered
  }

  /** Wraps a stage so that it does not touch code. */
  over(stage: EditStage): EditStage {
    return (text) => this.outside(text, stage(this.cover(text)))
  }

  /** The edits that do not touch the code of a text. */
  outside(text: string, edits: Edits): Edits {
    const { code } = this.read(text)
    return code.length === 0 || edits.length === 0 ? edits : outside(code, edits)
  }

  /** Wraps mojibake repair, which also repairs code if the rest of the source is broken throughout. */
  overMojibake<Rest extends readonly unknown[]>(stage: (text: string, ...rest: Rest) => Edits) {
    return (text: string, ...rest: Rest): Edits => {
      const edits = stage(text, ...rest)
      const { code } = this.read(text)
      if (code.length === 0 || edits.length === 0) return edits
      const left = outside(code, edits)
      return isBrokenThroughout(this.cover(text), left) ? edits : left
    }
  }

  /** Wraps the decoding of references. In Markdown it keeps those that escape syntax: `&#42;`, `&lt;`. */
  overReferences(stage: EditStage): EditStage {
    const shielded = this.over(stage)
    return (text) => {
      const edits = shielded(text)
      if (edits.length === 0 || !this.read(text).isMarkdown) return edits
      const left = new EditList()
      for (const edit of edits) if (!SIGN.test(edit.insert)) left.push(edit)
      return left.items
    }
  }
}

/** The text with some spans covered, of the same length. */
export function coverOver(text: string, spans: readonly Span[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), COVER.repeat(end - start))
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** The edits that touch no code, and insert no cover. */
function outside(code: readonly Span[], edits: Edits): Edits {
  const left = new EditList()
  for (const edit of edits) {
    const next = firstWhere(code.length, (at) => (code[at] as Span).end > edit.start)
    const { start } = code[next] ?? { start: Number.POSITIVE_INFINITY }
    const isBefore = edit.end <= start
    if (isBefore && !edit.insert.includes(COVER)) left.push(edit)
  }
  return left.items
}

/** Whether hardly any non-ASCII character of a text is intact except those that the edits repair. */
function isBrokenThroughout(text: string, edits: Edits): boolean {
  let broken = 0
  for (const { start, end } of edits) broken += text.slice(start, end).match(BEYOND_ASCII)?.length ?? 0
  const all = text.replaceAll(COVER, '').match(BEYOND_ASCII)?.length ?? 0
  return broken > 0 && all - broken <= MOST_SOUND * all
}
