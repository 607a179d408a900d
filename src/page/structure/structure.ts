import type { Span } from '../../edit/edit.js'
import type { Mark } from '../../mark.js'
import type { Page } from '../read/columns.js'
import { type BlockContext, Blocks } from './blocks.js'
import { allowLooks } from './look.js'
import { footnotesOf, type Note } from './notes/notes.js'
import { objectsOf } from './pictures.js'
import type { Rank } from './rank.js'
import type { Rewrite } from './rewrite.js'
import { scanStory } from './scan.js'

/** What stands in the chosen passages of a page beside their text. */
export class Structure {
  /** By passage, whether it is chosen; of code, of which some is, all is. */
  readonly keeps: Uint8Array
  readonly blocks: Blocks
  /** What is written otherwise than it stands in the source, in source order. */
  readonly rewrites: readonly Rewrite[]
  /** Links, styles, references to notes, pictures and what is shown from elsewhere, in source coordinates; addresses as they are written. */
  readonly marks: readonly Mark[]
  /** Footnotes, in source order. */
  private readonly notes: readonly Note[]
  private nextNote = 0
  /** The elements of links, in source order. */
  readonly links: readonly Span[]

  constructor(page: Page, keeps: ArrayLike<number | boolean>) {
    this.blocks = new Blocks(page)
    allowLooks(page)
    const footnotes = footnotesOf(page)
    this.notes = footnotes.notes
    const { rewrites, marks, links } = scanStory(page, keeps, this.blocks, footnotes)
    this.rewrites = rewrites
    this.keeps = Uint8Array.from({ length: page.passages }, (_, at) => (keeps[at] ? 1 : 0))
    for (const rewrite of rewrites)
      if (rewrite.kind === 'code') this.keeps.fill(1, page.passageFrom[rewrite.row], page.passageTo[rewrite.row])
    this.marks = [...marks, ...objectsOf(page, keeps)]
    this.links = links
  }

  /** The footnote that an offset is in. To be asked in source order. */
  noteAt(offset: number): Note | undefined {
    const { notes } = this
    while (this.nextNote < notes.length && (notes[this.nextNote] as Note).end <= offset) this.nextNote++
    const note = notes[this.nextNote]
    return note && note.start <= offset ? note : undefined
  }

  /**
   * The rank of a block in an element of a context. `written`: the offset up to which the source was written, headings aside.
   * `note`: the footnote it is in; `continues`: whether that has begun.
   */
  rankOf(context: BlockContext, written: number, note: Note | undefined, continues: boolean): Rank | undefined {
    const { blocks } = this
    if (!note) return blocks.rankOf(context, written)
    return blocks.ranks.of({ as: 'footnote', label: note.label, ...(continues && { continues: true }) })
  }
}
