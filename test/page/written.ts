import type { Edit } from '../../src/edit/edit.js'
import { apply } from '../../src/edit/edit.js'
import type { Mark } from '../../src/mark.js'
import { reasonsOf } from '../../src/page/decide/reasons.js'
import { readFeatures } from '../../src/page/features/features.js'
import { readPage, releasePage } from '../../src/page/read/read.js'
import { Structure } from '../../src/page/structure/structure.js'
import type { FlowBlock } from '../../src/page/write/block-list.js'
import { writePage } from '../../src/page/write/write.js'

/** A page as it is written. */
export interface WrittenPage {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly blocks: readonly FlowBlock[]
  readonly marks: readonly Mark[]
  /** By passage, whether it was written. */
  readonly chosen: Uint8Array
}

/** Writes the passages of a page that `keeps` has a `1` for: `'011'`; all of them without it, or past its end. */
export function written(html: string, keeps = ''): WrittenPage {
  const page = readPage(html)
  const chosen = Uint8Array.from({ length: page.passages }, (_, at) => (keeps.charAt(at) === '0' ? 0 : 1))
  const reasons = reasonsOf(readFeatures(page), chosen, new Uint8Array(page.passages))
  const structure = new Structure(page, chosen)
  const { edits, blocks } = writePage(page, structure, reasons)
  releasePage(page)
  return {
    text: apply(html, edits),
    edits: [...edits],
    blocks: [...blocks],
    marks: structure.marks,
    chosen: structure.keeps,
  }
}

/** Its blocks with what is known of them: `list-item depth=1 ordered=false | paragraph` */
export function blocksOf(html: string): string {
  return written(html)
    .blocks.map(({ kind, rank }) => {
      const fields = Object.entries(rank ?? {}).map(([name, value]) => `${name}=${value}`)
      return [kind, ...fields.sort()].join(' ')
    })
    .join(' | ')
}

/** The rules by which parts of a page go: `html/markup | html/article/navigation` */
export function rulesOf(html: string, keeps: string): string {
  return [...new Set(written(html, keeps).edits.map(({ rule }) => rule))].join(' | ')
}
