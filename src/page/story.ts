import { Budgets } from '../budget.js'
import type { Mark } from '../mark.js'
import { type DecideOptions, type Decision, decidePage } from './decide/decide.js'
import { findHidden } from './hidden/find-hidden.js'
import type { Page } from './read/columns.js'
import { readPage, releasePage } from './read/read.js'
import { Structure } from './structure/structure.js'
import { type Written, writePage } from './write/write.js'

/** The story of a page: what turns the page into it, and how that was decided. It holds for as long as `page` is not released. */
export interface Story extends Written {
  readonly page: Page
  readonly decision: Decision
  /** Links, styles, references to notes, and pictures, in source coordinates; addresses as they are written. */
  readonly marks: readonly Mark[]
  /** The style sheets would hide most of the story, so they are not believed. */
  readonly isHidingDoubted: boolean
}

/** How a story is read. */
export interface StoryOptions extends DecideOptions {
  readonly budgets?: Budgets | undefined
}

/**
 * Reads a page as the story in it, in one direction: read → decide → hidden → structure → write. Where style sheets hide some of what was
 * chosen, the page is read and decided once more with that known; nothing else looks twice. A page without a story keeps all of its text. Never
 * throws on a string; takes time in proportion to the source.
 *
 * `<nav>Home</nav><main><p>It rained all day. …</p></main><footer>Imprint</footer>` → edits that leave `It rained …`
 */
export function readStory(html: string, options: StoryOptions = {}): Story {
  const { budgets = new Budgets() } = options
  let page = readPage(html)
  let decision = decidePage(page, options)
  const { verdicts, isDoubted } = findHidden(page, decision.keeps, budgets)
  if (verdicts.size > 0) {
    const known = new Map([...page.verdicts, ...verdicts])
    releasePage(page)
    page = readPage(html, known)
    decision = decidePage(page, options)
  }
  const keeps = decision.keeps.includes(1) ? decision.keeps : new Uint8Array(page.passages).fill(1)
  const structure = new Structure(page, keeps)
  return {
    page,
    decision,
    marks: structure.marks,
    isHidingDoubted: isDoubted,
    ...writePage(page, structure, decision.reasons),
  }
}
