import type { BlockKind } from '../../document.js'
import type { Reason } from '../../edit/change.js'
import type { Span } from '../../edit/edit.js'
import { languageTag } from '../../language/tags.js'
import { streamedBoxes } from '../../page/read/streamed.js'
import { levelOf, type Rank, Ranks } from '../../page/structure/rank.js'
import { codeBlockAt } from '../code/code-block.js'
import type { Space } from '../code/code-lines.js'
import { codeHeaderAt, mayHeadCode } from '../code/header.js'
import { readCode, tellCode } from '../code/read-code.js'
import { isPanelTitle } from '../hidden/disclosed.js'
import type { Seen } from '../hidden/evidence.js'
import { type Hidden, plainFinder } from '../hidden/find-hidden.js'
import { type Finder, isBold } from '../hidden/finder.js'
import type { Hiding } from '../hidden/hiding.js'
import { ProseCount } from '../hidden/mostly-hidden.js'
import { twinsIn } from '../hidden/twins.js'
import { ruleFor } from '../kept.js'
import { Kind } from '../parse/columns.js'
import { Gap, KNOWN_ELEMENTS, type Role, roleOf, VOID_ELEMENTS } from '../parse/elements.js'
import { findAround, findIn } from '../parse/look.js'
import { isIn, KNOWN_COUNT, nameSet, numberOf, roleOfNumber } from '../parse/names.js'
import { type AnyNode, type Element, isElement, type Stray } from '../parse/node.js'
import { endOf, isCutShort, type Parsed, startOf } from '../parse/parse.js'
import { nameOf } from '../structure/aria.js'
import { EMBEDS, embedIn, embedLinked, mayEmbed } from '../structure/embeds.js'
import { type Formula, formulaIn } from '../structure/formulas.js'
import { checkedIn, ItemNumbers } from '../structure/items.js'
import { isSelfLink } from '../structure/self-link.js'
import type { Structure } from '../structure/structure.js'
import { captionRule, isCallout, isCaption, isEmbed } from './classes.js'
import type { FlowOptions } from './flow-options.js'
import type { FlowSink } from './flow-sink.js'
import { FlowText, type Item, plainStyle, type TextStyle } from './flow-text.js'
import { isLabelBeside, isLayoutCell, isWholeHeading } from './layout.js'
import { MarkReader, type SourceMark } from './marks.js'
import { emojiIn } from './picture.js'
import { opensSideNote, signsAround } from './signs.js'
import { isWord } from './word-button.js'

/** What one walk over a page learns beside the text. */
export interface Learnt {
  /** The language that the page or the fragment says it is in. */
  readonly lang?: string
  /** What decided that no reader sees a stretch of the source, in source order. */
  readonly reasons: readonly Reason[]
  /** Links within a block, in source order. */
  readonly links: readonly Span[]
  /** What is set apart within the text, and pictures. */
  readonly marks: readonly SourceMark[]
  /** What their addresses are relative to, where the page says so. */
  readonly base?: string | undefined
  /** What may hide some of it, and is asked for later. */
  readonly seen: Seen
}

/** `<ruby>日<rt>ni</rt></ruby>`, `<ruby>日<rtc><rt>ni</rt></rtc></ruby>` */
const RUBY_ELEMENTS: ReadonlySet<string> = new Set(['ruby', 'rb', 'rbc', 'rt', 'rtc'])
const isInRuby = ({ parent }: Element): boolean =>
  parent !== null && isElement(parent) && RUBY_ELEMENTS.has(parent.name)

/** A template that a browser shows in the place of its element: `<template shadowrootmode="open">` */
const isShadow = (element: Element): boolean =>
  element.name === 'template' && element.get('shadowrootmode') !== undefined

