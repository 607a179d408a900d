/**
 * What the trainer needs of the library: pages as crude text, labelled line by line, their features, and scores.
 *   looks OUT                     every page with its labels and features
 *   within GUESSES OUT            the features that a first guess adds (GUESSES: likelihoods, page by page)
 *   score GUESSES                 F1 of the story path through second guesses, set by set
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { apply } from '../../src/edit/edit.js'
import { readFlow } from '../../src/html/flow.js'
import { languagesOf } from '../../src/language/language.js'
import { featuresWithin } from '../../src/rules/crude-page/context.js'
import { columnOf, featuresOf } from '../../src/rules/crude-page/features.js'
import type { Grid } from '../../src/rules/crude-page/grid.js'
import { storyPath } from '../../src/rules/crude-page/path.js'
import { libraryOf } from '../../src/rules/library.js'
import { type Line, linesOf } from '../../src/rules/lines.js'
import { packs } from '../../src/rules/packs.js'
import { verdict } from '../../src/rules/verdict.js'
import { entities } from '../../src/text/entities.js'
import { spaces } from '../../src/text/space.js'

const DATA = join(process.cwd(), '../shared/eval/data/html')

interface Page {
  readonly set: string
  readonly id: string
  readonly site: string
  readonly text: string
  readonly gold: string
}

interface Gold {
  readonly url?: string
  readonly body: string
}

const WWW = /^www\./
const print = (line: string) => process.stdout.write(`${line}\n`)

const siteOf = (url: string | undefined, id: string) =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(WWW, '') : (id.split('-')[0] as string)

function goldOf(set: string): [string, Gold][] {
  return Object.entries(JSON.parse(readFileSync(join(DATA, set, 'gold.json'), 'utf8')))
}

/** A page of HTML as text, one block a line. */
function crude(html: string): string {
  const flow = apply(html, readFlow(html).edits)
  const decoded = apply(flow, entities(flow))
  return apply(decoded, spaces(decoded)).split('\n').filter(Boolean).join('\n')
}

function* pages(): Generator<Page> {
  const urls = new Map(goldOf('scrapinghub').map(([id, { url }]) => [id, url]))
  for (const file of readdirSync(join(DATA, 'rawtext')).filter((name) => name.endsWith('.gold.txt'))) {
    const id = file.replace('.gold.txt', '')
    const text = readFileSync(join(DATA, 'rawtext', `${id}.txt`), 'utf8')
    yield {
      set: 'rawtext',
      id,
      site: siteOf(urls.get(id), id),
      text,
      gold: readFileSync(join(DATA, 'rawtext', file), 'utf8'),
    }
  }
  for (const set of ['fundus', 'naeb']) {
    for (const [id, { url, body }] of goldOf(set)) {
      const html = gunzipSync(readFileSync(join(DATA, set, 'pages', `${id}.html.gz`))).toString('utf8')
      yield { set, id, site: siteOf(url, id), text: crude(html), gold: body }
    }
  }
}

const WORD = /[\p{L}\p{N}_]+/gu
const words = (text: string): string[] => text.match(WORD) ?? []
const SHINGLE = 4

function shingles(list: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>()
  if (list.length === 0) return bag
  for (let at = 0; at < Math.max(1, list.length - SHINGLE + 1); at++) {
    const key = list.slice(at, at + SHINGLE).join(' ')
    bag.set(key, (bag.get(key) ?? 0) + 1)
  }
  return bag
}

/** A line is story if most of its shingles are in the body; a short one, if the body has it beside a neighbour that is. */
function labels(lines: readonly string[], gold: string): number[] {
  const body = ` ${words(gold).join(' ')} `
  const bag = shingles(words(gold))
  const said = lines.map(words)
  const label = said.map((line) => {
    if (line.length < 6) return line.length > 0 && body.includes(` ${line.join(' ')} `) ? -1 : 0
    const own = [...shingles(line).keys()]
    return own.filter((key) => bag.has(key)).length >= 0.6 * own.length ? 1 : 0
  })
  for (let round = 0; round < 2; round++) {
    said.forEach((line, at) => {
      if (label[at] !== -1) return
      for (const step of [-1, 1]) {
        let next = at + step
        for (let steps = 0; steps < 4 && label[next] !== 1; steps++) next += step
        const neighbour = said[next]
        if (label[next] !== 1 || !neighbour) continue
        const both = step < 0 ? [...neighbour.slice(-4), ...line] : [...line, ...neighbour.slice(0, 4)]
        if (body.includes(` ${both.join(' ')} `)) label[at] = 1
      }
    })
  }
  return label.map((one) => Math.max(0, one))
}

const library = libraryOf(packs)
const all = [...pages()]
  .map((page) => {
    const lines = linesOf(page.text, library(languagesOf(page.text)))
    return { ...page, lines, looks: featuresOf(page.text, lines, verdict(lines)) }
  })
  .filter(({ lines }) => lines.length > 0)

const rows = (grid: Grid): number[][] =>
  Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) => Number(grid.at(row, column).toFixed(4))),
  )
const said = (text: string, lines: readonly Line[]) => lines.map(({ start, end }) => text.slice(start, end))

function score(guesses: readonly number[][]): void {
  const bySet = new Map<string, [number, number, number][]>()
  const worst: [number, string][] = []
  all.forEach(({ set, id, text, gold, lines, looks }, nth) => {
    const story = storyPath(Float32Array.from(guesses[nth] as number[]), looks.columnOf(columnOf('width')))
    const kept = said(text, lines)
      .filter((_, row) => story[row])
      .join('\n')
    const [a, b] = [shingles(words(gold)), shingles(words(kept))]
    let both = 0
    for (const [key, times] of a) both += Math.min(times, b.get(key) ?? 0)
    const sum = (bag: Map<string, number>) => [...bag.values()].reduce((total, times) => total + times, 0)
    const row: [number, number, number] = [both, sum(b) - both, sum(a) - both]
    bySet.set(set, [...(bySet.get(set) ?? []), row])
    worst.push([(2 * both) / (2 * both + row[1] + row[2]), `${set}/${id}`])
  })
  const mean = (list: readonly number[]) => list.reduce((total, one) => total + one, 0) / list.length
  for (const [set, list] of bySet) {
    const precision = mean(list.filter(([t, f]) => t + f > 0).map(([t, f]) => t / (t + f)))
    const recall = mean(list.map(([t, , m]) => t / (t + m)))
    const f1 = (2 * precision * recall) / (precision + recall)
    print(
      `${set.padEnd(8)} n ${String(list.length).padStart(3)}  F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`,
    )
  }
  if (process.env['WORST'])
    for (const [f1, page] of worst.sort(([a], [b]) => a - b).slice(0, 20)) print(`${f1.toFixed(3)} ${page}`)
}

const [task, first = '', second = ''] = process.argv.slice(2)
const read = (file: string): number[][] => JSON.parse(readFileSync(file, 'utf8'))
if (task === 'looks') {
  const found = all.map(({ set, id, site, text, gold, lines, looks }) => ({
    page: `${set}/${id}`,
    site,
    labels: labels(said(text, lines), gold),
    features: rows(looks),
  }))
  writeFileSync(first, JSON.stringify(found))
} else if (task === 'within') {
  const guesses = read(first)
  const found = all.map(({ text, lines, looks }, nth) =>
    rows(featuresWithin(text, lines, looks, Float32Array.from(guesses[nth] as number[]))),
  )
  writeFileSync(second, JSON.stringify(found))
} else if (task === 'score') score(read(first))
else throw new RangeError(`no task is called ${task}`)
