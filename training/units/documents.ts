/** Labelled documents to train on: each a text as it is before its units are judged, and what is furniture in it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { cleanerOf } from '../../src/cleaner/cleaner.js'
import { createCleaner } from '../../src/core.js'
import { apply, type Stage } from '../../src/edit/edit.js'
import { transformOf, untilStable } from '../../src/edit/transform.js'
import { readFlow } from '../../src/html/flow/flow.js'
import { inlineBoilerplate } from '../../src/inline/inline-boilerplate.js'
import { languagesOf } from '../../src/language/language.js'
import { ruleSetsByLanguage } from '../../src/match/rule-sets-by-language.js'
import { packs } from '../../src/rules/packs.js'
import { spaces } from '../../src/typography/space.js'
import { siteOf } from '../sites.mjs'
import { type Aligner, alignerOf, tokensOf } from './align.js'
import { randomOf } from './random.js'

export const FURNITURE = 1
export const STORY = 0
export const UNKNOWN = -1

/** A stretch of a text and what it is. */
export interface Segment {
  readonly text: string
  readonly label: number
}

export interface Labelled {
  readonly id: string
  readonly set: string
  /** A page, a post made of one, the same in one line, a scraped post, a page of the open web, clean text, a list, or a post that we wrote. */
  readonly kind: 'page' | 'post' | 'run-on' | 'text' | 'web' | 'clean' | 'list' | 'written'
  readonly site: string
  /** The repository that a sample is from: its posts share a scraper, so no fold may split them. */
  readonly repo?: string
  readonly lang: string
  /** Of a line of a list: the sites whose texts hold it. */
  readonly sites?: readonly string[]
  /** How much it counts beside others of its kind. */
  readonly weight: number
  readonly text: string
  /** Labels of characters: a unit is judged by those it covers. */
  readonly labels: Int8Array
}

const ruleSets = ruleSetsByLanguage(packs)

const clean = createCleaner({ packs })

/** A text as units are made of it: repaired, its white space and quotes in order, stretches cut. */
export function prepare(raw: string, html: 'auto' | 'text' = 'auto'): string {
  let copy = ''
  const capture: Stage = (text) => {
    copy = text
    return []
  }
  const read = html === 'text' ? cleanerOf({ stages: [capture] }, packs) : createCleaner({ packs, stages: [capture] })
  read(raw)
  const tidy = apply(copy, spaces(copy))
  const ruleSet = ruleSets(languagesOf(tidy))
  return untilStable(transformOf(tidy), [(text) => inlineBoilerplate(text, ruleSet)]).text
}

