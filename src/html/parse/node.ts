import { firstWhere } from '../../edit/first-where.js'
import { isSpace } from '../../page/white-space.js'
import { type ClassFact, ClassLists } from './class-lists.js'
import { type Columns, Flag, Kind } from './columns.js'
import type { Gap, Role } from './elements.js'
import { isIn, roleOfNumber } from './names.js'

/** Below this code, all white space is below that of letters. */
const FIRST_UNUSUAL = 0x80

/** The fields of all nodes. Offsets are into the parsed source; `endIndex` is the offset of the last code unit. */
interface TreeNode {
  readonly tree: Tree
  /** The row of the node. */
  readonly at: number
  readonly startIndex: number
  readonly endIndex: number
  readonly parent: Parent | null
  readonly prev: AnyNode | null
  readonly next: AnyNode | null
}

/** A node with children. */
interface ParentNode extends TreeNode {
  readonly first: AnyNode | null
  readonly last: AnyNode | null
  /** Whether nothing stands in it, not even a comment. */
  readonly isEmpty: boolean
}

/** The top of a tree. */
export interface Document extends ParentNode {
  readonly nodeType: 9
}

/** An element. Names of elements and attributes are in lower case; nothing is decoded. */
export interface Element extends ParentNode {
  readonly nodeType: 1
  readonly name: string
  readonly role: Role | undefined
  /** Its class attribute; an empty text if it has none. Equal ones are one string. */
  readonly classes: string
  /** All attributes as an object. For one attribute, `get` is cheaper. */
  readonly attribs: Readonly<Record<string, string>>
  /** The value of an attribute, nothing decoded. */
  get(name: string): string | undefined
  /** Whether it has an attribute whose name is in a set of `nameSet`. */
  hasAny(set: Uint8Array): boolean
  /** Whether its class attribute tells a fact. */
  tells(fact: ClassFact): boolean
  /** Whether it has a closing tag of its own: `<b>a</b>`, not `<li>a<li>` and not `<iframe src="…" />`. */
  readonly isClosed: boolean
  /** Whether its opening tag closes itself: `<iframe src="…" />`. */
  readonly closesItself: boolean
}

/** A stretch of text, nothing decoded. */
export interface Text extends TreeNode {
  readonly nodeType: 3
  readonly data: string
}

/** `<!-- … -->`, and anything else that HTML parsers read as a comment. */
export interface Comment extends TreeNode {
  readonly nodeType: 8
}

/** `<?xml …?>`, `<!DOCTYPE html>` */
export interface Instruction extends TreeNode {
  readonly nodeType: 7
}

/** Markup without an element, such as a closing tag without an opening one, or a tag nested too deep. */
export interface Stray extends TreeNode {
  readonly nodeType: 0
  /** The rule that removes it. */
  readonly rule: string
  /** The gap it leaves. */
  readonly gap: Gap
}

/** `<![CDATA[ … ]]>` in XML, with the text in it. */
export interface CData extends ParentNode {
  readonly nodeType: 4
}

export type Parent = Document | Element | CData
export type AnyNode = Parent | Text | Comment | Instruction | Stray

/** A parsed source as columns. Node objects are views of rows, created on first use. */
export class Tree implements Columns {
  declare readonly kinds: Int32Array
  declare readonly parents: Int32Array
  declare readonly after: Int32Array
  declare readonly starts: Int32Array
  declare readonly ends: Int32Array
  declare readonly attributes: Int32Array
  declare readonly flags: Uint8Array
  declare readonly holes: Int32Array
  declare readonly attributeNames: Int32Array
  declare readonly valueStarts: Int32Array
  declare readonly valueEnds: Int32Array
  private readonly nodes: (AnyNode | undefined)[]
  private lists: ClassLists | undefined = undefined

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

  /** The class attributes of all elements. */
  get classLists(): ClassLists {
    this.lists ??= new ClassLists(this.source, this)
    return this.lists
  }

  /** The node of a row. */
  node(at: number): AnyNode {
    const known = this.nodes[at]
    if (known !== undefined) return known
    const node = new View(this, at) as unknown as AnyNode
    this.nodes[at] = node
    return node
  }

  /** All elements in source order. */
  get elements(): readonly Element[] {
    return this.elementsAt((kind) => kind >= 0)
  }

  /** The elements whose names are in a set, or that have an attribute whose name is in another, in source order. */
  elementsIn(names: Uint8Array, attributes?: Uint8Array): Element[] {
    return this.elementsAt(
      (kind, at) => isIn(names, kind) || (kind >= 0 && attributes !== undefined && this.hasAny(at, attributes)),
    )
  }

