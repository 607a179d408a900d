import type { Edit } from '../../edit/edit.js'
import { type FlowOptions, walk } from '../flow.js'
import { type FlowBlock, FlowWriter } from '../flow-writer.js'
import { type Parsed, parse } from '../parse.js'
import { findCore } from './core.js'
import { decide } from './decide.js'
import { scorePassages } from './judge.js'
import { reasonOf } from './reason.js'
import { Recorder } from './recorder.js'
import { type Page, placePassages, type Spot } from './spot.js'

/** The article of a page: what turns the page into it, and how sure that is. */
export interface Article {
  readonly edits: Edit[]
  readonly blocks: FlowBlock[]
  readonly lang?: string
  readonly warnings: readonly string[]
}

const fewestWords = 12

/**
 * Reads a page as the article in it, whole and alone. Every passage that is not part of it goes by a rule that says why.
 * Never throws on a string; takes time in proportion to the source.
 *
 * `<nav>Home</nav><article><h1>Rain</h1><p>It rained all day.</p> …` → edits that leave `It rained all day. …`
 */
export function readArticle(html: string, options: FlowOptions = {}, parsed: Parsed = parse(html)): Article {
  const { recorder, lang, page } = survey(html, options, parsed)
  const keeps = decide(page, scorePassages(page))
  const warnings: string[] = []
  if (wordsKept(page, keeps) < fewestWords && page.spots.length > 0) {
    warnings.push('no article was found on the page, so all of its text stayed')
    keeps.fill(true)
  }
  const { edits, blocks } = write(recorder, page, keeps)
  return lang ? { edits, blocks, lang, warnings } : { edits, blocks, warnings }
}

/** The passages of a page in their places, and the source of each: what `training/article` learns from. */
export function surveyPage(html: string): { page: Page; texts: string[] } {
  const { recorder, page } = survey(html, {}, parse(html))
  const texts: string[] = recorder.passages.map(() => '')
  for (const { passage, gap, start, end } of recorder.sayings) {
    if (passage < 0) continue
    const text = texts[passage] as string
    texts[passage] = text + (text === '' || gap === 0 ? '' : '\n') + html.slice(start, end)
  }
  return { page, texts }
}

function survey(html: string, options: FlowOptions, parsed: Parsed) {
  const recorder = new Recorder(html)
  const lang = walk(html, parsed, options, recorder)
  const { passages, boxes } = recorder
  const core = findCore(boxes, passages)
  const page: Page = { ...placePassages(passages, core), core, html, title: titleOf(html), description: '' }
  return { recorder, lang, page }
}

function wordsKept({ spots }: Page, keeps: readonly boolean[]): number {
  return spots.reduce((sum, { words }, at) => sum + (keeps[at] ? words : 0), 0)
}

/** Says to a writer what the recorder heard, but for the passages that go. Neighbours that go for one reason go as one. */
function write(recorder: Recorder, { html, spots }: Page, keeps: readonly boolean[]): FlowWriter {
  const writer = new FlowWriter(html)
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  let at = -1
  let cutTo = 0
  for (const { start, end, rule, passage, kind, verbatim, gap, splits } of recorder.sayings) {
    if (passage < 0) {
      if (start >= cutTo) writer.cut(start, end, rule ?? '')
      continue
    }
    writer.part(gap, splits)
    if (keeps[passage]) writer.keep(start, end, kind, verbatim)
    else if (passage !== at && start >= cutTo) {
      const reason = reasonOf(spots[passage] as Spot, passage, first, last)
      let until = passage
      while (until + 1 < spots.length && !keeps[until + 1]) {
        if (reasonOf(spots[until + 1] as Spot, until + 1, first, last) !== reason) break
        until++
      }
      cutTo = (spots[until] as Spot).passage.end
      writer.cut(start, cutTo, reason)
    }
    at = passage
  }
  writer.finish()
  return writer
}

const titleTag = /<title[^>]*>([^<]*)/i
const head = 1 << 16

function titleOf(html: string): string {
  return titleTag.exec(html.slice(0, head))?.[1] ?? ''
}
