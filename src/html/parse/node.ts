import { Attributes } from './attributes.js'
import { type Columns, Flag, Kind } from './columns.js'
import type { Gap } from './elements.js'

/**
 * A node: a place in the columns of a tree, made when it is first asked for. A tree has one object for each of its nodes, so
 * that nodes can be compared and put into sets. Offsets are into what was parsed; `endIndex` is that of the last code unit.
 */
abstract class TreeNode {
  constructor(
    readonly tree: Tree,
    /** The row of the node. */
    readonly at: number,
  ) {}

  get startIndex(): number {
    return this.tree.starts[this.at] as number
  }

  get endIndex(): number {
    return (this.tree.ends[this.at] as number) - 1
  }

  get parent(): Parent | null {
    return this.at === 0 ? null : (this.tree.node(this.tree.parents[this.at] as number) as Parent)
  }

  get next(): AnyNode | null {
    const { tree, at } = this
    if (at === 0) return null
    const next = tree.after[at] as number
    return next < (tree.after[tree.parents[at] as number] as number) ? tree.node(next) : null
  }

  get prev(): AnyNode | null {
    const { tree, at } = this
    const parent = tree.parents[at] as number
    return at - 1 <= parent ? null : tree.node(tree.childAround(at - 1, parent))
  }
}

/** A node that others stand in. */
abstract class ParentNode extends TreeNode {
  get first(): AnyNode | null {
    const { tree, at } = this
    return (tree.after[at] as number) > at + 1 ? tree.node(at + 1) : null
  }

  get last(): AnyNode | null {
    const { tree, at } = this
    const after = tree.after[at] as number
    return after > at + 1 ? tree.node(tree.childAround(after - 1, at)) : null
  }
}

/** The top of a tree. */
export class Document extends ParentNode {
  declare readonly nodeType: 9

  /** All elements in it, in source order. */
  get elements(): readonly Element[] {
    return this.tree.elements
  }
}

/** An element, its name and the names of its attributes in lower case, nothing decoded. */
export class Element extends ParentNode {
  declare readonly nodeType: 1
  private read: Readonly<Record<string, string>> | undefined

  constructor(tree: Tree, at: number) {
    super(tree, at)
    this.read = undefined
  }

  get name(): string {
    const { tree } = this
    return tree.names[tree.kinds[this.at] as number] as string
  }

  get attribs(): Readonly<Record<string, string>> {
    if (this.read === undefined) this.read = attributesOf(this.tree, this.at)
    return this.read
  }

  /** Whether it has a closing tag of its own: `<b>a</b>`, not `<li>a<li>` and not `<iframe src="…" />`. */
  get isClosed(): boolean {
    return ((this.tree.flags[this.at] as number) & Flag.closed) !== 0
  }

  /** Whether its opening tag closes itself: `<iframe src="…" />`. */
  get closesItself(): boolean {
    return ((this.tree.flags[this.at] as number) & Flag.selfClosed) !== 0
  }
}

/** A stretch of text, nothing decoded. */
export class Text extends TreeNode {
  declare readonly nodeType: 3

  get data(): string {
    const { tree, at } = this
    return tree.source.slice(tree.starts[at], tree.ends[at])
  }
}

/** `<!-- … -->`, and what else a reader of HTML takes for a comment. */
export class Comment extends TreeNode {
  declare readonly nodeType: 8
}

/** `<?xml …?>`, `<!DOCTYPE html>` */
export class Instruction extends TreeNode {
  declare readonly nodeType: 7
}

/** Markup of no element, such as a closing tag without a partner, or a tag nested too deep. */
export class Stray extends TreeNode {
  declare readonly nodeType: 0

  /** The rule that takes it out. */
  get rule(): string {
    return this.tree.rules[Kind.stray - (this.tree.kinds[this.at] as number)] as string
  }

  /** The gap it leaves. */
  get gap(): Gap {
    return this.tree.flags[this.at] as Gap
  }
}

/** `<![CDATA[ … ]]>` in XML, with the text in it. */
export class CData extends ParentNode {
  declare readonly nodeType: 4
}

export type Parent = Document | Element | CData
export type AnyNode = Parent | Text | Comment | Instruction | Stray