const A = /* @__PURE__ */ numberOf('a')
const BR = /* @__PURE__ */ numberOf('br')
const BUTTON = /* @__PURE__ */ numberOf('button')
const P = /* @__PURE__ */ numberOf('p')
const PRE = /* @__PURE__ */ numberOf('pre')
/** Elements that more may be asked of than what stands in them. */
const SPECIAL = /* @__PURE__ */ nameSet(
  /* @__PURE__ */ [
    ...[...KNOWN_ELEMENTS].filter((name) => roleOf(name)?.unseen !== undefined || roleOf(name)?.kind === 'code'),
    ...VOID_ELEMENTS,
    ...EMBEDS,
    ...'html body head style math dialog figcaption label q code kbd samp tt table button'.split(' '),
  ].filter((name) => KNOWN_ELEMENTS.has(name)),
)
/** Attributes that may hide an element, or say that it is a formula, code, or a note. */
const TELLING = /* @__PURE__ */ nameSet(
  'style hidden role data-paste-element data-callout data-math data-latex data-tex data-formula data-latex-source data-katex',
)
const BARS = /\\?\|/g
const HEADING = /^h[1-6]$/
/** What ends a line in a table of data. */
const IN_TABLES: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'table', 'caption'])
const CALLOUTS: ReadonlySet<string> = new Set(['div', 'aside', 'section', 'details', 'figure'])

/** `table > tbody > tr > td` */
const MOST_LEVELS = 3

const tableAround = (element: Element): Element | undefined =>
  findAround(element, (around) => nameOf(around) === 'table', MOST_LEVELS)

/** Whether a definition has a term: one without is a paragraph that is indented. */
function hasTerm({ prev }: Element): boolean {
  let steps = 0
  for (let node = prev; node && steps < 40; node = node.prev, steps++)
    if (isElement(node) && node.name === 'dt') return true
  return false
}

