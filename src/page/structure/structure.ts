import type { Span } from '../../edit/edit.js'
import type { Mark } from '../../mark.js'
import type { Page } from '../read/columns.js'
import { type BlockContext, Blocks } from './blocks.js'
import { objectsOf } from './pictures.js'
import type { Rank } from './rank.js'
import type { Rewrite } from './rewrite.js'
import { scanStory } from './scan.js'

/** What stands in the chosen passages of a page beside their text. */
export class Structure {
  readonly blocks: Blocks
  /** What is written otherwise than it stands in the source, in source order. */
  readonly rewrites: readonly Rewrite[]
  /** Links, styles, references to notes, pictures and what is shown from elsewhere, in source coordinates; addresses as they are written. */
  readonly marks: readonly Mark[]
  /** The elements of links, in source order. */
  readonly links: readonly Span[]

  constructor(page: Page, keeps: ArrayLike<number | boolean>) {
    this.blocks = new Blocks(page)
    const { rewrites, marks, links } = scanStory(page, keeps, this.blocks)
    this.rewrites = rewrites
    this.marks = [...marks, ...objectsOf(page, keeps)]
    this.links = links
  }

  /** The rank of a block that begins at an offset, in an element of a context. `written`: up to where the source was written. */
  rankAt(_start: number, context: BlockContext, written: number): Rank | undefined {
    return this.blocks.rankOf(context, written)
  }
}
