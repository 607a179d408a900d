import { findEachLoosely, findLoosely, loosen } from '../characters/loose.js'
import type { Span } from '../edit/edit.js'
import { joined, type Kept } from '../edit/kept.js'
import { OffsetMap } from '../edit/map.js'
import type { Transform } from '../edit/transform.js'
import { familyOf } from '../rules/family-of.js'
import { addressesOf, type RulePack } from '../rules/rule.js'
import { keptAddresses, keptPhrases, keptSelectors } from './kept-by.js'
import type { CleanerOptions, Keep } from './options.js'
import { checkAddresses } from './switches.js'

/** The option `keep`, by kind of entry. */
export interface KeepRequest {
  readonly families: ReadonlySet<string>
  readonly addresses: readonly string[]
  readonly phrases: readonly string[]
  readonly selectors: readonly string[]
}

/** The rules of captions that end with a credit. */
const CAPTIONS: Keep = 'caption-credit'

/**
 * Reads the option, and what `captions` keeps; `undefined` if it is empty. Throws a `CopydeskOptionError` for an unknown
 * address.
 */
export function keepRequestOf(
  { keep: entries = [], captions }: Pick<CleanerOptions, 'keep' | 'captions'>,
  packs: readonly RulePack[],
  moreMayCome: boolean,
): KeepRequest | undefined {
  const keep: readonly Keep[] = captions === 'keep' ? [...entries, CAPTIONS] : entries
  if (keep.length === 0) return undefined
  const addresses = keptAddresses(keep)
  checkAddresses('keep', addresses, packs, moreMayCome)
  const families = new Set(keep.filter((one) => typeof one === 'string' && !one.includes('/')) as string[])
  return { families, addresses, phrases: keptPhrases(keep), selectors: keptSelectors(keep) }
}

/** Spans of a source to keep, by the entry that asks for them. */
export type KeptStretches = readonly { readonly by: string; readonly spans: readonly Span[] }[]

/** What to keep of one text at any point of the pipeline, and which entries matched. */
export class Keeper {
  private readonly met = new Set<string>()
  /** Offsets in the source. */
  private spans: readonly Span[] = []

  constructor(
    private readonly request: KeepRequest,
    private readonly stretches: KeptStretches = [],
  ) {}

  /** Finds the phrases, once characters are repaired. */
  find(copy: Transform): void {
    const map = new OffsetMap(copy.moves)
    const loose = this.request.phrases.length > 0 ? loosen(copy.text) : undefined
    const phrases = this.request.phrases.flatMap((phrase) => (loose ? findEachLoosely(loose, phrase) : []))
    this.spans = [...this.stretches.flatMap(({ spans }) => spans), ...phrases.map((place) => map.toSource(place))]
  }

  /** What to keep of the current text. */
  in({ text, moves }: Transform): Kept {
    const map = new OffsetMap(moves)
    const spans = this.spans.map((span) => withoutBlanks(text, map.toText(span)))
    return { sparesRule: this.sparesRule, spans: joined(spans.filter(({ start, end }) => end > start)) }
  }

  readonly sparesRule = (rule: string): boolean => {
    const { families, addresses } = this.request
    const address = addresses.find((one) => addressesOf(one).includes(rule) || rule.startsWith(`${one}/`))
    if (address !== undefined) this.met.add(address)
    return address !== undefined || families.has(familyOf(rule) ?? '')
  }

  /** Addresses, selectors and phrases that matched nothing. Families do not count: most texts have no byline. */
  unmet({ text, moves }: Transform): string[] {
    const { addresses, phrases, selectors } = this.request
    const map = new OffsetMap(moves)
    const leaves = (spans: readonly Span[]) => spans.some((span) => hasInk(text, map.toText(span)))
    const loose = phrases.length > 0 ? loosen(text) : undefined
    const isSeen = (selector: string) => this.stretches.some(({ by, spans }) => by === selector && leaves(spans))
    return [
      ...addresses.filter((address) => !this.met.has(address)).map((address) => `rule "${address}"`),
      ...selectors.filter((selector) => !isSeen(selector)).map((selector) => `selector "${selector}"`),
      ...phrases.filter((phrase) => loose && !findLoosely(loose, phrase)).map((phrase) => `phrase "${phrase}"`),
    ]
  }
}

const hasInk = (text: string, { start, end }: Span) => text.slice(start, end).trim() !== ''

function withoutBlanks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, end - words.length + words.trimEnd().length) }
}