export const EVALUATION = join(process.cwd(), '../shared/eval/data')
const read = (path: string) => readFileSync(join(EVALUATION, path), 'utf8')
export const jsonLines = (path: string) =>
  read(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const page = (path: string) => gunzipSync(readFileSync(join(EVALUATION, path))).toString('utf8')

interface Sample {
  readonly id: string
  readonly lang: string
  readonly raw: string
  readonly gold: readonly string[]
  readonly junk: readonly { text: string; kind: string }[]
  readonly either?: readonly (string | { text: string })[]
  readonly meta?: { readonly bylineLines?: readonly string[] }
  readonly found?: {
    readonly repo?: string | null
    readonly path?: string | null
    readonly url?: string | null
    readonly key?: string
  }
}

const ADDRESS = /https?:\/\/[^\s#"')]+/
const FILE = /\.(?:json|jsonl|csv|xlsx|txt|html?|md|js|ts|sql|gz|rar|xml|atom|ya?ml)\b/gi
const HOST = /\b(?:[a-z0-9-]+\.)+[a-z]{2,3}\b/i
/** `cz/SomePaper_2025_04_08.html.gz`: a page that is named for its site. */
const NAMED = /([^/]+)_20\d\d_\d\d_\d\d/

const NUMBER = /\d+$/

/** The site that a sample is of, and where nothing tells it, all that one collector gathered as one. */
function siteOfSample({ found, id }: Sample): string {
  const { url = '', path = '', key = '', repo } = found ?? {}
  const address = ADDRESS.exec(url ?? '')?.[0] ?? ADDRESS.exec(path ?? '')?.[0]
  if (address) return siteOf(id, { url: address })
  const page = siteOfPage().get(key)
  if (page) return page
  const named = NAMED.exec(path ?? '')?.[1] ?? NAMED.exec(key)?.[1] ?? key.split('_')[0]
  const host = HOST.exec((path ?? '').replace(FILE, ''))?.[0]
  if (host) return siteOf(id, { site: host })
  return named ? siteOf(named, {}) : (repo ?? id.replace(NUMBER, ''))
}

let sites: Map<string, string> | undefined

/** Sites by the ids of pages, of which some samples were made. */
function siteOfPage(): ReadonlyMap<string, string> {
  sites ??= new Map(
    SETS.flatMap(([folder]) =>
      Object.entries(JSON.parse(read(`${folder}/gold.json`)) as Record<string, Gold>).map(
        ([id, gold]) => [id, siteOf(id, gold)] as const,
      ),
    ),
  )
  return sites
}

/** Scraped texts labelled by hand. */
export function* samples(): Generator<Labelled> {
  for (const [set, file] of [
    ['posts-3', 'text/posts-3.jsonl'],
    ['posts', 'text/posts.jsonl'],
    ['dev', 'text/dev.jsonl'],
  ] as const) {
    for (const sample of jsonLines(file) as Sample[]) {
      const text = prepare(sample.raw)
      const aligner = alignerOf(sample.gold.join('\n'))
      const labels = labelsOf(text, aligner)
      for (const either of sample.either ?? [])
        mark(text, labels, typeof either === 'string' ? either : either.text, UNKNOWN)
      yield {
        id: sample.id,
        set,
        kind: 'text',
        site: siteOfSample(sample),
        ...(sample.found?.repo && { repo: sample.found.repo }),
        lang: sample.lang,
        weight: set === 'dev' ? 0.7 : 1,
        text,
        labels,
      }
    }
  }
}

/** Pages of the open web whose lines people marked as main text or noise. */
export function* webPages(): Generator<Labelled> {
  for (const { id, lang, lines, labels } of jsonLines('text/quality-lines.jsonl') as MarkedLines[]) {
    const segments = lines.flatMap((text, at) => {
      const line = text.trim()
      return line ? [{ text: line, label: labels[at] === 1 ? STORY : FURNITURE }] : []
    })
    const made = joined(segments, () => '\n')
    yield { id, set: 'quality', kind: 'web', site: `quality ${id}`, lang, weight: 1, ...made }
  }
}

interface MarkedLines {
  readonly id: string
  readonly lang: string
  readonly lines: readonly string[]
  /** For each line 1, main text, or 0, noise. */
  readonly labels: readonly number[]
}

/** Labels by characters: what the gold text has, in its order, is story. */
export function labelsOf(text: string, aligner: Aligner): Int8Array {
  const labels = new Int8Array(text.length).fill(FURNITURE)
  for (const { start, end } of aligner(text)) labels.fill(STORY, start, end)
  return labels
}

/** A unit that is story for so large a part must stay. */
const LEAST_OF_STORY = 0.3

/** The label of a unit by those of its characters. */
export function labelOf({ labels }: Labelled, start: number, end: number): number {
  let [story, known] = [0, 0]
  for (let at = start; at < end; at++) {
    if (labels[at] !== UNKNOWN) known++
    if (labels[at] === STORY) story++
  }
  if (known < (end - start) / 2) return UNKNOWN
  return story >= LEAST_OF_STORY * known ? STORY : FURNITURE
}

/** Takes out of the judgement what careful editors differ on, where it is no story. */
function mark(text: string, labels: Int8Array, said: string, label: number): void {
  const wanted = tokensOf(said)
  const tokens = tokensOf(text)
  if (wanted.length === 0) return
  for (let at = 0; at + wanted.length <= tokens.length; at++) {
    if (!wanted.every(({ token }, nth) => tokens[at + nth]?.token === token)) continue
    const [start, end] = [tokens[at]?.start as number, tokens[at + wanted.length - 1]?.end as number]
    for (let place = start; place < end; place++) if (labels[place] === FURNITURE) labels[place] = label
  }
}

interface Gold {
  readonly body?: string
  readonly url?: string
  readonly lang?: string
  readonly type?: string
  readonly title?: string
  readonly summary?: string
  readonly site?: string
  readonly noise?: boolean
}

const SETS = [
  ['html/scrapinghub', 1],
  ['html/fundus', 1],
  ['html/naeb', 1],
  ['pool/fundus-tests', 1],
  ['pool/daniel', 0.8],
  ['pool/wcxb', 0.8],
  ['pool/chinese-hand', 1],
  ['pool/newspaper4k', 1],
  ['pool/trafilatura', 0.4],
] as const

/** The visible text of a page, one block a line. */
const visibleText = (html: string): string => prepare(apply(html, readFlow(html).edits), 'text')

/** Pages with the story of each known; where there is no gold body, what we read ourselves, at less weight. */
export function* pages(): Generator<Labelled> {
  for (const [folder, weight] of SETS) {
    const gold: Record<string, Gold> = JSON.parse(read(`${folder}/gold.json`))
    for (const [id, one] of Object.entries(gold)) {
      if (one.noise || (one.type && one.type !== 'article')) continue
      const html = page(`${folder}/pages/${id}.html.gz`)
      const read = clean(html, one.url ? { url: one.url } : undefined)
      const body = one.body ?? read.text
      const text = visibleText(html)
      const labels = labelsOf(text, alignerOf(body))
      // A headline and a standfirst may be part of a post or not.
      for (const either of [one.title, read.title, one.summary]) if (either) mark(text, labels, either, UNKNOWN)
      const story = labels.reduce((sum, label) => sum + (label === STORY ? 1 : 0), 0)
      // Gold that is hardly on the page teaches nothing.
      if (story < 200 || story < 0.7 * body.length) continue
      yield { id, set: folder, kind: 'page', site: siteOf(id, one), lang: one.lang ?? '?', weight, text, labels }
    }
  }
}

/** The lines of a document, each story or furniture as a whole. */
export function segmentsOf({ text, labels }: Pick<Labelled, 'text' | 'labels'>): Segment[] {
  const segments: Segment[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) segments.push({ text: text.slice(start, end), label: majority(labels.subarray(start, end)) })
    start = end + 1
  }
  return segments
}

function majority(labels: Int8Array): number {
  const count = (label: number) => labels.reduce((sum, one) => sum + (one === label ? 1 : 0), 0)
  if (count(STORY) >= 0.5 * labels.length) return STORY
  return count(UNKNOWN) > count(FURNITURE) ? UNKNOWN : FURNITURE
}

/** Segments as one text; `separator` stands between them. */
export function joined(segments: readonly Segment[], separator: () => string): { text: string; labels: Int8Array } {
  let text = ''
  const parts: { end: number; label: number }[] = []
  for (const segment of segments) {
    if (text) {
      text += separator()
      parts.push({ end: text.length, label: UNKNOWN })
    }
    text += segment.text
    parts.push({ end: text.length, label: segment.label })
  }
  const labels = new Int8Array(text.length)
  let start = 0
  for (const { end, label } of parts) {
    labels.fill(label, start, end)
    start = end
  }
  return { text, labels }
}

/** What a scraper cuts out of a page: its story, and some of what stands around and in it. */
function postOf(document: Labelled, random: () => number): Segment[] {
  const segments = segmentsOf(document)
  const first = segments.findIndex(({ label }) => label === STORY)
  const last = segments.findLastIndex(({ label }) => label === STORY)
  const above = Math.floor(random() ** 2 * 8)
  const below = Math.floor(random() ** 2 * 16)
  const keepWithin = random() < 0.3 ? 1 : random()
  return segments.filter(({ label }, at) => {
    if (at < first) return at >= first - above
    if (at > last) return at <= last + below
    return label === STORY || random() < keepWithin
  })
}

/** Pages, and posts made of them, some in one line. */
export function* pagesAndPosts(): Generator<Labelled> {
  for (const document of pages()) {
    const random = randomOf(document.id)
    yield document
    for (let nth = 0; nth < 2; nth++) {
      const made = joined(postOf(document, random), () => '\n')
      yield { ...document, ...made, id: `${document.id}#${nth}`, kind: 'post' }
    }
    const glued = random() < 0.35
    const run = joined(postOf(document, random), () => (glued && random() < 0.7 ? '' : ' '))
    yield { ...document, ...run, id: `${document.id}#run`, kind: 'run-on' }
  }
}
