import type { BlockKind } from '../../document.js'
import type { Reason } from '../../edit/change.js'
import type { Span } from '../../edit/edit.js'
import { languageTag } from '../../language/language-tag.js'
import { codeHeaderAt } from '../code/header.js'
import { inlineTicks } from '../code/inline-code.js'
import { readCode, tellCode } from '../code/read-code.js'
import type { Seen } from '../hidden/evidence.js'
import { type Hidden, plainFinder } from '../hidden/find-hidden.js'
import { type Finder, isBold } from '../hidden/finder.js'
import type { Hiding } from '../hidden/hiding.js'
import { ProseCount } from '../hidden/mostly-hidden.js'
import { streamedBoxes } from '../hidden/streamed.js'
import { twinsIn } from '../hidden/twins.js'
import { ruleFor } from '../kept.js'
import { Gap, type Role, roleOf, VOID_ELEMENTS } from '../parse/elements.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { closesItself, endOf, isClosed, isCutShort, type Parsed, startOf } from '../parse/parse.js'
import { visit } from '../parse/visit.js'
import { captionRule, isCaption, isEmbed } from './classes.js'
import type { FlowOptions } from './flow-options.js'
import type { FlowSink } from './flow-sink.js'
import { FlowText, type TextStyle } from './flow-text.js'
import { isLayoutCell } from './layout-cell.js'
import { MarkReader, type SourceMark } from './marks.js'
import { headingRank, type Rank, Ranks } from './rank.js'
import { isWholeHeading } from './whole-heading.js'
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
const isShadow = ({ name, attribs }: Element): boolean => name === 'template' && attribs['shadowrootmode'] !== undefined

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
  private style: TextStyle = { kind: 'paragraph', rank: undefined, layout: 'loose' }
  private lang: string | undefined
  private readonly finder: Finder
  readonly prose = new ProseCount()
  private streamed: ReadonlySet<string> | undefined
  private readonly ranks = new Ranks()
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
  /** The language that the header above a block of code names. */
  private codeCalled: string | undefined

  constructor(
    private readonly html: string,
    private readonly parsed: Parsed,
    private readonly options: FlowOptions,
    private readonly sink: FlowSink,
    private readonly hidden: Hidden & { readonly shown: Set<AnyNode> },
  ) {
    this.finder = plainFinder(hidden.shown)
    this.twins = twinsIn(parsed.root)
    this.text = new FlowText(html, parsed, sink)
    this.mayKeepCaptions = options.captions === 'keep' || parsed.kept !== undefined
    this.marks = options.marks === false ? undefined : new MarkReader(html)
  }

  read(): Learnt {
    visit(this.parsed.root, this)
    this.sink.finish()
    const { lang, reasons, links, sheets, elements } = this
    const { marks = [], base } = this.marks ?? {}
    const seen = { sheets, elements, shown: this.hidden.shown }
    return { ...(lang !== undefined && { lang }), reasons, links, marks, base, seen }
  }

  /** Reads a node, and answers whether those in it are to be read too. */
  enter(node: AnyNode): boolean {
    if (node.nodeType === 3) {
      const rule = ruleFor(this.parsed, node, this.parsed.ruleAgainst?.(node))
      if (rule) {
        this.sink.cut(startOf(node), endOf(node, this.html), rule)
        return false
      }
      const veil = ruleFor(this.parsed, node, this.ruleHiding(node, this.finder.hiding))
      const { hiding, veils } = this.finder
      this.prose.read(node, veil === undefined ? undefined : hiding, hiding && veils.get(hiding))
      this.text.read(startOf(node), endOf(node, this.html), node.data, veil ? { ...this.style, veil } : this.style)
      return false
    }
    if (isElement(node)) return this.enterElement(node)
    const rule = node.nodeType === 8 ? 'html/unseen/comment' : 'html/unseen/instruction'
    this.sink.cut(startOf(node), endOf(node, this.html), rule)
    return false
  }

  private enterElement(element: Element): boolean {
    const { name } = element
    if (name === 'br') {
      this.sink.breakLine()
      return false
    }
    const role = this.roleOf(element)
    if (role) this.part(role, name)
    if (name === 'style' || name === 'link') this.sheets.push(element)
    if (VOID_ELEMENTS.has(name)) return this.readPicture(element)
    const rule = ruleFor(this.parsed, element, this.ruleAgainst(element, role) ?? this.headerRule(element))
    if (rule) {
      this.sink.cut(startOf(element), endOf(element, this.html), rule)
      return false
    }
    this.readLanguage(element)
    if (!element.first || this.readCode(element, role)) return false
    const ticks = this.style.isCode ? undefined : inlineTicks(element, this.html)
    const style = ticks ? { ...this.style, isCode: true as const } : this.styleIn(element, role)
    this.elements.push(element)
    this.finder.goInto(element)
    this.sink.enter(element, role)
    this.marks?.enter(element)
    if (name === 'a') this.links.push({ start: startOf(element), end: endOf(element, this.html) })
    if (style !== this.style) {
      this.frames.push({ element, style: this.style, sign: ticks?.behind })
      this.take(style)
      if (ticks) this.sink.openSign(ticks.before)
    }
    return true
  }

  /** The rule that takes out what names the code beside it. */
  private headerRule(element: Element): string | undefined {
    const header = this.style.isCode ? undefined : codeHeaderAt(element)
    if (header) this.codeCalled = header.language
    return header && 'html/code/header'
  }

  /** Reads a block of code at once, if an element is one. */
  private readCode(element: Element, role: Role | undefined): boolean {
    if (this.style.isCode || this.finder.hiding) return false
    const { html, parsed } = this
    const ruleOf = (inside: Element) => ruleFor(parsed, inside, this.ruleAgainst(inside, roleOf(inside.name)))
    const code = readCode(html, parsed, element, ruleOf, this.codeCalled)
    if (!code) return false
    this.codeCalled = undefined
    this.sink.enter(element, role)
    tellCode(this.sink, code, this.ranks)
    this.sink.leave(element)
    return true
  }

  private readPicture(element: Element): false {
    const picture = this.marks?.pictureIn(element)
    if (picture && !this.finder.judge(element)) this.sink.picture(picture)
    return false
  }

  leave(element: Element): void {
    this.sink.leave(element)
    this.finder.leave(element)
    const role = this.roleOf(element)
    if (role && !isCutShort(element, this.html)) this.part(role, element.name)
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
    const isSublist = this.style.kind === 'list-item' && LIST_ELEMENTS.has(name)
    this.sink.part(isSublist ? Gap.line : role.gap, role.gap >= Gap.line)
  }

  /** Buttons that are words of a sentence have none. */
  private roleOf(element: Element): Role | undefined {
    const { name } = element
    if (name !== 'button') return roleOf(name)
    if (this.words.has(element)) return undefined
    if (!isWord(element)) return roleOf(name)
    this.words.add(element)
    return undefined
  }

  /** The rule that takes a whole element out. */
  private ruleAgainst(element: Element, role: Role | undefined): string | undefined {
    const { html, options, parsed } = this
    const rule = parsed.ruleAgainst?.(element)
    if (rule) return rule
    if (role?.unseen && !(options.scriptless && element.name === 'noscript')) {
      const swallows = !isClosed(element, html) && (role.mustClose || closesItself(element, html))
      const isShown = isWholeHeading(element) || isShadow(element)
      if (!swallows && (!role.inRuby || isInRuby(element)) && !isShown) return role.unseen
    }
    if (element.attribs['hidden'] !== undefined && this.isStreamed(element)) this.hidden.shown.add(element)
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
    if (hiding?.because !== undefined) {
      this.reasons.push({ start: startOf(node), end: endOf(node, this.html), because: hiding.because })
    }
    return hiding?.rule
  }

  private isStreamed({ attribs }: Element): boolean {
    const id = attribs['id']
    if (id === undefined) return false
    this.streamed ??= streamedBoxes(this.html)
    return this.streamed.has(id)
  }

  private styleIn(element: Element, role: Role | undefined): TextStyle {
    const { style } = this
    const { name, attribs } = element
    const kind = isLayoutCell(element) ? 'paragraph' : this.kindIn(name, attribs['class'], role)
    const rank = this.rankIn(element, role, kind)
    const isBlock = role !== undefined && role.gap >= Gap.cell
    const layout = role?.kind === 'code' ? 'verbatim' : isBlock && style.layout === 'loose' ? 'collapsed' : style.layout
    const isSame = kind === style.kind && rank === style.rank && layout === style.layout
    return isSame ? style : { kind, rank, layout, isCode: style.isCode }
  }

  private rankIn({ name, parent }: Element, role: Role | undefined, kind: BlockKind): Rank | undefined {
    const { style } = this
    if (role?.kind === 'heading' && kind === 'heading') return headingRank(name)
    if (role?.kind === 'list-item' && kind === 'list-item') {
      return this.ranks.item(
        parent && isElement(parent) ? parent.name : undefined,
        style.kind === kind ? style.rank : undefined,
      )
    }
    return kind === style.kind ? style.rank : undefined
  }

  private kindIn(name: string, classes: string | undefined, role: Role | undefined): BlockKind {
    if (name === 'blockquote' && classes && isEmbed(classes)) return 'embed'
    if (classes && this.mayKeepCaptions && isCaption(classes)) return 'caption'
    const { kind } = this.style
    if (role?.kind === 'code') return kind // A letter in a `pre`: code was read before.
    return role?.kind ?? (name === 'p' && kind === 'table' ? 'paragraph' : kind) // a table of paragraphs is layout
  }

  private readLanguage({ name, attribs, parent }: Element): void {
    if (this.lang || !(name === 'html' || name === 'body' || parent === this.parsed.root)) return
    const lang = attribs['lang'] ?? attribs['xml:lang']
    if (lang) this.lang = languageTag(lang)
  }
}
