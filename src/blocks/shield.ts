import type { Span } from '../edit/edit.js'
import { EditList, type EditStage, type Edits } from '../edit/edit-list.js'
import { firstWhere } from '../edit/first-where.js'
import { readText, type TextReading } from './read-text.js'

/** Stands for each code unit of code: no letter, no blank, no sign that any stage knows. */
const COVER = '\ufffc'
/** Up to this share of what is not ASCII outside of code may be sound in a source that is broken throughout. */
const MOST_SOUND = 0.1
/** Signs that mean something to Markdown, and blanks: a reference that stands for one is there so that it does not. */
const SIGN = /^[\s!-/:-@[-`{-~]*$/
const BEYOND_ASCII = /[^\0-\x7f]/g

/**
 * Keeps stages away from the code of one source, on its way through all of them: they see a cover in its place, and no edit
 * that touches it is taken.
 */
export class Shield {
  private text = ''
  private reading: TextReading
  private covered = ''

  /** `isMarkup`: whether the source is HTML, of which the text is never Markdown. */
  constructor(private readonly isMarkup: boolean) {
    this.reading = readText('', isMarkup)
  }

  /** What the syntax of a text says of it. The last answer is remembered. */
  read(text: string): TextReading {
    if (text === this.text) return this.reading
    this.text = text
    this.covered = ''
    this.reading = readText(text, this.isMarkup)
    return this.reading
  }

  /** A text with a cover over its code, of the same length. */
  cover(text: string): string {
    const { code } = this.read(text)
    if (code.length === 0) return text
    if (this.covered === '') this.covered = coverOver(text, code)
    return this.covered
  }

  /** The stage, kept away from code. */
  over(stage: EditStage): EditStage {
    return (text) => this.outside(text, stage(this.cover(text)))
  }

  /** Edits of a text without those that touch its code. */
  outside(text: string, edits: Edits): Edits {
    const { code } = this.read(text)
    return code.length === 0 || edits.length === 0 ? edits : outside(code, edits)
  }

  /** The same of the repair of mojibake: where the rest of the source is broken throughout, its code is repaired as well. */
  overMojibake<Rest extends readonly unknown[]>(stage: (text: string, ...rest: Rest) => Edits) {
    return (text: string, ...rest: Rest): Edits => {
      const edits = stage(text, ...rest)
      const { code } = this.read(text)
      if (code.length === 0 || edits.length === 0) return edits
      const left = outside(code, edits)
      return isBrokenThroughout(this.cover(text), left) ? edits : left
    }
  }

  /** The stage that decodes references, which in Markdown leaves those that stand for its signs: `&#42;`, `&lt;`. */
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

/** A text with a cover over some spans, of the same length. */
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

/** The edits that touch no code, and bring no cover into the text. */
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

/** Whether next to nothing beyond ASCII is sound in a text whose broken characters these edits repair. */
function isBrokenThroughout(text: string, edits: Edits): boolean {
  let broken = 0
  for (const { start, end } of edits) broken += text.slice(start, end).match(BEYOND_ASCII)?.length ?? 0
  const all = text.replaceAll(COVER, '').match(BEYOND_ASCII)?.length ?? 0
  return broken > 0 && all - broken <= MOST_SOUND * all
}
