/**
 * What all nodes of a tree have. Offsets are into what was parsed; `endIndex` is that of the last code unit. Fields are
 * declared, and set in the constructor: as class fields V8 defines them one by one, which takes as long as all the rest.
 */
abstract class TreeNode {
  declare parent: Parent | null
  declare prev: AnyNode | null
  declare next: AnyNode | null
  declare readonly startIndex: number
  declare endIndex: number

  constructor(startIndex: number, endIndex: number) {
    this.parent = null
    this.prev = null
    this.next = null
    this.startIndex = startIndex
    this.endIndex = endIndex
  }
}

/** A node that others stand in. */
abstract class ParentNode extends TreeNode {
  declare first: AnyNode | null
  declare last: AnyNode | null

  constructor(startIndex: number, endIndex: number) {
    super(startIndex, endIndex)
    this.first = null
    this.last = null
  }
}

/** The top of a tree. */
export class Document extends ParentNode {
  declare readonly nodeType: 9
  /** All elements in it, in source order. */
  declare readonly elements: Element[]

  constructor(startIndex: number, endIndex: number) {
    super(startIndex, endIndex)
    this.elements = []
  }
}

/** An element, its name and the names of its attributes in lower case, nothing decoded. */
export class Element extends ParentNode {
  declare readonly nodeType: 1
  declare readonly name: string
  declare readonly attribs: Readonly<Record<string, string>>

  constructor(name: string, attribs: Readonly<Record<string, string>>, startIndex: number, endIndex: number) {
    super(startIndex, endIndex)
    this.name = name
    this.attribs = attribs
  }
}

/** A stretch of text, nothing decoded. */
export class Text extends TreeNode {
  declare readonly nodeType: 3
  declare data: string

  constructor(data: string, startIndex: number, endIndex: number) {
    super(startIndex, endIndex)
    this.data = data
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

/** `<![CDATA[ … ]]>` in XML, with the text in it. */
export class CData extends ParentNode {
  declare readonly nodeType: 4
}

export type Parent = Document | Element | CData
export type AnyNode = Parent | Text | Comment | Instruction

/** On the prototype, so that no node need hold it. */
const say = (node: { readonly prototype: object }, nodeType: number, type: string) =>
  Object.assign(node.prototype, { nodeType, type })
say(Element, 1, 'tag')
say(Text, 3, 'text')
say(CData, 4, 'cdata')
say(Instruction, 7, 'directive')
say(Comment, 8, 'comment')
say(Document, 9, 'root')

export function isElement(node: AnyNode): node is Element {
  return node.nodeType === 1
}

/** What stands directly in a node, in source order. */
export function childrenOf({ first }: Parent): AnyNode[] {
  const children: AnyNode[] = []
  for (let child = first; child; child = child.next) children.push(child)
  return children
}

/** Puts a node behind the last in another. */
export function append(parent: Parent, node: AnyNode): void {
  const { last } = parent
  node.parent = parent
  node.prev = last
  if (last) last.next = node
  else parent.first = node
  parent.last = node
}