/** On the prototype, so that no node need hold it. */
const say = (node: { readonly prototype: object }, nodeType: number, type: string) =>
  Object.assign(node.prototype, { nodeType, type })
say(Element, 1, 'tag')
say(Text, 3, 'text')
say(CData, 4, 'cdata')
say(Instruction, 7, 'directive')
say(Comment, 8, 'comment')
say(Stray, 0, 'comment')
say(Document, 9, 'root')

/** A parsed source as columns. Objects for nodes are views of them, and are made when they are first asked for. */
export class Tree implements Columns {
  declare readonly kinds: Int32Array
  declare readonly parents: Int32Array
  declare readonly after: Int32Array
  declare readonly starts: Int32Array
  declare readonly ends: Int32Array
  declare readonly attributes: Int32Array
  declare readonly flags: Uint8Array
  declare readonly attributeNames: Int32Array
  declare readonly valueStarts: Int32Array
  declare readonly valueEnds: Int32Array
  private readonly nodes: (AnyNode | undefined)[]
  private all: readonly Element[] | undefined

  constructor(
    readonly source: string,
    /** The names of tags and attributes, by their numbers. */
    readonly names: readonly string[],
    /** The rules that take out stray markup. */
    readonly rules: readonly string[],
    columns: Columns,
  ) {
    Object.assign(this, columns)
    this.nodes = new Array(columns.kinds.length)
  }

  get root(): Document {
    return this.node(0) as Document
  }

  /** The node of a row. */
  node(at: number): AnyNode {
    const known = this.nodes[at]
    if (known !== undefined) return known
    const node = nodeAt(this, at)
    this.nodes[at] = node
    return node
  }

  /** All elements in source order. */
  get elements(): readonly Element[] {
    if (this.all === undefined) {
      const elements: Element[] = []
      this.kinds.forEach((kind, at) => {
        if (kind >= 0) elements.push(this.node(at) as Element)
      })
      this.all = elements
    }
    return this.all
  }

  /** The child of `parent` that is or holds the node at `at`. */
  childAround(at: number, parent: number): number {
    let child = at
    while (this.parents[child] !== parent) child = this.parents[child] as number
    return child
  }
}

/** The object for a row of a tree. */
function nodeAt(tree: Tree, at: number): AnyNode {
  const kind = tree.kinds[at] as number
  if (kind >= 0) return new Element(tree, at)
  switch (kind) {
    case Kind.text:
      return new Text(tree, at)
    case Kind.comment:
      return new Comment(tree, at)
    case Kind.instruction:
      return new Instruction(tree, at)
    case Kind.section:
      return new CData(tree, at)
    case Kind.document:
      return new Document(tree, at)
    default:
      return new Stray(tree, at)
  }
}

export function isElement(node: AnyNode): node is Element {
  return node.nodeType === 1
}

/** What stands directly in a node, in source order. */
export function childrenOf({ first }: Parent): AnyNode[] {
  const children: AnyNode[] = []
  for (let child = first; child; child = child.next) children.push(child)
  return children
}

/** What an element without attributes has: one for all. */
const NO_ATTRIBUTES = /* @__PURE__ */ Object.freeze(new Attributes()) as Readonly<Record<string, string>>

/** The attributes of an element. */
function attributesOf({ source, names, attributes, attributeNames, valueStarts, valueEnds }: Tree, at: number) {
  const from = attributes[at] as number
  return attributesAt(source, names, attributeNames, valueStarts, valueEnds, from, attributes[at + 1] as number)
}

/** Attributes as an object, of those in rows of their columns. Of two with one name the first counts. */
export function attributesAt(
  source: string,
  names: readonly string[],
  attributeNames: Int32Array,
  valueStarts: Int32Array,
  valueEnds: Int32Array,
  from: number,
  until: number,
): Readonly<Record<string, string>> {
  if (from === until) return NO_ATTRIBUTES
  const read = new Attributes() as Record<string, string>
  for (let row = from; row < until; row++) {
    const name = names[attributeNames[row] as number] as string
    if (read[name] === undefined) read[name] = source.slice(valueStarts[row], valueEnds[row])
  }
  return read
}