  /** The elements that have an attribute whose name is in a set of `nameSet`. It visits the attributes, not the elements. */
  elementsWith(names: Uint8Array): Element[] {
    const { attributes, attributeNames } = this
    const elements: Element[] = []
    let at = 0
    for (let row = 0; row < attributeNames.length; row++) {
      if (names[attributeNames[row] as number] !== 1) continue
      while ((attributes[at + 1] as number) <= row) at++
      elements.push(this.node(at) as Element)
      row = (attributes[at + 1] as number) - 1
    }
    return elements
  }

  /** Whether the element at a row has an attribute whose name is in a set of `nameSet`. */
  hasAny(at: number, set: Uint8Array): boolean {
    const { attributes, attributeNames } = this
    const end = attributes[at + 1] as number
    for (let row = attributes[at] as number; row < end; row++) if (set[attributeNames[row] as number] === 1) return true
    return false
  }

  private elementsAt(is: (kind: number, at: number) => boolean): Element[] {
    const { kinds } = this
    const elements: Element[] = []
    for (let at = 0; at < kinds.length; at++) if (is(kinds[at] as number, at)) elements.push(this.node(at) as Element)
    return elements
  }

  /** The row of an attribute of the element at a row, by the number of its name; -1 if it has none. */
  attributeRow(at: number, name: number): number {
    const { attributes, attributeNames } = this
    const end = attributes[at + 1] as number
    for (let row = attributes[at] as number; row < end; row++) if (attributeNames[row] === name) return row
    return -1
  }

  /** The value of an attribute of the element at a row, by the number of its name, nothing decoded. */
  valueAt(at: number, name: number): string | undefined {
    const row = this.attributeRow(at, name)
    return row < 0 ? undefined : this.source.slice(this.valueStarts[row], this.valueEnds[row])
  }

  /** Whether the element at a row has an attribute that says anything, by the number of its name. */
  says(at: number, name: number): boolean {
    const row = this.attributeRow(at, name)
    return row >= 0 && (this.valueEnds[row] as number) > (this.valueStarts[row] as number)
  }

  /** The span of the attributes of the element at a row. */
  attributesIn(at: number): readonly [start: number, end: number] {
    const { attributes, valueEnds, starts, names, kinds } = this
    const start = (starts[at] as number) + 1 + (names[kinds[at] as number] as string).length
    const last = (attributes[at + 1] as number) - 1
    return [start, last < (attributes[at] as number) ? start : (valueEnds[last] as number) + 1]
  }

  /** The characters of the text node at a row, without its holes. */
  textAt(at: number): string {
    if (this.holes.length === 0) return this.source.slice(this.starts[at], this.ends[at])
    const pieces: string[] = []
    this.piecesAt(at, (start, end) => pieces.push(this.source.slice(start, end)))
    return pieces.join('')
  }

  /** Calls `tell` for each stretch of the text node at a row between its holes, and `part` for each hole with its gap. */
  piecesAt(row: number, tell: (start: number, end: number) => void, part?: (gap: Gap) => void): void {
    const { holes } = this
    const end = this.ends[row] as number
    let at = this.starts[row] as number
    if (holes.length > 0) {
      const first = firstWhere(holes.length / 3, (hole) => (holes[hole * 3] as number) >= at)
      for (let hole = first * 3; hole < holes.length && (holes[hole] as number) < end; hole += 3) {
        const start = holes[hole] as number
        if (start > at) tell(at, start)
        part?.(holes[hole + 2] as Gap)
        at = holes[hole + 1] as number
      }
    }
    if (end > at) tell(at, end)
  }

  /** Whether the text node at a row holds nothing but white space. */
  isBlankAt(row: number): boolean {
    const { source, ends, holes } = this
    const end = ends[row] as number
    for (let at = this.starts[row] as number; at < end; at++) {
      const code = source.charCodeAt(at)
      if (isSpace(code)) continue
      return code > 32 && code < FIRST_UNUSUAL && holes.length === 0 ? false : this.textAt(row).trim() === ''
    }
    return true
  }

  /** The child of `parent` that is or holds the node at `at`. */
  childAround(at: number, parent: number): number {
    let child = at
    while (this.parents[child] !== parent) child = this.parents[child] as number
    return child
  }
}

/**
 * A view of a row. A tree has at most one per row, so nodes can be compared and put into sets. All kinds of nodes share one
 * class, because engines read fields of objects of one shape much faster.
 */
class View {
  /** The attributes or the text, once read. */
  private read: Readonly<Record<string, string>> | string | undefined

