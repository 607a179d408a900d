import { describe, expect, it } from 'vitest'
import { type AnyNode, isElement } from '../../../src/html/parse/node.js'
import { parse } from '../../../src/html/parse/parse.js'
import { type Visitor, visit } from '../../../src/html/parse/visit.js'

const { root } = parse('<ul><li>one<b>two</b></li><li>three</li></ul><p>four')
const labelOf = (node: AnyNode) => (isElement(node) ? node.name : node.nodeType === 3 ? node.data : '')

/** What a visitor comes to, elements again with a slash where it leaves them. */
function seenBy(visitor: Partial<Visitor>, most?: number): string {
  const seen: string[] = []
  visit(
    root,
    {
      ...visitor,
      enter(node) {
        seen.push(labelOf(node))
        return visitor.enter?.(node) ?? true
      },
      leave: (element) => seen.push(`/${element.name}`),
    },
    most,
  )
  return seen.join(' ')
}

describe('visit', () => {
  it('sees each node in source order, and elements again after what is in them', () => {
    expect(seenBy({})).toBe('ul li one b two /b /li li three /li /ul p four /p')
  })

  it('leaves out what is in an element that is not entered', () => {
    expect(seenBy({ enter: (node) => labelOf(node) !== 'li' })).toBe('ul li li /ul p four /p')
  })

  it('ends where the visitor has seen enough, without entering that node', () => {
    expect(seenBy({ endsAt: (node) => labelOf(node) === 'three' })).toBe('ul li one b two /b /li li')
  })

  it('ends when there are more nodes than it may see, and says to how many it came', () => {
    expect(seenBy({}, 3)).toBe('ul li one')
    expect(visit(root, { enter: () => true }, 3)).toBe(4)
    expect(visit(root, { enter: () => true })).toBe(9)
  })
})
