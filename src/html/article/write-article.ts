import { FlowWriter } from '../flow/flow-writer.js'
import type { BlockFeatures, Page } from './features/block-features.js'
import { reasonOf } from './reason.js'
import type { Recorder, SiteCut } from './recorder.js'

const COMMENTS = 'html/article/comments'

/** Tells a writer what the recorder logged, but for the passages that go. Neighbours that go for one reason go as one. */
export function writeArticle(
  html: string,
  { log, siteCuts }: Recorder,
  { blocks }: Page,
  keeps: readonly boolean[],
  comments: ReadonlySet<number> = new Set(),
): FlowWriter {
  const writer = new FlowWriter(html)
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  const reasonAt = (at: number) =>
    comments.has(at) ? COMMENTS : reasonOf(blocks[at] as BlockFeatures, at, first, last)
  const cutsToCome = [...siteCuts].reverse()
  let cutTo = 0
  log.forEach(({ start, end, rule, passage, verbatim, gap, splits, written }) => {
    if (passage >= 0) writer.part(gap, splits)
    if (start < cutTo) return
    if (rule !== undefined) writer.cut(start, end, rule)
    else if (keeps[passage]) {
      const { kind, rank } = (blocks[passage] as BlockFeatures).passage
      writer.rank = rank
      if (written?.before) writer.openSign(written.before)
      if (written?.text === undefined) writer.keep(start, end, kind, verbatim)
      else writer.replace(start, end, written.text, kind, written.rule as string)
      if (written?.behind) writer.closeSign(written.behind)
    } else {
      const reason = reasonAt(passage)
      let until = passage
      while (until + 1 < blocks.length && !keeps[until + 1] && reasonAt(until + 1) === reason) until++
      cutTo = (blocks[until] as BlockFeatures).passage.end
      cutAround(writer, start, cutTo, reason, cutsToCome)
    }
  })
  writer.finish()
  return writer
}

/** Cuts a stretch for one reason, but for what the rules of a site take out of it: that goes by its own rule. */
function cutAround(writer: FlowWriter, start: number, end: number, reason: string, siteCuts: SiteCut[]): void {
  let at = start
  for (let next = siteCuts.at(-1); next && next.start < end; next = siteCuts.at(-1)) {
    siteCuts.pop()
    if (next.end <= at) continue
    if (next.start > at) writer.cut(at, next.start, reason)
    writer.cut(next.start, next.end, next.rule)
    at = next.end
  }
  if (at < end) writer.cut(at, end, reason)
}
