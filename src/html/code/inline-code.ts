import { ticksAround } from '../../characters/markdown.js'
import type { BlockKind } from '../../document.js'
import { decodeCode, textOf } from '../../page/structure/code/piece.js'
import type { FlowSink } from '../flow/flow-sink.js'
import { roleOf } from '../parse/elements.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { endOf, startOf } from '../parse/parse.js'
import { visit } from '../parse/visit.js'

const INLINE_CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt'])
/** Code within a line has no more nodes; what has more, or a block in it, is text that somebody forgot to close. */
const MOST_NODES = 200
const SPACE = /[ \t\n\f\r]+/g
/** How a backtick may be written. */
const MAY_HOLD_TICK = /`|&(?:#|grave;|diacriticalgrave;)/i

/** The signs around code within a line; undefined if an element is none: `<code>if</code>` → a backtick on either side. */
export function inlineTicks(element: Element, html: string): ReturnType<typeof ticksAround> | undefined {
  return INLINE_CODE.has(element.name) && element.isClosed ? ticksOf(element, html) : undefined
}

function ticksOf(element: Element, html: string): ReturnType<typeof ticksAround> | undefined {
  let text = ''
  let isOther = false
  const hasTick = MAY_HOLD_TICK.test(html.slice(startOf(element), endOf(element)))
  const nodes = visit(
    element,
    {
      enter: (node) => {
        if (isElement(node)) {
          if (node.name === 'br' || node.name === 'img' || roleOf(node.name) !== undefined) isOther = true
        } else if (node.nodeType === 3 && hasTick) text += textOf(html, decodeCode(html, startOf(node), endOf(node)))
        return true
      },
      endsAt: () => isOther,
    },
    MOST_NODES,
  )
  if (isOther || nodes > MOST_NODES) return undefined
  const { before, behind } = ticksAround(text.replace(SPACE, ' ').trim())
  // Backticks that touch would be one sign.
  return { before: isInlineCode(element.prev) ? ` ${before}` : before, behind }
}

const isInlineCode = (node: AnyNode | null): boolean =>
  node !== null && isElement(node) && INLINE_CODE.has(node.name) && !node.isEmpty

/** Keeps a stretch of code within a line, its references decoded once. */
export function tellDecoded(sink: FlowSink, html: string, start: number, end: number, kind: BlockKind): void {
  for (const { start: from, end: to, text } of decodeCode(html, start, end)) {
    if (text === undefined) sink.keep(from, to, kind)
    else sink.replace(from, to, text, kind, 'text/entity')
  }
}
