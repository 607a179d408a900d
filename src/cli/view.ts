import { type CleanDocument, explain, toHtml, toMarkdown } from '../index.js'
import type { View } from './flags.js'
import type { Pen } from './pen.js'
import { strike } from './strike.js'

/** An input that was read and cleaned. */
export interface Cleaned {
  /** As it is called on the command line; absent for standard input. */
  readonly file?: string
  readonly source: string
  readonly document: CleanDocument
}

export interface Look {
  readonly pen: Pen
  /** Whether JSON is laid out for eyes. */
  readonly spacious: boolean
}

/** How each view shows one input; whole lines, or nothing. */
export const VIEWS: { readonly [Name in View]: (cleaned: Cleaned, look: Look) => string } = {
  text: ({ document }) => document.text,
  markdown: ({ document }) => toMarkdown(document).trimEnd(),
  html: ({ document }) => toHtml(document),
  json: ({ file, document }, { spacious }) =>
    JSON.stringify({ ...(file !== undefined && { file }), ...document }, null, spacious ? 2 : 0),
  changes: ({ source, document }, { pen }) => strike(source, document.changes, pen),
  explain: ({ document }) => explain(document),
  verdict: (cleaned) => {
    const { length } = cleaned.document.changes
    return isClean(cleaned) ? '' : `${nameOf(cleaned.file)}: ${length} ${length === 1 ? 'change' : 'changes'}`
  },
}

/** Whether the output would be the input; files end with a line break, and texts do not. */
export function isClean({ source, document: { text } }: Cleaned): boolean {
  return text === source || `${text}\n` === source
}

export const nameOf = (file: string | undefined) => file ?? 'standard input'
