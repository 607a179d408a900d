import { findEachLoosely, loosen } from '../characters/loose.js'
import type { Span } from '../edit/edit.js'
import { firstWhere } from '../edit/first-where.js'
import { joined } from '../edit/kept.js'
import { keptPhrases, keptSelectors } from '../options/kept-by.js'
import { decodeEntities } from '../repair/entities.js'
import type { FlowOptions } from './flow/flow-options.js'
import { Gap, roleOf } from './parse/elements.js'
import { type AnyNode, type Document, isElement, type Text } from './parse/node.js'
import { endOf, type KeptNodes, type Parsed, startOf } from './parse/parse.js'
import { visit } from './parse/visit.js'
import { findAll } from './site.js'

/** Where a node stands to what is to be kept. */
interface State {
  /** It is part of it. A selector keeps what is hidden, too; a phrase does not. */
  readonly within?: 'selector' | 'phrase'
  /** Around it is what goes by this rule, but for what is to be kept. */
  readonly outside?: string | undefined
}

const HIDDEN = 'html/hidden/'
const UNSEEN = 'html/unseen/'

/** The elements of a page that are to be kept, whatever rules say of them or of what they stand in. */
export class KeptElements implements KeptNodes {
  readonly stretches: KeptNodes['stretches']
  readonly spans: readonly Span[]
  private readonly kept = new Map<AnyNode, 'selector' | 'phrase'>()
  private readonly around = new Map<AnyNode, 'selector' | 'phrase'>()
  private readonly states = new WeakMap<AnyNode, State>()

  constructor(root: Document, selectors: readonly string[], phrases: readonly string[]) {
    for (const node of elementsSaying(root, phrases)) this.add(node, 'phrase')
    const spanOf = (node: AnyNode) => ({ start: startOf(node), end: endOf(node) })
    this.stretches = selectors.map((by) => {
      const nodes = [...findAll(root, [by])]
      for (const node of nodes) this.add(node, 'selector')
      return { by, spans: joined(nodes.map(spanOf)) }
    })
    this.spans = joined(Array.from(this.kept.keys(), spanOf))
  }

  private add(node: AnyNode, by: 'selector' | 'phrase'): void {
    this.kept.set(node, by)
    for (let up = node.parent; up && this.around.get(up) !== 'selector' && this.around.get(up) !== by; up = up.parent)
      this.around.set(up, by)
  }

  ruleFor(node: AnyNode, rule: string | undefined): string | undefined {
    const above = node.parent ? this.states.get(node.parent) : undefined
    const itself = this.kept.get(node)
    const within = itself ?? above?.within
    if (within) {
      this.states.set(node, { within })
      return this.isOut(rule, within, itself !== undefined || node.nodeType === 3) ? rule : undefined
    }
    const outside = above?.outside ?? rule
    const around = this.around.get(node)
    if (around === undefined || (rule !== undefined && this.isOut(rule, around, true))) return outside
    this.states.set(node, { outside })
    return undefined
  }

  /** Whether a rule is heard here: none sees scripts; `shows`: a selector shows what is hidden, but not what is in it. */
  private isOut(rule: string | undefined, by: 'selector' | 'phrase', shows: boolean): boolean {
    if (rule === undefined) return false
    return rule.startsWith(UNSEEN) || (rule.startsWith(HIDDEN) && !(shows && by === 'selector'))
  }
}

/** A parsed page that knows what of it is to be kept, if anything is. */
export function withKept(parsed: Parsed, { keep }: Pick<FlowOptions, 'keep'>): Parsed {
  const [selectors, phrases] = [keptSelectors(keep), keptPhrases(keep)]
  if (selectors.length === 0 && phrases.length === 0) return parsed
  return { ...parsed, kept: new KeptElements(parsed.root, selectors, phrases) }
}

/** The rule that takes a node out, if what is to be kept does not speak for it. */
export function ruleFor({ kept }: Parsed, node: AnyNode, rule: string | undefined): string | undefined {
  return kept ? kept.ruleFor(node, rule) : rule
}

/** What no phrase holds parts the blocks of a page. */
const APART = '\u0000'

/** The innermost elements of a page that hold each of these phrases, within one block of text. */
function elementsSaying(root: Document, phrases: readonly string[]): Set<AnyNode> {
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
