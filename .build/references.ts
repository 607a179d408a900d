import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'esbuild'
import he from 'he'

/** Writes, for modules, the tables of `he` that decode, and nothing of those that encode or that read HTML as it was in 1995. */
export const extractReferences: Plugin = {
  name: 'extract-references',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]repair[\\/]references\.ts$/ }, () => ({ loader: 'js', contents: moduleOfReferences() }))
  },
}

/** `decodeReference` of `src/repair/references.ts`, for references that end in `;`. */
export function moduleOfReferences(): string {
  const names = namesOfHe().sort((a, b) => (meaningOf(a) < meaningOf(b) ? -1 : 1))
  return `// By the tables of he (MIT), © Mathias Bynens, https://mths.be/he
const NAMES = '${names.join(' ')}'
/** For each name how much its first code point is more than that of the one before, and what follows it; to base 36. */
const POINTS = '${stepsOf(names.map(meaningOf))}'
/** Numbers that stand for something else than their code point. */
const NUMBERS = ${JSON.stringify(numbersOfHe())}

let references

function named() {
  if (references) return references
  references = new Map()
  const points = POINTS.split(' ')
  let first = 0
  NAMES.split(' ').forEach((name, at) => {
    const [step, ...others] = points[at].split('+').map((digits) => Number.parseInt(digits, 36))
    first += step
    references.set(name, String.fromCodePoint(first, ...others))
  })
  return references
}

export function decodeReference(reference) {
  const body = reference.slice(1, -1)
  if (body[0] !== '#') return named().get(body) ?? reference
  const isHex = body[1] === 'x' || body[1] === 'X'
  const point = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return '\\ufffd'
  return NUMBERS[point] ?? String.fromCodePoint(point)
}
`
}

const meaningOf = (name: string): string => he.decode(`&${name};`)

/** The names that he knows stand in its pattern for references, those that need no semicolon and those that do. */
function namesOfHe(): string[] {
  const code = readFileSync(createRequire(import.meta.url).resolve('he'), 'utf8')
  const words = new Set(code.match(/\b[A-Za-z][A-Za-z0-9]{1,31}\b/g))
  return [...words].filter((name) => {
    const meaning = meaningOf(name)
    // `&notit;` → `¬it;`: a name that only begins like one.
    return name === 'semi' || !meaning.endsWith(';')
  })
}

function stepsOf(meanings: readonly string[]): string {
  let before = 0
  return meanings
    .map((meaning) => {
      const [first = 0, ...others] = Array.from(meaning, (character) => character.codePointAt(0) as number)
      const step = first - before
      before = first
      return [step, ...others].map((number) => number.toString(36)).join('+')
    })
    .join(' ')
}

/** Numbers that are read as Windows-1252 and the like. */
function numbersOfHe(): Record<number, string> {
  const numbers = Array.from({ length: 0x100 }, (_, number) => number)
  const read = numbers.map((number) => [number, he.decode(`&#${number};`)] as const)
  return Object.fromEntries(read.filter(([number, meaning]) => meaning !== String.fromCharCode(number)))
}
