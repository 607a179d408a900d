/**
 * What the trainer needs of the library.
 *   documents OUT            labelled documents: units, labels, cues, looks, written as flat arrays to the folder OUT
 *   again OUT ODDS           what stands around each unit, by first odds, and how it stands to the story and in its row
 *   surroundings OUT SCORES  what stands around each unit, by scores of its words (flat, in the order of the units)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stemsOf } from '../../src/evidence/cohesion.js'
import { CONTEXT_FEATURES, type UnitFeatures, writeContext } from '../../src/evidence/context.js'
import { cuesOf, featuresOf } from '../../src/evidence/features.js'
import { ROWS, writeRows } from '../../src/evidence/rows.js'
import { STORY_RUN, writeStoryRun } from '../../src/evidence/story-run.js'
import { SURFACE_FEATURES } from '../../src/evidence/surface.js'
import { WordTable } from '../../src/evidence/word-scores.js'
import { unitsOf } from '../../src/units/units.js'
import { cleanTexts } from './clean-texts.js'
import { labelOf, pagesAndPosts, samples, webPages } from './documents.js'
import { lists } from './lists.js'
import { type Story, storyOf, writtenPosts } from './written-posts.js'

/** Lines of lists are no longer, in code units. */
const LONGEST_OF_LIST = 400

const noWords = new WordTable(0)

/** Numbers that grow as they come, written out at the end. */
class Column<T extends Float32Array | Int32Array | Int8Array> {
  private size = 0

  constructor(private values: T) {}

  push(more: ArrayLike<number>): void {
    if (this.size + more.length > this.values.length) {
      const wider = new (this.values.constructor as new (length: number) => T)(2 * this.values.length + more.length)
      wider.set(this.values)
      this.values = wider
    }
    this.values.set(more, this.size)
    this.size += more.length
  }

  write(path: string): void {
    writeFileSync(path, Buffer.from(this.values.buffer, 0, this.size * this.values.BYTES_PER_ELEMENT))
  }
}

function writeDocuments(out: string): void {
  const cues = new Column(new Int32Array(1 << 24))
  const counts = new Column(new Int32Array(1 << 20))
  const looks = new Column(new Float32Array(1 << 24))
  const others = new Column(new Float32Array(1 << 21))
  const labels = new Column(new Int8Array(1 << 20))
  const documents: object[] = []
  const texts: string[] = []
  const sitesOfLine = new Map<string, Set<string>>()
  const stories: Story[] = []
  const sources = [
    samples(),
    webPages(),
    pagesAndPosts(),
    cleanTexts(),
    lists((line) => [...(sitesOfLine.get(line) ?? [])]),
    writtenPosts(stories),
  ]
  for (const source of sources) {
    for (const document of source) {
      const units = unitsOf(document.text)
      const { text, labels: _, ...rest } = document
      if (rest.kind === 'page' || rest.kind === 'text') {
        for (const line of text.split('\n').filter((line) => line.length <= LONGEST_OF_LIST))
          sitesOfLine.set(line, (sitesOfLine.get(line) ?? new Set()).add(rest.site))
      }
      if (rest.kind === 'page') stories.push(storyOf(document))
      const seen = featuresOf(text, units, noWords)
      looks.push(seen.surface)
      units.forEach((unit, at) => {
        const { hashes, count } = cuesOf(text, unit)
        cues.push(hashes.subarray(0, count))
        counts.push([count])
        others.push([seen.cohesion[at] as number, seen.twins[at] as number])
        labels.push([labelOf(document, unit.start, unit.end)])
      })
      documents.push({ ...rest, units: units.length })
      texts.push(rest.kind === 'list' ? '' : text)
    }
  }
  mkdirSync(out, { recursive: true })
  cues.write(join(out, 'cues.i32'))
  counts.write(join(out, 'counts.i32'))
  looks.write(join(out, 'looks.f32'))
  others.write(join(out, 'others.f32'))
  labels.write(join(out, 'labels.i8'))
  writeFileSync(
    join(out, 'documents.json'),
    JSON.stringify({
      looks: SURFACE_FEATURES,
      surroundings: CONTEXT_FEATURES,
      run: [...STORY_RUN, ...ROWS],
      documents,
    }),
  )
  writeFileSync(join(out, 'texts.json'), JSON.stringify(texts))
}

const floats = (path: string) => {
  const bytes = readFileSync(path)
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
}

type Seen = Omit<UnitFeatures, 'stems'>

function* documentsIn(out: string): Generator<{ first: number; count: number; seen: Seen; text: string }> {
  const { documents } = JSON.parse(readFileSync(join(out, 'documents.json'), 'utf8')) as {
    documents: { units: number }[]
  }
  const texts: string[] = JSON.parse(readFileSync(join(out, 'texts.json'), 'utf8'))
  const looks = floats(join(out, 'looks.f32'))
  const others = floats(join(out, 'others.f32'))
  let first = 0
  for (const [nth, { units: count }] of documents.entries()) {
    const end = first + count
    const own = others.subarray(2 * first, 2 * end)
    const seen = {
      count,
      surface: looks.subarray(first * SURFACE_FEATURES.length, end * SURFACE_FEATURES.length),
      scores: new Float32Array(count),
      cohesion: own.filter((_, at) => at % 2 === 0),
      twins: own.filter((_, at) => at % 2 === 1),
    }
    yield { first, count, seen, text: texts[nth] as string }
    first = end
  }
}

function writeAround(out: string, file: string): void {
  const scores = floats(file)
  const width = CONTEXT_FEATURES.length
  const rows = new Float32Array(scores.length * width)
  for (const { first, count, seen } of documentsIn(out)) {
    const own = rows.subarray(first * width, (first + count) * width)
    writeContext({ ...seen, scores: scores.subarray(first, first + count) }, own, width, 0)
  }
  writeFileSync(`${file}.around`, Buffer.from(rows.buffer))
}

function writeAgain(out: string, file: string): void {
  const odds = floats(file)
  const words = floats(join(out, 'folds.f32'))
  const width = CONTEXT_FEATURES.length + STORY_RUN.length + ROWS.length
  const rows = new Column(new Float32Array(1 << 24))
  for (const { first, count, seen, text } of documentsIn(out)) {
    if (!text) continue
    const scores = odds.subarray(first, first + count)
    const own = new Float32Array(count * width)
    writeContext({ ...seen, scores }, own, width, 0)
    writeStoryRun({ ...seen, stems: stemsOf(text, unitsOf(text)) }, scores, own, width, CONTEXT_FEATURES.length)
    writeRows(scores, words.subarray(first, first + count), own, width, CONTEXT_FEATURES.length + STORY_RUN.length)
    rows.push(own)
  }
  rows.write(`${file}.again`)
}

const [task, out = '', scores = ''] = process.argv.slice(2)
if (task === 'documents') writeDocuments(out)
else if (task === 'surroundings') writeAround(out, scores)
else if (task === 'again') writeAgain(out, scores)
else throw new RangeError(`no task is called ${task}`)
