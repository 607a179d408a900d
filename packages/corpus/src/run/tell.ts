import type { CleanedRecord, FilteredRecord } from 'copydesk/node'
import { hash64 } from '../duplicates/hash.js'
import type { Breach } from '../signals/presets.js'
import { addCount, addSample, addTally, mayStay, type Summary, TWENTIETHS } from './summary.js'

const LONGEST_SAMPLE = 200
/** Numbers in evidence vary by page, so they are ignored. */
const DIGITS = /\d+/g
const LONGEST_EVIDENCE = 80
const UNKNOWN = 'unknown'
const WWW = /^www\./

/** Adds one record to a summary. `source`: the length of the source in UTF-16 code units. */
export function tellOf(summary: Summary, record: FilteredRecord, breaches: readonly Breach[], source: number): void {
  summary.records++
  if (record.ok) tellOfCleaned(summary, record, breaches, source)
  else addCount(summary.errors, record.error.code)
}

function tellOfCleaned(summary: Summary, record: CleanedRecord, breaches: readonly Breach[], source: number): void {
  const { verdict, quality, kind, lang, warnings, text } = record
  addCount(summary.verdicts, verdict)
  addCount(summary.qualities, quality.verdict)
  addCount(summary.kinds, kind ?? UNKNOWN)
  for (const { code } of quality.reasons) addCount(summary.reasons, code)
  for (const { code } of warnings) addCount(summary.warnings, code)
  for (const { preset, signal } of breaches) addCount(summary.breaches, `${preset}: ${signal}`)
  const removed = Math.max(0, source - text.length)
  summary.charactersIn += source
  summary.charactersOut += text.length
  const twentieth = source === 0 ? 0 : Math.floor((removed / source) * TWENTIETHS)
  summary.removed[twentieth] = (summary.removed[twentieth] ?? 0) + 1
  const tally = { documents: 1, changes: record.changes.length, characters: removed }
  addTally(summary.languages, lang ?? UNKNOWN, tally)
  addTally(summary.sites, siteOf(record), tally)
  tellChanges(summary, record)
}

/** The hash by which records are chosen for samples. */
export const recordHashOf = (inputHash: string): string => hash64(inputHash)

function siteOf({ url, siteName }: CleanedRecord): string {
  try {
    if (url !== undefined) return new URL(url).hostname.replace(WWW, '')
  } catch {
    // an invalid URL has no site
  }
  return siteName ?? UNKNOWN
}

function tellChanges(summary: Summary, { changes, id, inputHash }: CleanedRecord): void {
  const hash = recordHashOf(inputHash)
  const sampled = new Set<string>()
  const rules = new Map<string, { changes: number; characters: number }>()
  const evidence = new Map<string, { changes: number; characters: number }>()
  const add = (to: typeof rules, name: string, characters: number) => {
    const known = to.get(name) ?? { changes: 0, characters: 0 }
    to.set(name, { changes: known.changes + 1, characters: known.characters + characters })
  }
  for (const { before, after, rules: names, because = [] } of changes) {
    const characters = Math.max(0, before.length - after.length)
    for (const name of names) {
      add(rules, name, characters)
      if (sampled.has(name) || before.trim() === '' || !mayStay(summary, name, hash)) continue
      sampled.add(name)
      addSample(summary, name, { hash, id: String(id ?? ''), before: shortened(before), after: shortened(after) })
    }
    for (const reason of because) add(evidence, evidenceOf(reason), characters)
  }
  for (const [name, tally] of rules) addTally(summary.rules, name, { documents: 1, ...tally })
  for (const [name, tally] of evidence) addTally(summary.evidence, name, { documents: 1, ...tally })
}

const evidenceOf = (reason: string) => reason.replace(DIGITS, '0').slice(0, LONGEST_EVIDENCE)

function shortened(text: string): string {
  const flat = text.trim()
  return flat.length <= LONGEST_SAMPLE
    ? flat
    : `${flat.slice(0, LONGEST_SAMPLE - 60)} … ${flat.slice(-50)}`.toWellFormed()
}
