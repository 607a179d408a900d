import type { PageKind } from '../../document.js'
import type { Span } from '../../edit/edit.js'
import { type Warning, warn } from '../../quality/warning.js'
import { isLinkedData } from '../data/long-strings.js'
import { isStory, type KindOfPage } from '../kind/kind.js'
import type { Page } from './features/block-features.js'
import { Cue } from './features/cue.js'
import type { Signs } from './features/signs.js'
import type { Recorder } from './recorder.js'
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
interface Outlook {
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
    },
  }
}

/** A pager stands within so many passages, and code units, of the story’s end. */
const FARTHEST = 12
const LONGEST = 8000
/** … and so far may its last tags go. */
const LONGEST_TAGS = 100
/** The number of this page, which is no link, and then the next one, which is: `<b>1</b> | <a href="?page=2">2</a>` */
const PAGER =
  /[>:]\s{0,20}\[?1\]?\s{0,20}(?:<(?!\/?a\b)[^<>]{0,200}>\s{0,20}|[|·,]\s{0,20}){0,8}<a\b(?![^<>]{0,500}href="?#)[^<>]{0,500}>\s{0,20}(?:<[^<>]{0,100}>\s{0,20}){0,2}\[?2\]?\s{0,20}</

/**
 * The pager right below a story, which says that more pages follow, whatever their addresses are; not that of its comments.
 * Where the addresses tell, too, the next page is known (`metadata/next-page`).
 */
function morePages(html: string, { blocks }: Page, keeps: readonly boolean[]): Span | undefined {
  const last = keeps.findLastIndex((is, at) => is && blocks[at]?.prose)
  const story = blocks[last]
  if (!story) return undefined
  let at = last
  while (at < last + FARTHEST && at + 1 < blocks.length && !((blocks[at + 1]?.text.says ?? 0) & Cue.comments)) at++
  const from = story.passage.end
  const end = Math.min((blocks[at]?.passage.end ?? from) + LONGEST_TAGS, blocks[at + 1]?.passage.start ?? html.length)
  const below = html.slice(from, Math.min(from + LONGEST, end))
  const found = PAGER.exec(below)
  return found ? { start: from + found.index + 1, end: from + found.index + found[0].length - 1 } : undefined
}

const BODY = /"articleBody"\s{0,9}:\s{0,9}"/
const COUNT = /"wordCount"\s{0,9}:\s{0,9}"?(\d{1,6})/
const LOCKED = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i

/** Whether a page says that its story is for subscribers, and where. */
function lockIn(html: string, scripts: readonly Span[]): Span | undefined {
  for (const { start, end } of scripts) {
    const found = LOCKED.exec(html.slice(start, end))
    if (found) return { start: start + found.index, end: start + found.index + found[0].length }
  }
  return undefined
}

/** What the scripts of a page and what is hidden in it tell of the text: how much of a page is to be made by scripts. */
function scriptSigns(html: string, recorder: Recorder, data: readonly Span[]): Signs {
  const scripts = recorder.scripts.reduce((sum, { start, end }) => sum + end - start, 0)
  const texts = data.map(({ start, end }) => html.slice(start, end))
  const told = texts.map(bodyLengthIn).find((length) => length > 0) ?? 0
  const counted = texts.map((text) => Number(COUNT.exec(text)?.[1] ?? 0)).find((words) => words > 0) ?? 0
  return {
    'script share': html.length > 0 ? scripts / html.length : 0,
    scripts: Math.log2(1 + scripts),
    hidden: Math.log2(1 + recorder.hidden),
    'body told': told,
    'words told': counted,
  }
}

/** Code units of the `articleBody` that a script holds, escapes and all. */
function bodyLengthIn(script: string): number {
  const found = BODY.exec(script)
  if (!found) return 0
  const start = found.index + found[0].length
  let end = start
  while (end < script.length && script.charCodeAt(end) !== 34) end += script.charCodeAt(end) === 92 ? 2 : 1
  return end - start
}
