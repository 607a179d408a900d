import type { PageKind } from '../../document.js'
import { type Warning, warn } from '../../quality/warning.js'
import { isStory, type KindOfPage } from '../kind/kind.js'
import { linkedDataOf, lockIn, scriptSigns } from './features/script-signs.js'
import type { Signs } from './features/signs.js'
import { morePages } from './more-pages.js'
import type { Selection } from './select-passages.js'

/** So few words are no story. */
const FEWEST_WORDS = 12

const looks: Readonly<Partial<Record<PageKind, string>>> = {
  listing: 'a list: the text may be its teasers, or several stories',
  forum: 'a forum: the text is what several people wrote',
  product: 'the page of a product or a service',
  documentation: 'documentation',
  gallery: 'a gallery: the text may be its captions',
  stub: 'a notice, a login or an error',
}

/** What a reader of the text should know, and the signs of how good it is. */
export interface Outlook {
  readonly warnings: readonly Warning[]
  readonly signs: Signs
}

/** Whether so little reads like a story, or so much stands on the page, that all of the text stays. */
export const isLost = ({ words, recorder }: Selection): boolean => words < FEWEST_WORDS || recorder.isFull

/** Looks back at the reading of a page. `isTaken`: a rule of the user’s says where its story is. */
export function outlookOf(html: string, selection: Selection, kind: KindOfPage, isTaken: boolean): Outlook {
  const { recorder, signs } = selection
  const data = linkedDataOf(html, recorder)
  const warnings: Warning[] = []
  const look = looks[kind.kind]
  if (look && !isTaken) warnings.push(warn('not-an-article', { detail: look }))
  if (isLost(selection) && !isTaken && recorder.passages.length > 0) warnings.push(warn('no-article'))
  if (selection.isScriptless) warnings.push(warn('scriptless'))
  if (kind.kind === 'live-blog') warnings.push(warn('live-blog'))
  const lock = lockIn(html, data)
  if (lock) warnings.push(warn('paywalled', { source: lock }))
  const more = isStory(kind.kind) ? morePages(html, selection.page, selection.keeps) : undefined
  if (more) warnings.push(warn('more-pages', { source: more }))
  if (selection.more) warnings.push(warn('more-stories', { source: selection.more }))
  if (selection.page.blocks.some(({ passage }) => passage.ciphered)) warnings.push(warn('ciphered'))
  return {
    warnings,
    signs: {
      ...signs,
      ...scriptSigns(html, recorder, data),
      'no article': kind.doubt,
      leaning: kind.leaning,
      'other kind': isStory(kind.kind) ? 0 : 1,
      locked: lock ? 1 : 0,
    },
  }
}
