import type { PageKind } from '../../document.js'
import { type Warning, warn } from '../../quality/warning.js'
import { isLinkedData } from '../data/long-strings.js'
import { isStory, type KindOfPage } from '../kind/kind.js'
import { lockIn, scriptSigns } from './features/script-signs.js'
import type { Signs } from './features/signs.js'
import { morePages } from './more-pages.js'
import type { Selection } from './select-passages.js'

/** Fewer words are not a story. */
const FEWEST_WORDS = 12

const looks: Readonly<Partial<Record<PageKind, string>>> = {
  listing: 'a list of teasers or several stories',
  forum: 'a forum thread with several authors',
  product: 'a product or service page',
  documentation: 'documentation',
  gallery: 'a gallery with captions',
  stub: 'a notice, a login page or an error page',
}

/** Warnings about a page, and the features of its quality model. */
export interface Outlook {
  readonly warnings: readonly Warning[]
  readonly signs: Signs
}

/** Whether too little reads like a story, or the page has too much to analyze, so that all of its text is kept. */
export const isLost = ({ words, recorder }: Selection): boolean => words < FEWEST_WORDS || recorder.isFull

/** Collects the warnings and features of a page. `isTaken`: a site rule of the user locates the story. */
export function outlookOf(html: string, selection: Selection, kind: KindOfPage, isTaken: boolean): Outlook {
  const { recorder, signs } = selection
  const data = recorder.scripts.filter(({ start }) => isLinkedData(html, start))
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
