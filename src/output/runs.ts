import type { Block, BlockKind, CleanDocument } from '../document.js'

/** Blocks of one kind in a row: the items of a list, the rows of a table, what one quote says. */
export interface Run {
  readonly kind: BlockKind
  /** Its lines, those together that no blank line parts. */
  readonly stanzas: readonly (readonly string[])[]
}

/** What a document is read from; the rest of it does not matter here. */
export type Copy = Pick<CleanDocument, 'text' | 'blocks'>

/** Kinds that stand alone at each blank line, where others go on: `a¶¶b` is two paragraphs, but may be one quote. */
const standAlone: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'caption', 'table'])

const breaks = /[\n\r]+/g
const halves = /\p{Surrogate}/gu

/** The blocks of a document, run by run: each block one line, half a surrogate pair as U+FFFD, whoever wrote it. */
export function runsOf({ text, blocks }: Copy): Run[] {
  const runs: { kind: BlockKind; stanzas: string[][] }[] = []
  let last: Block | undefined
  for (const block of blocks) {
    const line = block.text.replace(breaks, ' ').replace(halves, '\ufffd')
    const run = runs.at(-1)
    const parted = last !== undefined && text.slice(last.end, block.start) !== '\n'
    if (run?.kind !== block.kind || (parted && standAlone.has(block.kind))) {
      runs.push({ kind: block.kind, stanzas: [[line]] })
    } else if (parted) run.stanzas.push([line])
    else run.stanzas.at(-1)?.push(line)
    last = block
  }
  return runs
}

const bar = ' | '

/** The cells of a row as the text of a document has it: `Mon | 3 mm` → `['Mon', '3 mm']` */
export function cellsOf(row: string): string[] {
  return row.split(bar)
}
