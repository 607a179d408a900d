import type { CleanDocument } from '../document.js'
import { notADocument } from '../input.js'

/** Throws a `TypeError` that names the function and the way out for a value that is not a document. */
export function checkDocument(value: unknown, reader: string, lists: readonly ('blocks' | 'changes')[]): void {
  const document = (value ?? {}) as Partial<CleanDocument>
  if (!lists.every((list) => Array.isArray(document[list]))) throw notADocument(reader, value)
}
