import { type Loose, loosen } from '../characters/loose.js'

/** As long as the document is in memory. */
const known = new WeakMap<object, Loose>()

/** The loosened text of a document, cached per document. */
export function looseTextOf(document: { readonly text: string }): Loose {
  const kept = known.get(document)
  if (kept) return kept
  const loose = loosen(document.text)
  known.set(document, loose)
  return loose
}
