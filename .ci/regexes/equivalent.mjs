// An expression in other words that recheck understands, and that takes at least as many steps on some text: if this one is
// linear, so is the one at work. Recheck knows no lookarounds and no groups of before, and hardly gets through classes of
// Unicode.
//
// - Characters that no class tells apart are one letter, which stands for them all.
// - It never matches, for it ends with a letter that the text lacks: so all ways are tried, also those that a match spares.
// - A lookahead is a way of its own that leads nowhere. A lookbehind takes no more than so many steps, where its repetitions
//   are bounded; one at the start takes its characters, so that a match begins there and nowhere else.
// - A group of before is anything that the group can match. Edges within (`\b`, `$`) forbid nothing.
import { alphabetOf, textsOf } from './alphabet.mjs'
import { parse } from './parse.mjs'

const FIRST_LETTER = 0xe000
/** No letter: what a text never holds. */
const NEVER = '\uf8ff'

/** `(?<=\s)a(?=b)` → `[ab][b](?:[c]\uf8ff|)\uf8ff`, in letters of its own */
export function equivalentOf(source, flags) {
  const { tree, groups } = parse(source)
  const { lettersOf, samples } = alphabetOf(textsOf(tree), flags)
  if (FIRST_LETTER + samples.length >= NEVER.charCodeAt(0)) throw new Error('an alphabet of too many letters')
  const writer = { lettersOf, size: samples.length, groups, multiline: flags.includes('m') }
  return `${flags.includes('y') ? '^' : ''}(?:${startOf(writer, tree)})${NEVER}`
}

const classOf = (letters) =>
  letters.length === 0 ? NEVER : `[${letters.map((letter) => String.fromCharCode(FIRST_LETTER + letter)).join('')}]`

/** What stands at the start of an expression, where a lookbehind may take what it sees. */
function startOf(writer, node) {
  if (node.type === 'choice') return node.branches.map((branch) => startOf(writer, branch)).join('|')
  const [first, ...others] = node.parts ?? [node]
  if (first.type !== 'look' || !first.behind) return write(writer, node)
  const rest = others.map((part) => write(writer, part)).join('')
  if (!first.negative) return `(?:${write(writer, first.body)})${rest}`
  if (first.body.type !== 'set') return write(writer, node)
  const seen = writer.lettersOf.get(first.body.text)
  const unseen = Array.from({ length: writer.size }, (_, letter) => letter).filter((letter) => !seen.includes(letter))
  return `(?:^|${classOf(unseen)})${rest}`
}

const write = (writer, node) => WRITE[node.type](writer, node)

const WRITE = {
  set: ({ lettersOf }, { text }) => classOf(lettersOf.get(text)),
  sequence: (writer, { parts }) => parts.map((part) => write(writer, part)).join(''),
  choice: (writer, { branches }) => `(?:${branches.map((branch) => write(writer, branch)).join('|')})`,
  group: (writer, { body }) => `(?:${write(writer, body)})`,
  edge: ({ multiline }, { text }) => (text === '^' && !multiline ? '^' : ''),
  repeat(writer, { body, min, max }) {
    const times = max === Number.POSITIVE_INFINITY ? `{${min},}` : `{${min},${max}}`
    return `(?:${write(writer, body)})${times}`
  },
  look(writer, { behind, body }) {
    if (!behind) return `(?:${write(writer, body)}${NEVER}|)`
    if (isBounded(body)) return ''
    throw new Error('a lookbehind without end')
  },
  back: (writer, { number }) => `(?:${write(writer, writer.groups[number - 1])}|)`,
}

/** Whether all repetitions of a tree end. */
export function isBounded(node) {
  if (node.type === 'repeat' && node.max === Number.POSITIVE_INFINITY) return false
  return (node.parts ?? node.branches ?? (node.body ? [node.body] : [])).every(isBounded)
}