  constructor(
    readonly tree: Tree,
    readonly at: number,
  ) {
    this.read = undefined
  }

  get nodeType(): number {
    const kind = this.tree.kinds[this.at] as number
    return kind >= 0 ? 1 : kind <= Kind.stray ? 0 : (NODE_TYPES[-kind] as number)
  }

  get name(): string {
    return this.tree.names[this.tree.kinds[this.at] as number] ?? ''
  }

  get startIndex(): number {
    return this.tree.starts[this.at] as number
  }

  get endIndex(): number {
    return (this.tree.ends[this.at] as number) - 1
  }

  /** The node type for css-select. */
  get type(): string {
    const kind = this.tree.kinds[this.at] as number
    return kind >= 0 ? 'tag' : kind <= Kind.stray ? 'comment' : (TYPES[-kind] as string)
  }

  get parent(): AnyNode | null {
    return this.at === 0 ? null : this.tree.node(this.tree.parents[this.at] as number)
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

  get first(): AnyNode | null {
    const { tree, at } = this
    return (tree.after[at] as number) > at + 1 ? tree.node(at + 1) : null
  }

  get isEmpty(): boolean {
    return (this.tree.after[this.at] as number) === this.at + 1
  }

  get last(): AnyNode | null {
    const { tree, at } = this
    const after = tree.after[at] as number
    return after > at + 1 ? tree.node(tree.childAround(after - 1, at)) : null
  }

  get role(): Role | undefined {
    return roleOfNumber(this.tree.kinds[this.at] as number)
  }

  get classes(): string {
    const { all, numbers } = this.tree.classLists
    return all[numbers[this.at] as number] as string
  }

  get attribs(): Readonly<Record<string, string>> {
    if (this.read === undefined) this.read = attributesOf(this.tree, this.at)
    return this.read as Readonly<Record<string, string>>
  }

  get(name: string): string | undefined {
    const { source, names, attributes, attributeNames, valueStarts, valueEnds } = this.tree
    const end = attributes[this.at + 1] as number
    for (let row = attributes[this.at] as number; row < end; row++)
      if (names[attributeNames[row] as number] === name) return source.slice(valueStarts[row], valueEnds[row])
    return undefined
  }

  tells(fact: ClassFact): boolean {
    const { classLists } = this.tree
    return classLists.tells(classLists.numbers[this.at] as number, fact)
  }

  hasAny(set: Uint8Array): boolean {
    return this.tree.hasAny(this.at, set)
  }

  get isClosed(): boolean {
    return ((this.tree.flags[this.at] as number) & Flag.closed) !== 0
  }

  get closesItself(): boolean {
    return ((this.tree.flags[this.at] as number) & Flag.selfClosed) !== 0
  }

  get data(): string {
    if (this.read === undefined) this.read = this.tree.textAt(this.at)
    return this.read as string
  }

  get rule(): string {
    return this.tree.rules[Kind.stray - (this.tree.kinds[this.at] as number)] as string
  }

  get gap(): Gap {
    return this.tree.flags[this.at] as Gap
  }
}

/** By the negated kind of a row. */
const NODE_TYPES = [1, 3, 8, 7, 4, 9]
const TYPES = ['tag', 'text', 'comment', 'directive', 'cdata', 'root']

export function isElement(node: AnyNode): node is Element {
  return node.nodeType === 1
}

/** The children of a node, in source order. */
export function childrenOf({ first }: Parent): AnyNode[] {
  const children: AnyNode[] = []
  for (let child = first; child; child = child.next) children.push(child)
  return children
}

/** Holds attributes, and knows of no prototype: a name such as `constructor` is free, and nobody pollutes the others. */
const Attributes = /* @__PURE__ */ withoutPrototype()

/** `Object.create(null)` makes objects that V8 keeps as hash tables, which take twice the memory and time. */
function withoutPrototype(): new () => object {
  function Bare() {}
  Bare.prototype = Object.create(null)
  return Bare as unknown as new () => object
}

/** Shared by all elements without attributes. */
const NO_ATTRIBUTES = /* @__PURE__ */ Object.freeze(new Attributes()) as Readonly<Record<string, string>>

/** The attributes of an element. */
function attributesOf({ source, names, attributes, attributeNames, valueStarts, valueEnds }: Tree, at: number) {
  const from = attributes[at] as number
  return attributesAt(source, names, attributeNames, valueStarts, valueEnds, from, attributes[at + 1] as number)
}

/** A range of attribute rows as an object. Of two attributes with the same name, the first counts. */
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
