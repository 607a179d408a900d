import { clusterEnd, clusterStart } from '../characters/cluster.js'
import { apply } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import { toNfc } from './long-clusters.js'

const COULD_CHANGE = /[\u0300-\uffff]/

/**
 * Brings a text into Unicode Normalization Form C, one edit for each cluster (base and marks) that changes.
 *
 * `cafe\u0301` → `café`
 */
export function composeCharacters(text: string): Edits {
  if (!COULD_CHANGE.test(text)) return []
  const composed = toNfc(text)
  return composed === text ? [] : editClusters(text, composed)
}

/** A text in Unicode Normalization Form C: `cafe\u0301` → `café`. See `compose`. */
export function normalizeUnicode(text: string): string {
  return apply(text, composeCharacters(text))
}

/**
 * Walks both forms side by side. NFC works on each cluster alone, and no cluster is the beginning of its other form,
 * so where the two differ both stand in the same cluster.
 */
function editClusters(text: string, composed: string): Edits {
  const edits = new EditList()
  let there = 0
  for (let here = 0; here < text.length; ) {
    if (text.charCodeAt(here) === composed.charCodeAt(there)) {
      here++
      there++
      continue
    }
    const start = clusterStart(text, here, edits.last?.end ?? 0)
    const from = there - (here - start)
    here = clusterEnd(text, start)
    there = clusterEnd(composed, from)
    edits.push({ start, end: here, insert: composed.slice(from, there), rule: 'text/compose' })
  }
  return edits.items
}
