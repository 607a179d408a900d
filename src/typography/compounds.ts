import { allWords } from '../locale/joined.js'
import type { CompoundWords } from '../locale/locale.js'

const HYPHEN = /[-_]/

type Pairs = readonly (readonly [first: RegExp, last: RegExp])[]

/** The words of `CompoundWords`, as what they are asked by. */
export interface Compounds {
  readonly first: ReadonlySet<string>
  readonly likely: ReadonlySet<string>
  readonly last: ReadonlySet<string>
  readonly closed: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  readonly linking: ReadonlySet<string>
  readonly pairs: Pairs
  readonly isClosed: boolean
  readonly syllabic: string
  readonly hasNames: boolean
}

/** What has a hyphen in a language, BCP 47, with what it has taken over from English. `all`: by language */
export function compoundsOf(all: Readonly<Record<string, CompoundWords>> = {}, lang = ''): Compounds {
  const main = lang.toLowerCase().split(HYPHEN, 1)[0] as string
  const own = all[main] ?? {}
  const loans = main === 'en' ? {} : all['en']?.loans
  return {
    first: setOf(own.first),
    likely: setOf(own.likely),
    last: setOf(own.last),
    closed: setOf(own.closed),
    endings: setOf(own.endings),
    linking: setOf(own.linking),
    pairs: Object.entries({ ...loans, ...own.pairs }).map(([first, last]) => [
      new RegExp(first, 'u'),
      new RegExp(last, 'u'),
    ]),
    isClosed: own.writes === 'closed',
    syllabic: own.syllabic ?? '',
    hasNames: own.names !== undefined,
  }
}

const setOf = (words: string | undefined): ReadonlySet<string> => allWords([], words)
