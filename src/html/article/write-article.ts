import { FlowWriter } from '../flow-writer.js'
import { reasonOf } from './reason.js'
import type { Recorder } from './recorder.js'
import type { Page, Spot } from './spot.js'

/** Says to a writer what the recorder heard, but for the passages that go. Neighbours that go for one reason go as one. */
export function writeArticle(
  html: string,
  { sayings }: Recorder,
  { spots }: Page,
  keeps: readonly boolean[],
): FlowWriter {
  const writer = new FlowWriter(html)
  const first = keeps.indexOf(true)
  const last = keeps.lastIndexOf(true)
  const reasonAt = (at: number) => reasonOf(spots[at] as Spot, at, first, last)
  let cutTo = 0
  sayings.forEach(({ start, end, rule, passage, verbatim, gap, splits }) => {
    if (passage >= 0) writer.part(gap, splits)
    if (start < cutTo) return
    if (rule !== undefined) writer.cut(start, end, rule)
    else if (keeps[passage]) writer.keep(start, end, (spots[passage] as Spot).passage.kind, verbatim)
    else {
      const reason = reasonAt(passage)
      let until = passage
      while (until + 1 < spots.length && !keeps[until + 1] && reasonAt(until + 1) === reason) until++
      cutTo = (spots[until] as Spot).passage.end
      writer.cut(start, cutTo, reason)
    }
  })
  writer.finish()
  return writer
}
