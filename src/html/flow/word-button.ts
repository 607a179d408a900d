import { holdsDense } from '../../characters/scripts.js'
import { CLOSERS, STOPS } from '../../characters/sentence-ends.js'
import { decodeEntities } from '../../repair/entities.js'
import { Gap, roleOf } from '../parse/elements.js'
import { findAround } from '../parse/look.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { visit } from '../parse/visit.js'

/** A word of a sentence has no more code units, references and all. */
const LONGEST = 200
/** So many nodes are read of a button, and to either side of it. */
const MOST_NODES = 24
/** So many words of the sentence stand beside the button, at least; where no blanks part them, so many signs. */
const FEWEST_WORDS = 2
const FEWEST_SIGNS = 6

const GOES_ON = /^(?:\s+\p{Ll}|\s*[,.;:!?)\]’”»、。，；：！？）」』]|['"]?s\b)/u
const ENDED = /* @__PURE__ */ new RegExp(`[${STOPS}][${CLOSERS}]?\\s*$`)
/** A word stands apart from the one before: `One<button>Share</button>` */
const PARTED_BEFORE = /[\p{L}\p{M}\p{N},'"’”)–—-]\s+$|[('"“‘«]$/u
const PARTED = /^\s/
const SMALL = /^\s*\p{Ll}/u
const LETTER = /\p{L}/u
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu
/** The blocks that sentences stand in; what else holds a button is a bar of controls more often than not. */
const SENTENCES: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'td', 'blockquote'])

/**
 * Whether a button is part of the sentence around it, as words are that open an explanation. A control stands alone, or behind
 * the end of a sentence.
 *
 * `<p>Return the longest <button>special</button> <button>subsequence</button> of it.</p>` → `true`
 * `<p>It rained all day. <button>Share</button></p>` → `false`
 */
export function isWord(button: Element): boolean {
  const type = button.get('type')
  if (button.name !== 'button' || type === 'submit' || type === 'reset') return false
  if ((button.endIndex ?? 0) - button.startIndex > LONGEST * 4) return false
  const own = textIn(button, 'next')
  if (own.length > LONGEST || !LETTER.test(own)) return false
  const before = textBeside(button, 'prev')
  const after = textBeside(button, 'next')
  const isSentence = SENTENCES.has(before.block)
  const isFirst = before.plain.trim() === '' || ENDED.test(before.plain)
  if (isFirst) return isSentence && before.text === before.plain && opens(own, after.plain)
  if (holdsDense(own))
    return isSentence && lengthOf(before.plain + after.plain) >= FEWEST_SIGNS && LETTER.test(after.text)
  if (wordsIn(before.plain) + wordsIn(after.plain) < FEWEST_WORDS || !PARTED_BEFORE.test(before.text)) return false
  return GOES_ON.test(after.text) || (isSentence && SMALL.test(own) && after.text.trim() === after.plain.trim())
}

/** Whether a sentence opens with the button: `<button>Rain</button> is water that falls.` */
function opens(own: string, after: string): boolean {
  return (
    !holdsDense(own) && SMALL.test(after) && PARTED.test(after) && wordsIn(after) > FEWEST_WORDS && ENDED.test(after)
  )
}

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0
const lengthOf = (text: string): number => text.trim().length

/** The text to one side of a button, with that of other buttons and without, and what block it stands in. */
interface Side {
  readonly text: string
  readonly plain: string
  readonly block: string
}

function textBeside(button: Element, side: 'prev' | 'next'): Side {
  let text = ''
  let plain = ''
  let at: AnyNode = button
  for (let left = MOST_NODES; left > 0 && text.length <= LONGEST; left--) {
    const beside: AnyNode | null = at[side]
    if (beside && isEdge(beside)) break
    if (beside) {
      at = beside
      const isButton = isElement(beside) && beside.name === 'button'
      const piece = textIn(beside, side)
      text = side === 'prev' ? piece + text : text + piece
      if (!isButton) plain = side === 'prev' ? piece + plain : plain + piece
      continue
    }
    const { parent }: AnyNode = at
    if (!parent || !isElement(parent) || isBlock(parent)) break
    at = parent
  }
  return { text, plain, block: blockAround(at) }
}

const blockAround = (node: AnyNode): string => findAround(node, isBlock, MOST_NODES)?.name ?? ''

const isBlock = ({ name }: Element): boolean => (roleOf(name)?.gap ?? Gap.none) >= Gap.cell
const isEdge = (node: AnyNode): boolean => isElement(node) && (node.name === 'br' || isBlock(node))

/** The text in a node as it is read: of long ones what is nearest to the button. */
function textIn(node: AnyNode, side: 'prev' | 'next'): string {
  const cut = (data: string) => (side === 'prev' ? data.slice(-LONGEST) : data.slice(0, LONGEST))
  if (node.nodeType === 3) return decodeEntities(cut(node.data))
  if (!isElement(node) || !isReadable(node)) return ''
  let text = ''
  const enter = (inside: AnyNode) => {
    if (inside.nodeType === 3) text += cut(inside.data)
    return isElement(inside) && isReadable(inside)
  }
  visit(node, { enter }, MOST_NODES)
  return decodeEntities(text)
}

const isReadable = ({ name }: Element): boolean => name === 'button' || !roleOf(name)?.unseen
