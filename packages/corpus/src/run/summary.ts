/** How much of something there was. */
export interface Tally {
  documents: number
  changes: number
  /** UTF-16 units taken out. */
  characters: number
}

/** A stretch that went, to look at. */
export interface Sample {
  /** The sample with the smallest hash stays, so that the choice hangs on no order. */
  readonly hash: string
  readonly id: string
  readonly before: string
  readonly after: string
}

/** What there is to tell of some records: plain JSON, and what two summaries tell can be told by one. */
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
  /** UTF-16 units that went in and came out. */
  charactersIn: number
  charactersOut: number
  /** How many documents lost what share, in twentieths. */
  removed: number[]
  samples: Record<string, Sample[]>
}

export const TWENTIETHS = 20
/** Of sites, and of pieces of evidence, so many are told apart; the rest is one. */
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
  }
}

/** Adds what another summary tells. Summaries that are added in the same order come to the same. */
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
}

/** Fields of a record may have any name, that of a method of all objects too: `constructor`. */
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

/** Names are counted only until there is one too many. */
const isFull = (record: Readonly<Record<string, Tally>>, most: number) =>
  Object.hasOwn(record, OTHERS) || Object.keys(record).length >= most

/** Whether a sample with this hash can be among those that stay. */
export function mayStay({ samples }: Summary, rule: string, hash: string): boolean {
  const known = own(samples, rule) ?? []
  return known.length < MOST_SAMPLES || hash < (known[MOST_SAMPLES - 1] as Sample).hash
}

export function addSample({ samples }: Summary, rule: string, sample: Sample): void {
  const known = own(samples, rule) ?? []
  if (known.some(({ before }) => before === sample.before)) return
  samples[rule] = [...known, sample].sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, MOST_SAMPLES)
}