/** How many lists hold an item without another item between them: pages write `ol > li + ol > li` for a list in a list. */
function listsAt({ parent }: Element): number {
  let lists = 0
  for (let up = parent; up && isElement(up) && LISTS.has(nameOf(up)) && lists < MOST_LISTS; up = up.parent) lists++
  return Math.max(1, lists)
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol'])
const MOST_LISTS = 4

/** What a box that is a note to the reader makes of the blocks in it. */
const calledQuote: Partial<Rank> = { as: 'quote' }

const LIST_ELEMENTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu', 'dir'])

/** The style around an element, to go back to after it. */
interface Frame {
  readonly element: Element
  readonly style: TextStyle
  /** What is written behind it: the backtick behind code. */
  readonly sign?: string | undefined
}

/** Walks over a parsed page once, and tells a sink what a reader reads in it. */
export class FlowReader {
  private readonly text: FlowText
  private readonly frames: Frame[] = []
  private style = plainStyle
  private lang: string | undefined = undefined
  private readonly finder: Finder
  readonly prose: ProseCount
  private streamed: ReadonlySet<string> | undefined = undefined
  private readonly ranks = new Ranks()
  private readonly numbers = new ItemNumbers()
  /** The note that was reached last, and whether any of it was read. */
  private note = 0
  private noteBegun = false
  private readonly sheets: Element[] = []
  private readonly elements: Element[] = []
  private readonly reasons: Reason[] = []
  private readonly links: Span[] = []
  private readonly words = new Set<Element>()
  /** What is shown on narrow screens in place of something else. */
  private readonly twins: ReadonlySet<Element>
  /** Else what its classes call a caption is not gone into. */
  private readonly mayKeepCaptions: boolean
  private readonly marks: MarkReader | undefined
  /** Whether there is any code that a header may stand above. */
  private readonly hasCode: boolean
  /** Whether nothing but the page’s own markup around a node tells what becomes of it. */
  private readonly isUnruled: boolean
  /** The language that the header above a block of code names. */
  private codeCalled: string | undefined = undefined

  constructor(
    private readonly html: string,
    private readonly parsed: Parsed,
    private readonly options: FlowOptions,
    private readonly sink: FlowSink,
    private readonly hidden: Hidden & { readonly shown: Set<AnyNode> },
    private readonly structure: Structure,
  ) {
    this.finder = plainFinder(hidden.shown)
    this.prose = new ProseCount(parsed.root.tree)
    this.twins = twinsIn(parsed.root)
    this.hasCode = parsed.root.tree.kinds.includes(PRE)
    this.text = new FlowText(html, parsed, sink)
    for (const element of structure.footnotes.shown) hidden.shown.add(element)
    this.mayKeepCaptions = options.captions === 'keep' || parsed.kept !== undefined
    this.marks = options.marks === false ? undefined : new MarkReader()
    const { cuts, references } = structure.footnotes
    this.isUnruled = !(parsed.ruleAgainst || parsed.kept) && cuts.size + references.size + hidden.nodes.size === 0
  }

  read(): Learnt {
    this.readRows()
    this.sink.finish()
    const { lang, reasons, links, sheets, elements } = this
    const { marks = [], base } = this.marks ?? {}
    const seen = { sheets, elements, shown: this.hidden.shown }
    return { ...(lang !== undefined && { lang }), reasons, links, marks, base, seen }
  }

  /** Reads the rows of the tree in one sweep. */
  private readRows(): void {
    const { tree } = this.parsed.root
    const { kinds, parents, after, starts, ends } = tree
    let inner = 0
    for (let at = 1; at < kinds.length; ) {
      for (; (after[inner] as number) <= at; inner = parents[inner] as number) this.leave(tree.node(inner) as Element)
      const kind = kinds[at] as number
      if (kind >= 0 && this.enter(tree.node(at) as Element, kind)) {
        inner = at++
        continue
      }
      if (kind === Kind.text) this.readText(at)
      else if (kind <= Kind.stray) this.readStray(tree.node(at) as Stray)
      else if (kind < 0) {
        const rule = kind === Kind.comment ? 'html/unseen/comment' : 'html/unseen/instruction'
        this.sink.cut(starts[at] as number, ends[at] as number, rule)
      }
      at = after[at] as number
    }
    for (; inner > 0; inner = parents[inner] as number) this.leave(tree.node(inner) as Element)
  }

  private readStray({ startIndex, endIndex, rule, gap }: Stray): void {
    if (rule !== 'html/markup') this.sink.cut(startIndex, endIndex + 1, rule)
    this.sink.part(gap, gap >= Gap.line)
  }

  private readText(at: number): void {
    const { finder, parsed, sink } = this
    const { tree } = parsed.root
    const { hiding, veils } = finder
    const end = tree.ends[at] as number
    let start = tree.starts[at] as number
    const node = this.isUnruled ? undefined : tree.node(at)
    const rule = node && ruleFor(parsed, node, parsed.ruleAgainst?.(node))
    if (rule) {
      sink.cut(start, end, rule)
      return
    }
    const veil = node
      ? ruleFor(parsed, node, this.ruleHiding(node, hiding))
      : hiding && this.ruleHiding(tree.node(at), hiding)
    this.prose.read(at, veil === undefined ? undefined : hiding, hiding && veils.get(hiding))
    if (node) {
      const { cuts, references } = this.structure.footnotes
      const cut = cuts.get(node)
      if (cut) {
        const until = cut.length === undefined ? end : Math.min(start + cut.length, end)
        sink.cut(start, until, cut.rule)
        start = until
      }
      const label = references.get(node)
      if (label !== undefined) this.marks?.add({ kind: 'footnote', label, start, end })
    }
    this.readShown(at, start, veil)
  }

  /** Reads the text at a row, from `start` on, that no rule takes out. `veil`: the rule that hides it. */
  private readShown(at: number, start: number, veil: string | undefined): void {
    const { sink, style } = this
    const { tree } = this.parsed.root
    const isEmpty = tree.isBlankAt(at)
    const mayRank = !isEmpty || this.structure.footnotes.notes.length > 0
    const rank = mayRank ? this.rankHere(start, isEmpty) : undefined
    if (mayRank) sink.rank = rank
    if (start < (tree.ends[at] as number)) this.readPieces(at, start, style, veil)
    if (isEmpty || veil) return
    if (style.kind !== 'heading') for (let item = style.item; item && !item.begun; item = item.around) item.begun = true
    if (rank?.as === 'footnote') this.noteBegun = true
  }

  /** Reads the text at a row, from `start` on. */
  private readPieces(at: number, from: number, style: TextStyle, veil: string | undefined): void {
    const { text, sink } = this
    const { tree } = this.parsed.root
    if (tree.holes.length === 0) {
      text.read(from, tree.ends[at] as number, style, veil)
      return
    }
    tree.piecesAt(
      at,
      (start, end) => {
        if (end > from) text.read(Math.max(start, from), end, style, veil)
      },
      (gap) => {
        sink.part(gap, gap >= Gap.line)
      },
    )
  }

  /** What is known of a block that begins here. */
  private rankHere(start: number, isBlank: boolean): Rank | undefined {
    const { style } = this
    const { notes } = this.structure.footnotes
    for (let note = notes[this.note]; note && note.end <= start; note = notes[this.note]) {
      this.note++
      if (this.noteBegun) this.sink.part(Gap.line, true)
      this.noteBegun = false
    }
    const note = notes[this.note]
    if (note && note.start <= start && style.kind !== 'code') {
      if (!this.noteBegun && !isBlank) this.sink.part(Gap.line, true)
      return this.ranks.of({ as: 'footnote', label: note.label, ...(this.noteBegun && { continues: true }) })
    }
    const { item } = style
    if (style.kind !== 'list-item' || !item) return style.rank
    return item.begun ? this.ranks.continuing(item.first) : item.first
  }

  /** Writes a formula in the place of its element. */
  private readFormula(element: Element, { latex, display }: Formula): false {
    const { sink, style } = this
    const [start, end] = [startOf(element), endOf(element)]
    if (latex === '') {
      sink.cut(start, end, 'html/formula')
      return false
    }
    const isBlock = display && style.inCell === undefined && style.kind !== 'heading'
    const sign = isBlock ? '$$' : '$'
    const around = this.rankHere(start, false)
    if (isBlock) sink.part(Gap.paragraph, true)
    const { depth, quoted } = style
    sink.rank =
      isBlock && around?.as !== 'footnote'
        ? this.ranks.of({ as: 'formula', ...(quoted && { quoted }), ...(depth && { depth }) })
        : around
    const words = style.kind === 'table' ? latex.replace(BARS, '\\vert ') : latex
    sink.replace(start, end, sign + words + sign, style.kind, 'html/formula')
    this.marks?.add({ kind: 'formula', start, end })
    if (isBlock) sink.part(Gap.paragraph, true)
    for (let item = style.item; item && !item.begun; item = item.around) item.begun = true
    if (around?.as === 'footnote') this.noteBegun = true
    return false
  }

  /** Reads an element, and answers whether those in it are to be read too. */
  private enter(element: Element, kind: number): boolean {
    if (kind === BR) {
      if (this.style.inCell) this.sink.part(Gap.blank, false)
      else this.sink.breakLine()
      return false
    }
    const isPlain = this.isPlain(element, kind)
    const name = isPlain ? element.name : nameOf(element)
    const role = isPlain ? roleOfNumber(kind) : this.roleOf(element)
    const shown = isPlain ? undefined : formulaIn(element)
    if (shown) return this.readFormula(element, shown)
    const linked = this.marks && kind === P && this.style.kind === 'paragraph' ? embedLinked(element) : undefined
    if (linked) {
      this.part(role as Role, name)
      this.sink.picture(linked)
      this.sink.cut(startOf(element), endOf(element), 'html/embed')
      this.part(role as Role, name)
      return false
    }
    if (role) this.part(role, name)
    else if (!this.style.isCode && isLabelBeside(element, this.html)) this.sink.part(Gap.blank, false)
    if (!isPlain && this.isPassed(element, role)) return false
    if (element.isEmpty) return false
    const signs =
      isPlain || this.style.isCode ? undefined : signsAround(element, this.html, this.structure.footnotes.notes)
    const style = signs ? { ...this.style, isCode: signs.isCode } : this.styleIn(element, role, isPlain)
    this.elements.push(element)
    if (!isPlain) this.finder.goInto(element)
    this.sink.enter(element, role)
    const label = isPlain ? undefined : this.structure.footnotes.references.get(element)
    this.marks?.enter(element)
    if (label !== undefined) {
      this.marks?.add({ kind: 'footnote', label, start: startOf(element), end: endOf(element) })
    }
    if (kind === A) this.links.push({ start: startOf(element), end: endOf(element) })
    if (style !== this.style) {
      this.frames.push({ element, style: this.style, sign: signs?.behind })
      this.take(style)
      if (signs) this.sink.openSign(signs.before)
    }
    return true
  }

  /** Whether an element says nothing but by its name what becomes of it, and that is to be read; most do. */
  private isPlain(element: Element, kind: number): boolean {
    const { tree, at } = element
    const { classLists } = tree
    return (
      this.isUnruled &&
      !(this.hasCode && mayHeadCode(kind)) &&
      this.style.kind !== 'heading' &&
      !this.style.rank?.term &&
      kind < KNOWN_COUNT &&
      !isIn(SPECIAL, kind) &&
      tree.parents[at] !== 0 &&
      classLists.isSilent(classLists.numbers[at] as number) &&
      !tree.hasAny(at, TELLING) &&
      !(this.twins.size > 0 && this.twins.has(element))
    )
  }

  /** Reads all of an element but what stands in it, and answers whether that is passed over, or was read with it. */
  private isPassed(element: Element, role: Role | undefined): boolean {
    const { name } = element
    if (mayEmbed(element)) this.readEmbed(element)
    if (name === 'noscript' && !this.options.scriptless) this.readTwin(element)
    if (name === 'style' || name === 'link') this.sheets.push(element)
    if (VOID_ELEMENTS.has(name)) {
      this.readPicture(element)
      return true
    }
    const rule = ruleFor(
      this.parsed,
      element,
      this.structure.footnotes.cuts.get(element)?.rule ?? this.ruleAgainst(element, role) ?? this.labelRule(element),
    )
    if (rule) {
      this.sink.cut(startOf(element), endOf(element), rule)
      return true
    }
    this.readLanguage(element)
    return !element.isEmpty && this.readCode(element, role)
  }

  /** The rule that takes out what names the code beside it, opens a note in the margin, or links a heading to itself. */
  private labelRule(element: Element): string | undefined {
    const { kind, rank } = this.style
    if ((kind === 'heading' || rank?.term) && isSelfLink(element)) return 'html/heading/link'
    if (opensSideNote(element)) {
      return this.structure.footnotes.references.has(element) ? undefined : 'html/footnote/label'
    }
    const header = this.style.isCode || !this.hasCode ? undefined : codeHeaderAt(element)
    if (header) this.codeCalled = header.language
    return header && 'html/code/header'
  }

  /** Reads a block of code at once, if an element is one. */
  private readCode(element: Element, role: Role | undefined): boolean {
    if (this.style.isCode || this.style.inCell || this.finder.hiding) return false
    const space = codeBlockAt(element)
    return space !== undefined && this.readBlockOfCode(element, role, space)
  }

  private readBlockOfCode(element: Element, role: Role | undefined, space: Space): boolean {
    const { html, parsed } = this
    const ruleOf = (inside: Element) => ruleFor(parsed, inside, this.ruleAgainst(inside, inside.role))
    const code = readCode(html, element, space, ruleOf, this.codeCalled)
    if (!code) return false
    this.codeCalled = undefined
    this.sink.enter(element, role)
    const { depth, quoted, item: around } = this.style
    this.sink.rank = this.ranks.of({ ...(quoted && { quoted }), ...(depth && { depth }) })
    tellCode(this.sink, code, this.ranks)
    this.marks?.enterCode(element)
    for (let item = around; item && !item.begun; item = item.around) item.begun = true
    this.sink.leave(element)
    return true
  }

  private readEmbed(element: Element): void {
    const embed = this.marks && embedIn(element)
    if (embed && !this.finder.judge(element)) this.sink.picture(embed)
  }

  private readPicture(element: Element): void {
    if (element.name === 'hr' && this.marks && this.style.kind !== 'table') {
      this.sink.picture({ kind: 'break', start: startOf(element), end: startOf(element) })
    }
    const emoji = element.name === 'img' ? emojiIn(element) : undefined
    if (emoji !== undefined && !this.finder.judge(element)) {
      this.sink.replace(startOf(element), endOf(element), emoji, this.style.kind, 'html/emoji')
    }
    const picture = this.marks?.pictureIn(element)
    if (picture && !this.finder.judge(element)) this.sink.picture(picture)
  }

  /** The picture that a page shows without scripts, where it has none with them. */
  private readTwin(noscript: Element): void {
    const picture = this.marks?.twinIn(noscript)
    if (picture && !this.finder.judge(noscript)) this.sink.picture(picture)
  }

  private leave(element: Element): void {
    this.sink.leave(element)
    this.finder.leave(element)
    const role = this.roleOf(element)
    if (role && !isCutShort(element)) this.part(role, nameOf(element))
    const frame = this.frames.at(-1)
    if (frame?.element !== element) return
    if (frame.sign !== undefined) this.sink.closeSign(frame.sign)
    this.take(frame.style)
    this.frames.pop()
  }

  private take(style: TextStyle): void {
    this.style = style
    this.sink.rank = style.rank
  }

  private part(role: Role, name: string): void {
    if (this.style.inCell && !IN_TABLES.has(name)) {
      this.sink.part(role.gap === Gap.none ? Gap.none : Gap.blank, false)
      return
    }
    const isSublist = this.style.kind === 'list-item' && LIST_ELEMENTS.has(name)
    this.sink.part(isSublist ? Gap.line : role.gap, role.gap >= Gap.line)
  }

  /** Buttons that are words of a sentence have none. */
  private roleOf(element: Element): Role | undefined {
    const { name, role } = element
    if (element.tree.kinds[element.at] !== BUTTON) {
      const named = nameOf(element)
      return named === name ? role : roleOf(named)
    }
    if (this.words.has(element)) return undefined
    if (!isWord(element)) return role
    this.words.add(element)
    return undefined
  }

  /** The rule that takes a whole element out. */
  private ruleAgainst(element: Element, role: Role | undefined): string | undefined {
    const { options, parsed } = this
    const rule = parsed.ruleAgainst?.(element)
    if (rule) return rule
    if (role?.unseen && !(options.scriptless && element.name === 'noscript')) {
      const swallows = !element.isClosed && (role.mustClose || element.closesItself)
      const isShown = isWholeHeading(element) || isShadow(element) || isPanelTitle(element)
      if (!swallows && (!role.inRuby || isInRuby(element)) && !isShown) return role.unseen
    }
    if (element.get('hidden') !== undefined && this.isStreamed(element)) this.hidden.shown.add(element)
    return (
      this.ruleHiding(element, this.finder.judge(element)) ??
      (this.twins.has(element) ? 'html/hidden/twin' : undefined) ??
      (options.captions === 'keep' ? undefined : captionRule(element))
    )
  }

  /** The rule by which no reader sees a node, noted down with its reason. `own`: what says so of itself. */
  private ruleHiding(node: AnyNode, own: Hiding | undefined): string | undefined {
    const hiding = this.hidden.nodes.size > 0 ? (this.hidden.nodes.get(node) ?? own) : own
    if (hiding && isElement(node) && !isBold(hiding)) this.prose.hide(node, hiding)
    if (hiding?.because !== undefined) this.reasons.push(reasonOf(node, hiding.because))
    return hiding?.rule
  }

  private isStreamed(element: Element): boolean {
    const id = element.get('id')
    if (id === undefined) return false
    this.streamed ??= streamedBoxes(this.html)
    return this.streamed.has(id)
  }

  private styleIn(element: Element, role: Role | undefined, isPlain: boolean): TextStyle {
    const { style } = this
    // Most elements are boxes and words like those around them.
    if (isPlain && role?.kind === undefined && style.kind !== 'table') {
      const isBlock = role !== undefined && role.gap >= Gap.cell
      return isBlock && style.layout === 'loose' ? { ...style, layout: 'collapsed' } : style
    }
    const name = nameOf(element)
    const inCell = style.inCell ?? this.isDataCell(element)
    const kind = inCell ? 'table' : isLayoutCell(element) ? 'paragraph' : this.kindIn(element, role)
    const isBlock = role !== undefined && role.gap >= Gap.cell
    const layout = role?.kind === 'code' ? 'verbatim' : isBlock && style.layout === 'loose' ? 'collapsed' : style.layout
    const isCalled = !inCell && CALLOUTS.has(name) && kind !== 'quote' && isCallout(element) && !holdsCode(element)
    const isQuote = kind === 'quote' && name === 'blockquote'
    const { isCode } = style
    if (!isCalled && !isQuote && (role?.kind === undefined || style.inCell)) {
      if (kind === style.kind && layout === style.layout && inCell === style.inCell) return style
      const { item, quoted, depth } = style
      return { kind, rank: kind === style.kind ? style.rank : undefined, layout, item, quoted, depth, inCell, isCode }
    }
    const quoted = style.quoted + (isCalled || isQuote ? 1 : 0)
    const item = name === 'li' && kind === 'list-item' ? this.itemOf(element, quoted) : style.item
    // A heading that begins an item stands above it.
    const depth = (item?.first.depth ?? 0) - (kind === 'heading' && item?.begun === false ? 1 : 0)
    const own = isCalled ? { ...calledQuote, ...this.ownRank(element, kind) } : this.ownRank(element, kind)
    const rank = this.ranks.around(own, quoted, depth)
    const isSame = kind === style.kind && layout === style.layout && rank === style.rank && item === style.item
    return isSame && inCell === style.inCell ? style : { kind, rank, layout, item, quoted, depth, inCell, isCode }
  }

  /** What an element says of the blocks in it, beside what is around it. */
  private ownRank(element: Element, kind: BlockKind): Partial<Rank> | undefined {
    const name = nameOf(element)
    if (kind === 'heading' && HEADING.test(name)) return { level: levelOf(name) }
    if (name === 'dt') return { as: 'definition', term: true }
    if (name === 'dd') return { as: hasTerm(element) ? 'definition' : 'paragraph' }
    if (kind === 'table' && this.style.rank?.as === 'quote') {
      const table = tableAround(element)
      if (table && !this.structure.isData(table)) return calledQuote // the layout of a note to the reader
    }
    if (name === 'tr') {
      const table = tableAround(element)
      return table && this.structure.rowOf(element, table)
    }
    if (kind === 'table' && this.style.kind === 'table') {
      const { header, columns } = this.style.rank ?? {}
      return { ...(header && { header }), ...(columns && { columns }) }
    }
    return undefined
  }

  private itemOf(element: Element, quoted: number): Item {
    const { parent } = element
    const { item: around } = this.style
    const number = this.numbers.of(element)
    const checked = checkedIn(element)
    const ordered = parent !== null && isElement(parent) && parent.name === 'ol'
    const depth = (around?.first.depth ?? 0) + listsAt(element)
    const first =
      !ordered && checked === undefined
        ? this.ranks.bullet(quoted, depth)
        : this.ranks.of({
            ordered,
            ...(number !== undefined && { number }),
            ...(checked !== undefined && { checked }),
            depth,
            ...(quoted > 0 && { quoted }),
          })
    return { first, around, begun: false }
  }

  private isDataCell(element: Element): true | undefined {
    const name = nameOf(element)
    if (name !== 'td' && name !== 'th') return undefined
    const table = tableAround(element)
    return table && this.structure.isData(table) ? true : undefined
  }

  private kindIn(element: Element, role: Role | undefined): BlockKind {
    const { name } = element
    if (name === 'blockquote' && isEmbed(element)) return 'embed'
    if (this.mayKeepCaptions && isCaption(element)) return 'caption'
    const { kind } = this.style
    if (role?.kind === 'code') return kind // A letter in a `pre`: code was read before.
    return role?.kind ?? (name === 'p' && kind === 'table' ? 'paragraph' : kind) // a table of paragraphs is layout
  }

  private readLanguage(element: Element): void {
    if (this.lang) return
    const { name, parent } = element
    if (!(name === 'html' || name === 'body' || parent === this.parsed.root)) return
    const lang = element.get('lang') ?? element.get('xml:lang')
    if (lang) this.lang = languageTag(lang)
  }
}

const reasonOf = (node: AnyNode, because: string): Reason => ({
  start: startOf(node),
  end: endOf(node),
  because: () => [because],
})

/** Whether a box holds code: that is copied from a page, and stands in no quote. */
const holdsCode = (element: Element): boolean => findIn(element, ({ name }) => name === 'pre') !== undefined
