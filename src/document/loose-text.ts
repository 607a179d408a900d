import { type Loose, loosen } from '../characters/loose.js'

/** As long as somebody holds the document. */
const known = new WeakMap<object, Loose>()

/** The text of a document made loose, once for each document. */
export function looseTextOf(document: { readonly text: string }): Loose {
  const kept = known.get(document)
  if (kept) return kept
  const loose = loosen(document.text)
  known.set(document, loose)
  return loose
}
