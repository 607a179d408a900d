import type { Span } from '../../src/edit/edit.js'

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+/gu

export interface Token extends Span {
  readonly token: string
}

/** Words with their places; one character each where a script writes no spaces. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    token: token.normalize('NFC'),
    start: index,
    end: index + token.length,
  }))
}

/** Which stretches of a text a gold text has. */
export type Aligner = (text: string) => Span[]

/** So many tokens in a row that stand once in the gold text are an anchor. */
const ANCHOR = 5
/** Between anchors, so many tokens of either side are aligned in full. */
const MOST_BETWEEN = 1500

/**
 * Aligns texts with a gold text: rows of tokens that both have once are anchors, and between two of them the longest
 * common row, over and over (Ratcliff and Obershelp).
 */
export function alignerOf(gold: string): Aligner {
  const wanted = tokensOf(gold).map(({ token }) => token)
  return (text) => {
    const tokens = tokensOf(text)
    const hits = new Uint8Array(tokens.length)
    const anchors = anchorsOf(
      wanted,
      tokens.map(({ token }) => token),
    )
    let [from, at] = [0, 0]
    for (const [place, here] of [...anchors, [wanted.length, tokens.length] as const]) {
      matchBetween(wanted, from, place, tokens, at, here, hits)
      if (here < tokens.length) hits[here] = 1
      from = place + 1
      at = here + 1
    }
    return spansOf(tokens, hits)
  }
}

/** Pairs of places, ascending in both, of tokens that begin a row that stands once in each. */
function anchorsOf(wanted: readonly string[], tokens: readonly string[]): (readonly [number, number])[] {
  const once = (list: readonly string[]) => {
    const places = new Map<string, number>()
    for (let at = 0; at + ANCHOR <= list.length; at++) {
      const key = list.slice(at, at + ANCHOR).join(' ')
      places.set(key, places.has(key) ? -1 : at)
    }
    return places
  }
  const here = once(tokens)
  const pairs: [number, number][] = []
  for (const [key, place] of once(wanted)) {
    const at = here.get(key)
    if (place >= 0 && at !== undefined && at >= 0) pairs.push([place, at])
  }
  const row = longestAscending(pairs)
  const within = row.flatMap(([place, at]) =>
    Array.from({ length: ANCHOR }, (_, nth) => [place + nth, at + nth] as const),
  )
  return within.filter(([place, at], nth) => {
    const before = within[nth - 1]
    return !before || (place > before[0] && at > before[1])
  })
}

/** The longest row of pairs that ascends in the second number too (patience sorting). */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, at], nth) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] as number] as [number, number])[1] < at) low = middle + 1
      else high = middle
    }
    if (low > 0) before[nth] = tails[low - 1] as number
    tails[low] = nth
  })
  const row: [number, number][] = []
  for (let nth = tails.at(-1) ?? -1; nth >= 0; nth = before[nth] as number) row.push(pairs[nth] as [number, number])
  return row.reverse()
}

function matchBetween(
  wanted: readonly string[],
  from: number,
  to: number,
  tokens: readonly Token[],
  start: number,
  end: number,
  hits: Uint8Array,
): void {
  if (to <= from || end <= start) return
  const first = Math.max(start, end - MOST_BETWEEN)
  const longest = longestCommon(wanted, from, Math.min(to, from + MOST_BETWEEN), tokens, first, end)
  if (longest.length === 0) return
  hits.fill(1, longest.at, longest.at + longest.length)
  matchBetween(wanted, from, longest.place, tokens, start, longest.at, hits)
  matchBetween(wanted, longest.place + longest.length, to, tokens, longest.at + longest.length, end, hits)
}

function longestCommon(
  wanted: readonly string[],
  from: number,
  to: number,
  tokens: readonly Token[],
  start: number,
  end: number,
): { place: number; at: number; length: number } {
  let best = { place: 0, at: 0, length: 0 }
  let before = new Uint16Array(end - start + 1)
  for (let place = from; place < to; place++) {
    const row = new Uint16Array(end - start + 1)
    for (let at = start; at < end; at++) {
      if (tokens[at]?.token !== wanted[place]) continue
      const length = (before[at - start] as number) + 1
      row[at - start + 1] = length
      if (length > best.length) best = { place: place - length + 1, at: at - length + 1, length }
    }
    before = row
  }
  return best
}

function spansOf(tokens: readonly Token[], hits: Uint8Array): Span[] {
  const spans: { start: number; end: number }[] = []
  tokens.forEach(({ start, end }, at) => {
    if (!hits[at]) return
    const last = spans.at(-1)
    if (last && hits[at - 1]) last.end = end
    else spans.push({ start, end })
  })
  return spans
}
