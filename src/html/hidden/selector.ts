/** What a selector asks of the element itself, whatever it asks of those around it. */
export interface Selector {
  readonly source: string
  readonly tag: string | undefined
  readonly id: string | undefined
  readonly classes: readonly string[]
  /** It asks for nothing else: `p.note#a`, and not `.open .note`, `.note:hover` or `.note[lang]`. */
  readonly simple: boolean
  /** It waits for a pointer or the keyboard: `.word:hover .tip` */
  readonly hovers: boolean
  /** How much it weighs against others, if it is simple. */
  readonly weight: number
}

const longest = 400
const combinator = /[\s>+~]/
const pseudoElement = /::|:(?:before|after|first-line|first-letter)/i
const hovering = /:(?:hover|focus|focus-within|focus-visible|active)(?![-\w])/i
const part = /([.#]?)((?:[-\w\u0080-\uffff]|\\.)+|\*)/gy
const escaped = /\\(.)/g

/**
 * The selectors of a rule, those out that speak of no element: `p::before`.
 *
 * `'.open > p.note, #tip'` → `p` with class `note`, not simple, and `#tip`
 */
export function selectorsOf(list: string): Selector[] {
  return splitAt(list, ',').flatMap((source) => selectorOf(source.trim()) ?? [])
}

function selectorOf(source: string): Selector | undefined {
  if (source === '' || source.length > longest || pseudoElement.test(source)) return undefined
  const own = source.slice(lastCombinator(source) + 1)
  const classes: string[] = []
  let tag: string | undefined
  let id: string | undefined
  let at = 0
  part.lastIndex = 0
  for (let found = part.exec(own); found; found = part.exec(own)) {
    const name = (found[2] as string).replace(escaped, '$1')
    if (found[1] === '.') classes.push(name)
    else if (found[1] === '#') id = name
    else if (name !== '*') tag = name.toLowerCase()
    at = part.lastIndex
  }
  const simple = own === source && at === own.length
  const weight = (id === undefined ? 0 : 1_000_000) + classes.length * 1000 + (tag === undefined ? 0 : 1)
  return { source, tag, id, classes, simple, hovers: hovering.test(source), weight }
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

function lastCombinator(source: string): number {
  let depth = 0
  for (let at = source.length - 1; at >= 0; at--) {
    const character = source.charAt(at)
    if (character === ')' || character === ']') depth++
    else if (character === '(' || character === '[') depth--
    else if (depth <= 0 && combinator.test(character)) return at
  }
  return -1
}
