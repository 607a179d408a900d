import { findLoosely, type Loose, loosen, occursBefore } from '../characters/loose.js'
import type { CleanDocument } from '../document.js'
import type { Change } from '../edit/change.js'
import type { Span } from '../edit/edit.js'
import { classIn } from '../input.js'
import { decodeEntities } from '../repair/entities.js'
import { checkDocument } from './check-document.js'
import { firstEndingAfter, meet, movesOf, type Origin, type Traceable, tracer } from './origin.js'
import { textFragmentOf } from './text-fragment.js'

/**
 * The position of a quotation in the text, in the source and on the page. Offsets are UTF-16 code units, half-open.
 *
 * `{ text: 'old bridge', start: 4, end: 14, source: { start: 7, end: 17 }, blocks: [0], fragment: '#:~:text=old%20bridge', … }`
 */
export interface Citation extends Span, Origin {
  /** The quotation as the text has it: `document.text.slice(start, end)`. */
  readonly text: string
  /** The indexes of its blocks: `document.blocks[blocks[0]]`. */
  readonly blocks: readonly number[]
  /** The URL fragment that makes a browser scroll to it: `#:~:text=the%20old%20bridge`. */
  readonly fragment: string
  /** The URL of the page with that fragment, if the document has a URL. */
  readonly url?: string
}

/**
 * Finds a quotation in the text; `undefined` if the text does not contain it. White space, quotes, dashes and invisible
 * characters may differ; words and case must match. Returns the first match at or after `from`, an offset in the text.
 * Throws a `TypeError` for a quotation that is not a string.
 *
 * `locate(clean('<p>The “old” bridge</p>'), '“old”  bridge')?.source` → `{ start: 7, end: 19 }`
 */
export function locate(
  document: Traceable & Partial<Pick<CleanDocument, 'url'>>,
  quotation: string,
  { from = 0 }: { readonly from?: number | undefined } = {},
): Citation | undefined {
  checkDocument(document, 'locate', ['blocks', 'changes'])
  if (typeof quotation !== 'string')
    throw new TypeError(`Expected the quotation to be a string, got ${classIn(quotation)}.`)
  const found = findLoosely(looseTextOf(document), quotation, from)
  if (!found) return undefined
  const fragment = fragmentOf(document, found)
  const url = document.url && `${document.url.replace(FRAGMENT, '')}${fragment}`
  return {
    text: document.text.slice(found.start, found.end),
    ...found,
    ...tracer(document)(found),
    blocks: blocksIn(document, found),
    fragment,
    ...(url && { url }),
  }
}

const FRAGMENT = /#.*$/s

/** The indexes of the blocks that overlap a part of the text. */
export function blocksIn({ blocks }: Pick<Traceable, 'blocks'>, stretch: Span): number[] {
  const numbers: number[] = []
  for (let nth = firstEndingAfter(blocks, stretch.start); nth < blocks.length; nth++) {
    if (!meet(blocks[nth] as Span, stretch)) break
    numbers.push(nth)
  }
  return numbers
}

function fragmentOf(document: Traceable, found: Span): string {
  const { text, changes } = document
  const moves = movesOf(changes)
  const byMove = new Map(moves.map((move, nth) => [move, changes[nth] as Change]))
  return textFragmentOf(
    {
      text,
      moves,
      beforeOf: (move) => decodeEntities(byMove.get(move)?.before ?? ''),
      occursBefore: (words, place) => occursBefore(looseTextOf(document), words, place),
    },
    found,
  )
}

/** As long as the document is in memory. */
const known = new WeakMap<object, Loose>()

/** The loosened text of a document, cached per document. */
function looseTextOf(document: { readonly text: string }): Loose {
  const kept = known.get(document)
  if (kept) return kept
  const loose = loosen(document.text)
  known.set(document, loose)
  return loose
}
