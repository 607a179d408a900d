// The characters that the classes of an expression tell apart: those that no class tells apart are one letter of its
// alphabet. V8 itself is asked what a class holds, in its flags, so properties of Unicode and letter case are what they are
// at work.

const PAST = 0x110000
const SURROGATES = [0xd800, 0xe000]

/** All UTF-16 code units, which a class without the flag `u` tells apart. */
const UNITS = charactersOf([[0, 0x10000]], String.fromCharCode)
/** All code points but surrogates, two of which in a row would be one character. */
const POINTS = charactersOf(
  [
    [0, SURROGATES[0]],
    [SURROGATES[1], PAST],
  ],
  String.fromCodePoint,
)

function charactersOf(ranges, of) {
  let text = ''
  for (const [start, end] of ranges) for (let code = start; code < end; code++) text += of(code)
  return text
}

const known = new Map()

/** Where a class begins to hold and ends, one after the other: `[a-c]` → 97, 100. */
function edgesOf(text, flags) {
  const kept = flags.replace(/[^ius]/g, '')
  const key = `${kept}/${text}`
  if (!known.has(key)) known.set(key, kept.includes('u') ? pointEdges(text, kept) : runsIn(UNITS, text, kept).flat())
  return known.get(key)
}

function runsIn(all, text, flags) {
  const runs = all.matchAll(new RegExp(`(?:${text})+`, `g${flags}`))
  return Array.from(runs, ({ index, 0: run }) => [index, index + run.length])
}

function pointEdges(text, flags) {
  const held = runsIn(POINTS, text, flags).flatMap(([start, end]) =>
    withoutSurrogates(pointAt(start), pointAt(end - 1) + 1),
  )
  const lone = new RegExp(`^(?:${text})$`, flags)
  for (let code = SURROGATES[0]; code < SURROGATES[1]; code++) {
    if (lone.test(String.fromCharCode(code))) held.push([code, code + 1])
  }
  return held.sort((a, b) => a[0] - b[0]).flat()
}

/** What stands in `POINTS` in one piece may lie on both sides of the surrogates. */
function withoutSurrogates(start, end) {
  const [first, past] = SURROGATES
  return start < first && end > past
    ? [
        [start, first],
        [past, end],
      ]
    : [[start, end]]
}

/** The code point that stands in `POINTS` at an index, of which those beyond U+FFFF take two. */
function pointAt(index) {
  const left = SURROGATES[1] - SURROGATES[0]
  if (index >= 0x10000 - left) return 0x10000 + ((index - (0x10000 - left)) >> 1)
  return index < SURROGATES[0] ? index : index + left
}

/**
 * The alphabet of classes and characters as written: `[ab]`, `b` → three letters, for `a`, for `b` and for all else; `[ab]`
 * holds two of them. `samples` has a character for each letter.
 */
export function alphabetOf(texts, flags) {
  const events = texts
    .flatMap((text, nth) => edgesOf(text, flags).map((code) => ({ code, nth })))
    .sort((a, b) => a.code - b.code)
  const letters = new Map()
  const samples = []
  const held = new Set()
  const sets = texts.map(() => new Set())
  const hold = (code) => {
    const key = [...held].sort((a, b) => a - b).join()
    if (!letters.has(key)) letters.set(key, samples.push(String.fromCodePoint(code)) - 1)
    for (const nth of held) sets[nth].add(letters.get(key))
  }
  if (events[0]?.code !== 0) hold(0)
  for (let at = 0; at < events.length; ) {
    const { code } = events[at]
    for (; events[at]?.code === code; at++) if (!held.delete(events[at].nth)) held.add(events[at].nth)
    if (code < (flags.includes('u') ? PAST : 0x10000)) hold(code)
  }
  return { samples, lettersOf: new Map(texts.map((text, nth) => [text, [...sets[nth]]])) }
}

/** All classes and characters of a tree, as written. */
export function textsOf(node) {
  if (node.type === 'set') return [node.text]
  const children = node.parts ?? node.branches ?? (node.body ? [node.body] : [])
  return [...new Set(children.flatMap(textsOf))]
}
