/** Counts for one name. */
export interface Tally {
  documents: number
  changes: number
  /** Removed UTF-16 code units. */
  characters: number
}

/** A sample of removed text, one for each record and rule. */
export interface Sample {
  /**
   * A hash of the record. The samples with the smallest hashes are kept, so that the choice does not depend on the order,
   * and many rules have samples of the same records.
   */
  readonly hash: string
  readonly id: string
  readonly before: string
  readonly after: string
}

/** The summary of some records as plain JSON. Summaries can be added. */
export interface Summary {
  records: number
  errors: Record<string, number>
  verdicts: Record<string, number>
  qualities: Record<string, number>
  kinds: Record<string, number>
  languages: Record<string, Tally>
  sites: Record<string, Tally>
  rules: Record<string, Tally>
  evidence: Record<string, Tally>
  reasons: Record<string, number>
  warnings: Record<string, number>
  breaches: Record<string, number>
  /** UTF-16 code units before and after cleaning. */
  charactersIn: number
  charactersOut: number
  /** The number of documents by removed share, in steps of 5%. */
  removed: number[]
  samples: Record<string, Sample[]>
  /** By hash, the records of the first sample of each rule, if a report will show them: compressed, see `samples.ts`. */
  sources: Record<string, string>
}

export const TWENTIETHS = 20
/** The maximum number of sites, and of pieces of evidence, that are counted separately. */
export const MOST_SITES = 5000
const MOST_EVIDENCE = 500
export const OTHERS = '(others)'
const MOST_SAMPLES = 4

export function emptySummary(): Summary {
  return {
    records: 0,
    errors: {},
    verdicts: {},
    qualities: {},
    kinds: {},
    languages: {},
    sites: {},
    rules: {},
    evidence: {},
    reasons: {},
    warnings: {},
    breaches: {},
    charactersIn: 0,
    charactersOut: 0,
    removed: Array(TWENTIETHS + 1).fill(0),
    samples: {},
    sources: {},
  }
}

/** Adds another summary. Adding in the same order gives the same result. */
export function addSummary(to: Summary, from: Summary): void {
  to.records += from.records
  to.charactersIn += from.charactersIn
  to.charactersOut += from.charactersOut
  for (const counts of ['errors', 'verdicts', 'qualities', 'kinds', 'reasons', 'warnings', 'breaches'] as const)
    for (const [name, count] of Object.entries(from[counts])) addCount(to[counts], name, count)
  for (const [name, tally] of Object.entries(from.languages)) addTally(to.languages, name, tally)
  for (const [name, tally] of Object.entries(from.rules)) addTally(to.rules, name, tally)
  for (const [name, tally] of Object.entries(from.sites)) addTally(to.sites, name, tally, MOST_SITES)
  for (const [name, tally] of Object.entries(from.evidence)) addTally(to.evidence, name, tally, MOST_EVIDENCE)
  from.removed.forEach((documents, twentieth) => {
    to.removed[twentieth] = (to.removed[twentieth] ?? 0) + documents
  })
  for (const [rule, samples] of Object.entries(from.samples)) for (const sample of samples) addSample(to, rule, sample)
  addSources(to, from.sources)
}

/** Adds records, and keeps those of the first sample of each rule. */
export function addSources(to: Summary, sources: Readonly<Record<string, string>>): void {
  const all = Object.entries({ ...to.sources, ...sources })
  const first = firstRecords(to)
  to.sources = Object.fromEntries(all.filter(([hash]) => first.has(hash)))
}

/** The hashes of the records that the first sample of each rule is from. */
export const firstRecords = ({ samples }: Summary): ReadonlySet<string> =>
  new Set(Object.values(samples).flatMap(([first]) => first?.hash ?? []))

/** Names may equal methods of `Object.prototype`, such as `constructor`. */
const own = <T>(record: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

export function addCount(to: Record<string, number>, name: string, count = 1): void {
  to[name] = (own(to, name) ?? 0) + count
}

export function addTally(
  to: Record<string, Tally>,
  name: string,
  { documents, changes, characters }: Tally,
  most = Infinity,
): void {
  const key = most < Infinity && !Object.hasOwn(to, name) && isFull(to, most) ? OTHERS : name
  const known = own(to, key)
  to[key] = {
    documents: (known?.documents ?? 0) + documents,
    changes: (known?.changes ?? 0) + changes,
    characters: (known?.characters ?? 0) + characters,
  }
}

/** Names are counted up to one more than the maximum. */
const isFull = (record: Readonly<Record<string, Tally>>, most: number) =>
  Object.hasOwn(record, OTHERS) || Object.keys(record).length >= most

/** Whether a sample with this hash may be among those that are kept. */
export function mayStay({ samples }: Summary, rule: string, hash: string): boolean {
  const known = own(samples, rule) ?? []
  return known.length < MOST_SAMPLES || hash < (known[MOST_SAMPLES - 1] as Sample).hash
}

export function addSample({ samples }: Summary, rule: string, sample: Sample): void {
  const known = own(samples, rule) ?? []
  const same = known.find(({ before }) => before === sample.before)
  if (same && same.hash <= sample.hash) return
  samples[rule] = [...known.filter((one) => one !== same), sample]
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, MOST_SAMPLES)
}
