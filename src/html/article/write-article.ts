import { FlowWriter } from '../flow/flow-writer.js'
import type { BlockFeatures, Page } from './features/block-features.js'
import { Cue } from './features/cue.js'
import { Place } from './features/place.js'
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

const byCue = /* @__PURE__ */ withRules([
  [Cue.comments, 'comments'],
  [Cue.newsletter, 'newsletter'],
  [Cue.consent, 'consent'],
  [Cue.caption, 'caption'],
  [Cue.share, 'share'],
  [Cue.tags, 'tags'],
  [Cue.bio, 'author'],
  [Cue.ad, 'ad'],
  [Cue.related, 'related'],
  [Cue.navigation, 'navigation'],
  [Cue.footer, 'footer'],
  [Cue.author, 'author'],
  [Cue.promo, 'promotion'],
  [Cue.paywall, 'paywall'],
  [Cue.sidebar, 'aside'],
  [Cue.listing, 'teaser'],
])
const byPlace = /* @__PURE__ */ withRules([
  [Place.nav, 'navigation'],
  [Place.figure, 'caption'],
  [Place.footer, 'footer'],
  [Place.form, 'form'],
  [Place.aside, 'aside'],
])

type Reasons = readonly (readonly [bits: number, reason: string])[]

/** Reasons by their whole names, made once: a page asks for thousands. */
function withRules(reasons: Reasons): Reasons {
  return reasons.map(([bits, reason]) => [bits, `html/article/${reason}`])
}

/** In one word, why a passage is not part of the story; it stands at `at`, and the story between `first` and `last`. */
export function reasonOf(features: BlockFeatures, at: number, first: number, last: number): string {
  const { box, passage, ownCues, farCues } = features
  if (passage.ciphered) return 'html/article/cipher'
  for (const [places, reason] of byPlace) if (box.places & places) return reason
  const named = reasonIn(ownCues) ?? reasonIn(farCues)
  if (named !== undefined) return named
  if (passage.kind === 'caption') return 'html/article/caption'
  if (features.linkShare > 0.8) return at > first && at < last ? 'html/article/link' : 'html/article/link-list'
  if (at < first) return 'html/article/before-story'
  if (at > last) return 'html/article/after-story'
  return 'html/article/aside'
}

function reasonIn(cues: number): string | undefined {
  if (cues === 0) return undefined
  for (const [cue, reason] of byCue) if (cues & cue) return reason
  return undefined
}
