/** What is asked of the value of an attribute: `[lang^=en]` */
export interface AttributeTest {
  readonly name: string
  /** `=`, `~=`, `|=`, `^=`, `$=`, `*=`; absent where any value does. */
  readonly operator: string | undefined
  readonly value: string
}

/** What is asked of one element. */
export interface Compound {
  readonly tag: string | undefined
  readonly id: string | undefined
  readonly classes: readonly string[]
  readonly attributes: readonly AttributeTest[]
}

/** An element that must stand around another, or before it. */
export interface Relation {
  readonly combinator: ' ' | '>' | '+' | '~'
  readonly compound: Compound
}

/** What a selector asks of an element, and of those around it. */
export interface Selector extends Compound {
  readonly source: string
  /** What must be around, the nearest first. */
  readonly around: readonly Relation[]
  /** All that it asks was read: `p.note#a`, `.box > [data-n]`, and not `.note:hover` or `p:not(.a)`. */
  readonly simple: boolean
  /** It waits for a pointer or the keyboard: `.word:hover .tip` */
  readonly hovers: boolean
  /** How much it weighs against others, if it is simple. */
  readonly weight: number
}

const LONGEST = 400
/** So many selectors may come of one with `:is(…)` in it. */
const MOST_ALTERNATIVES = 16
const COMBINATOR = /[\s>+~]/
const PSEUDO_ELEMENT = /::|:(?:before|after|first-line|first-letter)/i
const HOVERING = /:(?:hover|focus|focus-within|focus-visible|active)(?![-\w])/i
const PART = /([.#]?)((?:[-\w\u0080-\uffff]|\\.)+|\*)/y
const ATTRIBUTE =
  /\[\s{0,8}([-\w:]{1,400})\s{0,8}(?:([~|^$*]?=)\s{0,8}(?:"([^"]{0,400})"|'([^']{0,400})'|([^\]\s"']{1,400}))\s{0,8}[is]?\s{0,8})?\]/iy
const CHOICE = /:(is|where|matches|any|-webkit-any|-moz-any)\(/i
const ESCAPED = /\\(.)/g

/**
 * The selectors of a rule, those out that speak of no element: `p::before`.
 *
 * `'.open > p.note, #tip'` → `p` with class `note` in an element with class `open`, and `#tip`
 */
export function selectorsOf(list: string): Selector[] {
  return splitAt(list, ',').flatMap((source) => chosen(source.trim()).flatMap(selectorOf))
}

/** A selector, and the same without what weighs nothing: `:where(.a)` */
interface Written {
  readonly text: string
  readonly weighed: string
}

/** `:is(.a, .b) p` → `.a p`, `.b p`. What makes too many, or stands in itself, stays as it is. */
function chosen(source: string): Written[] {
  let written: Written[] = [{ text: source, weighed: source }]
  for (let found = CHOICE.exec(source); found; found = CHOICE.exec(written[0]?.text ?? '')) {
    const next = written.flatMap((one) => substituted(one) ?? [])
    if (next.length < written.length || next.length > MOST_ALTERNATIVES) break
    written = next
  }
  return written
}

function substituted({ text, weighed }: Written): Written[] | undefined {
  const found = CHOICE.exec(text)
  const inWeighed = CHOICE.exec(weighed)
  if (!found) return [{ text, weighed }]
  const open = found.index + found[0].length
  const close = closingOf(text, open)
  if (close < 0) return undefined
  const head = text.slice(0, found.index)
  const tail = text.slice(close + 1)
  const options = splitAt(text.slice(open, close), ',').map((option) => option.trim())
  const isBare = head === '' || COMBINATOR.test(head.slice(-1))
  // A tag cannot follow a class, and what stands around in a choice stands around that alone.
  if (options.some((option) => COMBINATOR.test(option) || (!isBare && !STARTS_WITH_SIGN.test(option)))) return undefined
  const weighsNothing = found[1]?.toLowerCase() === 'where'
  const before = inWeighed ? weighed.slice(0, inWeighed.index) : head
  return options.map((option) => ({
    text: head + option + tail,
    weighed: before + (weighsNothing ? '' : option) + tail,
  }))
}

const STARTS_WITH_SIGN = /^[.#[:]/

function closingOf(text: string, from: number): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at
  }
  return -1
}

function selectorOf({ text: source, weighed }: Written): Selector[] {
  if (source === '' || source.length > LONGEST || PSEUDO_ELEMENT.test(source)) return []
  const pieces = compoundsOf(source)
  const [own, ...around] = pieces.map(({ text, combinator: before }) => ({ ...readCompound(text), combinator: before }))
  if (!own) return []
  const simple = own.isWhole && around.every(({ isWhole }) => isWhole)
  const weighing = weighed === source ? [own, ...around] : compoundsOf(weighed).map(({ text }) => readCompound(text))
  const weight = weighing.reduce((sum, { compound }) => sum + weightOf(compound), 0)
  const relations = around.map(
    ({ compound }, nth): Relation => ({ combinator: pieces[nth]?.combinator ?? ' ', compound }),
  )
  return [{ source, ...own.compound, around: relations, simple, hovers: HOVERING.test(source), weight }]
}

function weightOf({ tag, id, classes, attributes }: Compound): number {
  return (id === undefined ? 0 : 1_000_000) + (classes.length + attributes.length) * 1000 + (tag === undefined ? 0 : 1)
}

function readCompound(text: string): { readonly compound: Compound; readonly isWhole: boolean } {
  const classes: string[] = []
  const attributes: AttributeTest[] = []
  let tag: string | undefined
  let id: string | undefined
  let at = 0
  for (; at < text.length; ) {
    ATTRIBUTE.lastIndex = at
    const [asked, key, operator, double, single, bare] = ATTRIBUTE.exec(text) ?? []
    if (asked !== undefined && key !== undefined) {
      attributes.push({ name: key.toLowerCase(), operator, value: double ?? single ?? bare ?? '' })
      at += asked.length
      continue
    }
    PART.lastIndex = at
    const found = PART.exec(text)
    if (!found) break
    const name = (found[2] as string).replace(ESCAPED, '$1')
    if (found[1] === '.') classes.push(name)
    else if (found[1] === '#') id = name
    else if (name !== '*') tag = name.toLowerCase()
    at = PART.lastIndex
  }
  return { compound: { tag, id, classes, attributes }, isWhole: text !== '' && at === text.length }
}

/** The compounds of a selector from right to left, each with what stands before it: `.a > p` → `p` behind `>`, `.a` */
function compoundsOf(source: string): { readonly text: string; readonly combinator: Relation['combinator'] }[] {
  const pieces: { text: string; combinator: Relation['combinator'] }[] = []
  let end = source.length
  while (end > 0) {
    const at = lastCombinator(source, end)
    const text = source.slice(at + 1, end)
    let sign: Relation['combinator'] = ' '
    end = at + 1
    for (; end > 0 && COMBINATOR.test(source.charAt(end - 1)); end--) {
      const character = source.charAt(end - 1)
      if (character === '>' || character === '+' || character === '~') sign = character
    }
    pieces.push({ text, combinator: sign })
    if (at < 0) break
  }
  return pieces
}

/** The pieces between signs that stand in no brackets. */
function splitAt(text: string, separator: string): string[] {
  if (!text.includes('(') && !text.includes('[')) return text.split(separator)
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth--
    else if (character === separator && depth <= 0) {
      pieces.push(text.slice(from, at))
      from = at + 1
    }
  }
  pieces.push(text.slice(from))
  return pieces
}

function lastCombinator(source: string, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= 0; at--) {
    const character = source.charAt(at)
    if (character === ')' || character === ']') depth++
    else if (character === '(' || character === '[') depth--
    else if (depth <= 0 && COMBINATOR.test(character)) return at
  }
  return -1
}
