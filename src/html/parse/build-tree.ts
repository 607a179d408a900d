import { Attributes } from './attributes.js'
import { VOID_ELEMENTS } from './elements.js'
import { LowerNames } from './lower-names.js'
import { append, CData, Comment, Document, Element, Instruction, type Parent, Text } from './node.js'
import { closedByOpening, FOREIGN_ELEMENTS, INTEGRATION_ELEMENTS } from './parser-facts.js'
import { Tokenizer, type TokenListener } from './tokenizer.js'

/** What an element without attributes has: one for all. */
const NO_ATTRIBUTES = /* @__PURE__ */ Object.freeze(new Attributes()) as Readonly<Record<string, string>>

/**
 * Builds the tree of HTML, or of XML, as htmlparser2 and domhandler do where nothing is decoded: the same elements, texts
 * and offsets (of `</b id=a>` theirs end with the name), in two thirds of the room. Takes time in proportion to the source, if no more elements stand in each other than
 * `limitTree` leaves. Never throws on a string.
 *
 * `<ul><li>Rain<li>Snow</ul>` → `ul` with two `li`, the first of which ends where the second begins
 */
export function buildTree(source: string, isXml = false): Document {
  const builder = new TreeBuilder(source, isXml)
  const tokenizer = new Tokenizer({ xmlMode: isXml }, builder)
  tokenizer.write(source)
  tokenizer.end()
  return builder.root
}

class TreeBuilder implements TokenListener {
  readonly root = new Document(0, 0)
  /** Elements that are open, the innermost last; the one whose tag is read now is not among them. */
  private readonly open: Element[] = []
  private inner: Parent = this.root
  /** Whether tags close themselves that say so, the innermost last: in drawings and formulas they do. */
  private readonly foreign: boolean[] = []
  /** The text that goes on if more text comes. */
  private text: Text | undefined
  /** Where the next node begins … */
  private start = 0
  /** … and what is read now ends. */
  private end = 0
  private tagStart = 0
  private name = ''
  private attribs: Record<string, string> | undefined
  private attribute = ''
  private value = ''
  private readonly names: LowerNames

  constructor(
    private readonly source: string,
    private readonly isXml: boolean,
  ) {
    this.names = new LowerNames(source)
  }

  ontext(start: number, end: number): void {
    const { text, source } = this
    this.end = end - 1
    if (text) {
      text.data += source.slice(start, end)
      text.endIndex = end - 1
    } else {
      const node = new Text(source.slice(start, end), this.start, end - 1)
      this.add(node)
      this.text = node
    }
    this.start = end
  }

  onopentagname(start: number, end: number): void {
    this.end = end
    this.beginTag(this.names.at(start, end))
  }

  /** Closes what the tag closes by beginning. */
  private beginTag(name: string): void {
    this.tagStart = this.start
    this.name = name
    this.attribs = undefined
    if (this.isXml) return
    const closed = closedByOpening.get(name)
    if (closed) for (let last = this.open.at(-1); last && closed.has(last.name); last = this.open.at(-1)) this.close()
    if (FOREIGN_ELEMENTS.has(name)) this.foreign.push(true)
    else if (INTEGRATION_ELEMENTS.has(name)) this.foreign.push(false)
  }

  private endTag(): Element {
    const element = new Element(this.name, this.attribs ?? NO_ATTRIBUTES, this.tagStart, this.end)
    this.addElement(element)
    if (this.isXml || !VOID_ELEMENTS.has(this.name)) {
      this.open.push(element)
      this.inner = element
    }
    return element
  }

  onopentagend(end: number): void {
    this.end = end
    this.endTag()
    this.start = end + 1
  }

  onselfclosingtag(end: number): void {
    this.end = end
    const element = this.endTag()
    if ((this.isXml || this.foreign.at(-1)) && this.inner === element) this.close()
    this.start = end + 1
  }

  onclosetag(start: number, nameEnd: number, end: number): void {
    const { isXml } = this
    const name = this.names.at(start, nameEnd)
    this.end = end
    if (!isXml && (FOREIGN_ELEMENTS.has(name) || INTEGRATION_ELEMENTS.has(name))) this.foreign.pop()
    if (isXml || !VOID_ELEMENTS.has(name)) this.closeTo(name)
    else if (name === 'br') this.addElement(new Element(name, NO_ATTRIBUTES, this.start, end))
    this.start = end + 1
  }

  /** Closes the innermost element of a name with all in it; a `</p>` without one is an empty paragraph. */
  private closeTo(name: string): void {
    let at = this.open.length - 1
    while (at >= 0 && (this.open[at] as Element).name !== name) at--
    if (at >= 0) while (this.open.length > at) this.close()
    else if (name === 'p' && !this.isXml) {
      this.beginTag(name)
      this.endTag()
      this.close()
    }
  }

  private close(): void {
    const element = this.open.pop()
    if (element) element.endIndex = this.end
    this.inner = this.open.at(-1) ?? this.root
    this.text = undefined
  }

  onattribname(start: number, end: number): void {
    this.start = start
    this.attribute = this.names.at(start, end)
  }

  onattribdata(start: number, end: number): void {
    this.value = this.source.slice(start, end)
  }

  /** Of two attributes of one name the first counts. */
  onattribend(_quote: unknown, end: number): void {
    this.end = end
    this.attribs ??= new Attributes() as Record<string, string>
    if (this.attribs[this.attribute] === undefined) this.attribs[this.attribute] = this.value
    this.value = ''
  }

  oncomment(_start: number, end: number): void {
    this.addApart(new Comment(this.start, end), end)
  }

  ondeclaration(_start: number, end: number): void {
    this.addApart(new Instruction(this.start, end), end)
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.addApart(new Instruction(this.start, end), end)
  }

  /** In HTML it is a comment. */
  oncdata(start: number, end: number, closing: number): void {
    if (this.isXml) {
      const section = new CData(this.start, end)
      append(section, new Text(this.source.slice(start, end - closing), start, end))
      this.addApart(section, end)
    } else this.oncomment(start, end)
  }

  private addApart(node: Comment | Instruction | CData, end: number): void {
    this.end = end
    this.add(node)
    this.start = end + 1
  }

  private addElement(element: Element): void {
    this.add(element)
    this.root.elements.push(element)
  }

  private add(node: Element | Text | Comment | Instruction | CData): void {
    append(this.inner, node)
    this.text = undefined
  }

  onend(): void {
    this.end = this.start
    while (this.open.length > 0) this.close()
  }
}
