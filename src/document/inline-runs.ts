import type { Block, BlockKind, CleanDocument } from '../document.js'
import { type Item, itemOf } from './items.js'

/** Blocks of one kind in a row: the items of a list, the rows of a table, what one quote says. */
export interface Run {
  readonly kind: BlockKind
  /** Of a heading: from 1 to 6. */
  readonly level: number
  /** Its lines, those together that no blank line parts. */
  readonly stanzas: readonly (readonly string[])[]
  /** The same lines as items, if it is a list. */
  readonly items: readonly Item[]
}

/** What a document is read from; the rest of it does not matter here. */
export type Copy = Pick<CleanDocument, 'text' | 'blocks'>

/** Kinds that stand alone at each blank line, where others go on: `a¶¶b` is two paragraphs, but may be one quote. */
const standAlone: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'caption', 'table'])
/** The level of a heading that markup says nothing of. */
const usualLevel = 2

const breaks = /[\n\r]+/g
const halves = /\p{Surrogate}/gu

/** The blocks of a document, run by run: each block one line, half a surrogate pair as U+FFFD, whoever wrote it. */
export function runsOf({ text, blocks }: Copy): Run[] {
  const runs: { kind: BlockKind; level: number; stanzas: string[][]; items: Item[] }[] = []
  let last: Block | undefined
  for (const block of blocks) {
    const { kind } = block
    const level = kind === 'heading' ? levelOf(block) : usualLevel
    const line = block.text.replace(breaks, ' ').replace(halves, '\ufffd')
    const parted = last !== undefined && text.slice(last.end, block.start) !== '\n'
    let run = runs.at(-1)
    const item = kind === 'list-item' ? itemOf(block, line, run?.items.at(-1), parted) : undefined
    const begins = run?.kind !== kind || run.level !== level || item?.begins || (parted && standAlone.has(kind))
    if (!run || begins) {
      run = { kind, level, stanzas: [], items: [] }
      runs.push(run)
    }
    if (begins || parted) run.stanzas.push([line])
    else run.stanzas.at(-1)?.push(line)
    if (item) run.items.push(item)
    last = block
  }
  return runs
}

const levels = [1, 2, 3, 4, 5, 6]

/** What is no level, whoever wrote it, is as good as none. */
function levelOf({ level = usualLevel }: Block): number {
  return levels.includes(level) ? level : usualLevel
}

const bar = ' | '

/** The cells of a row as the text of a document has it: `Mon | 3 mm` → `['Mon', '3 mm']` */
export function cellsOf(row: string): string[] {
  return row.split(bar)
}
