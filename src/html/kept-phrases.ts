import { findEachLoosely, loosen } from '../characters/loose.js'
import { firstWhere } from '../edit/first-where.js'
import { decodeEntities } from '../repair/entities.js'
import { Gap, roleOf } from './parse/elements.js'
import { type AnyNode, type Document, isElement, type Text } from './parse/node.js'
import { visit } from './parse/visit.js'

/** What no phrase holds parts the blocks of a page. */
const APART = '\u0000'

/** The innermost elements of a page that hold each of these phrases, within one block of text. */
export function elementsSaying(root: Document, phrases: readonly string[]): Set<AnyNode> {
  const found = new Set<AnyNode>()
  if (phrases.length === 0) return found
  const { text, nodes, starts } = wordsOf(root)
  const loose = loosen(text)
  const nodeAt = (place: number) => nodes[lastUpTo(starts, place)] as Text
  for (const { start, end } of phrases.flatMap((phrase) => findEachLoosely(loose, phrase))) {
    const holder = holderOf(nodeAt(start), nodeAt(end - 1))
    if (holder) found.add(holder)
  }
  return found
}

/** The text of a page, and the text nodes that it is made of, with the place of each. */
function wordsOf(root: Document) {
  const nodes: Text[] = []
  const starts: number[] = []
  let text = ''
  const part = (name: string) => {
    const gap = roleOf(name)?.gap ?? Gap.none
    if (gap >= Gap.cell) text += APART
  }
  visit(root, {
    enter(node) {
      if (node.nodeType === 3) {
        nodes.push(node as Text)
        starts.push(text.length)
        text += decodeEntities((node as Text).data)
      } else if (isElement(node)) {
        part(node.name)
        if (node.name === 'br') text += ' '
        return roleOf(node.name)?.unseen === undefined
      }
      return false
    },
    leave: ({ name }) => part(name),
  })
  return { text, nodes, starts }
}

const lastUpTo = (starts: readonly number[], place: number): number =>
  firstWhere(starts.length, (at) => (starts[at] as number) > place) - 1

/** The innermost element that both are in. */
function holderOf(first: Text, last: Text): AnyNode | undefined {
  const around = new Set<AnyNode>()
  for (let up = first.parent; up; up = up.parent) around.add(up)
  for (let up = last.parent; up; up = up.parent) if (around.has(up)) return isElement(up) ? up : undefined
  return undefined
}
