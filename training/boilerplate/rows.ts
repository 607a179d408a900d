/**
 * What the trainer needs of the library, for the documents of one fold, whose words are scored by a model that saw none of them.
 *   first DOCUMENTS FOLDS FOLD OUT    the rows of the first forest, labels and facts about units, for the documents of a fold
 *   second OUT ODDS                   the rows of the second forest, by the odds of the first
 */
import { closeSync, createReadStream, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import {
  FIRST_COLUMNS,
  readFirst,
  readSecond,
  SECOND_COLUMNS,
  writeFirst,
  writeSecond,
} from '../../src/boilerplate/features.js'
import { readEvidence, units } from '../../src/boilerplate/reading.js'
import { sureStory } from '../../src/boilerplate/sure-story.js'
import { SURFACE_WIDTH } from '../../src/boilerplate/surface.js'
import { wordScores } from '../../src/boilerplate/words.js'
import { languagesOf } from '../../src/language/language.js'
import { lex } from '../../src/lex/lex.js'
import { ruleSetsByLanguage } from '../../src/match/rule-sets-by-language.js'
import { packs } from '../../src/rules/packs.js'
import type { RuleRef } from '../../src/rules/rule.js'
import { type Labelled, labelOf } from '../units/documents.js'

const FIRST = FIRST_COLUMNS.length
const SECOND = SECOND_COLUMNS.length

interface Stored extends Omit<Labelled, 'labels'> {
  readonly labels: readonly number[]
}

const labelsOf = (runs: readonly number[], length: number): Int8Array => {
  const labels = new Int8Array(length)
  for (let at = 0, run = 0; run < runs.length; run += 2) {
    labels.fill(runs[run + 1] as number, at, at + (runs[run] as number))
    at += runs[run] as number
  }
  return labels
}

/** Rules that are hidden in the second copy of a labelled text: half of them, so that words are learned where rules are silent. */
const isHidden = ({ address }: RuleRef, id: string): boolean => {
  let hash = 0x811c9dc5
  for (const letter of address + id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  return ((hash >>> 13) & 1) === 1
}

async function writeFirstRows(documents: string, foldFile: string, fold: number, out: string): Promise<void> {
  const ruleSets = ruleSetsByLanguage(packs)
  const folds: Record<string, number> = JSON.parse(readFileSync(foldFile, 'utf8'))
  const files = { rows: openSync(`${out}.f32`, 'w'), facts: openSync(`${out}.facts.f32`, 'w') }
  const heads: object[] = []
  for await (const line of createInterface({ input: createReadStream(documents) })) {
    const stored: Stored = JSON.parse(line)
    const { id, set, kind } = stored
    if (folds[`${(kind as string) === 'gold' ? 'text' : kind} ${set} ${id}`] !== fold) continue
    const document = { ...stored, labels: labelsOf(stored.labels, stored.text.length) } as Labelled
    const { text, labels: _, ...rest } = document
    const lexed = lex(text)
    const rules = readEvidence(lexed, ruleSets(languagesOf(text)))?.rules()
    const { count } = units
    if (count === 0) continue
    const facts = new Float32Array(4 * count)
    for (let unit = 0; unit < count; unit++) {
      facts[4 * unit] = labelOf(document, units.starts[unit] as number, units.ends[unit] as number)
      facts[4 * unit + 1] = rules === undefined ? 1 : (sureStory[unit] as number)
      facts[4 * unit + 2] = wordScores[unit] as number
      facts[4 * unit + 3] = rules?.[unit]?.length ?? 0
    }
    const none: readonly RuleRef[][] = Array.from({ length: count }, () => [])
    const copies = [rules ?? none]
    if (kind === 'text' && rules?.some((one) => one.length > 0))
      copies.push(rules.map((one) => one.filter((rule) => !isHidden(rule, rest.id))))
    for (const [copy, known] of copies.entries()) {
      const rows = new Float32Array(count * FIRST)
      readFirst(lexed, units, wordScores, known)
      for (let unit = 0; unit < count; unit++) writeFirst(unit, rows, unit * FIRST)
      writeSync(files.rows, new Uint8Array(rows.buffer))
      writeSync(files.facts, new Uint8Array(facts.buffer))
      heads.push({ ...rest, fold, copy, units: count })
    }
  }
  closeSync(files.rows)
  closeSync(files.facts)
  writeFileSync(`${out}.json`, JSON.stringify({ first: FIRST_COLUMNS, second: SECOND_COLUMNS, documents: heads }))
}

function writeSecondRows(out: string, oddsFile: string): void {
  const { documents } = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as { documents: { units: number }[] }
  const floats = (path: string) => {
    const bytes = readFileSync(path)
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  }
  const [firstRows, odds] = [floats(`${out}.f32`), floats(oddsFile)]
  const file = openSync(`${out}.second.f32`, 'w')
  let at = 0
  for (const { units: count } of documents) {
    const surfaces = new Float32Array(count * SURFACE_WIDTH)
    const rows = new Float32Array(count * SECOND)
    for (let unit = 0; unit < count; unit++) {
      const row = firstRows.subarray((at + unit) * FIRST, (at + unit + 1) * FIRST)
      surfaces.set(row.subarray(0, SURFACE_WIDTH), unit * SURFACE_WIDTH)
      rows.set(row, unit * SECOND)
    }
    readSecond(count, odds.subarray(at, at + count), surfaces)
    for (let unit = 0; unit < count; unit++) writeSecond(unit, rows, unit * SECOND)
    writeSync(file, new Uint8Array(rows.buffer))
    at += count
  }
  closeSync(file)
}

const [task, ...rest] = process.argv.slice(2)
if (task === 'first') await writeFirstRows(rest[0] as string, rest[1] as string, Number(rest[2]), rest[3] as string)
else if (task === 'second') writeSecondRows(rest[0] as string, rest[1] as string)
else throw new RangeError(`No task is called ${task}.`)
