import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { wordsIn } from './words-in.js'

const SAYS_SOMETHING = /\S/

const MOST_WORDS = 4
const SENTENCES: ReadonlySet<string> = new Set(['p', 'li', 'td', 'dd', 'span', 'blockquote', 'strong', 'em'])
const SMALL = /^\p{Ll}/u
const ENDS_IN_WORD = /[\p{L}\p{N},;:’'")]\s+$/u
const STARTS_WITH = /^(?:\s+[\p{L}\p{N}(“"]|[.,;:!?)])/u

/** Whether a button is a word of a sentence, which tells more when it is pressed: `Find the <button>longest</button> word.` */
export function isWordOfSentence(button: Element): boolean {
  const { name, parent } = button
  if (name !== 'button' || !parent || !isElement(parent) || !SENTENCES.has(parent.name)) return false
  const words = wordsIn(button, 60)
  if (!SMALL.test(words) || words.split(' ').length > MOST_WORDS) return false
  const before = textBeside(button, 'prev')
  const after = textBeside(button, 'next')
  return before !== undefined && after !== undefined && ENDS_IN_WORD.test(before) && STARTS_WITH.test(after)
}

/** The text beside a button, over others like it. */
function textBeside(button: Element, side: 'prev' | 'next'): string | undefined {
  let text = ''
  for (let node: AnyNode | null = button[side], steps = 0; node && steps < 6; node = node[side], steps++) {
    if (isElement(node)) {
      if (node.name !== 'button') return text || wordsIn(node, 40)
      continue
    }
    const data = 'data' in node ? (node as { data: string }).data : ''
    text = side === 'prev' ? data + text : text + data
    if (SAYS_SOMETHING.test(data)) return text
  }
  return undefined
}
