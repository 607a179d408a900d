import { Gap, roleOf } from '../parse/elements.js'
import { nameSet, numberOf } from '../parse/names.js'
import { type AnyNode, type Element, isElement } from '../parse/node.js'
import { type Visitor, visit } from '../parse/visit.js'
import type { Evidence } from './evidence.js'
import { hiddenByClasses, hiddenByTag, mayHideByClass } from './hides.js'
import type { Hiding } from './hiding.js'
import {
  hiddenByPaint,
  isPainted,
  mayBeRepainted,
  mayRepaint,
  onUnknown,
  onWhite,
  type Paint,
  paintIn,
} from './paint.js'
import { classesOf, type Look, type Sheets, STORIES } from './sheets.js'
import { fontSizeOf, hiddenByStyle, lineHeightOf, Style, type Veil, visibilityOf } from './style.js'
import type { Suspects } from './suspects.js'

/** What a fragment’s sheets say of the page around it. */
const GROUND = /(?<![-\w.#])(?:body|html|:root)(?![-\w])/i
/** So far up it looks for what else may paint an element. */
const MOST_STEPS = 64
/** The attributes by which an element says that it is hidden, beside its role and its classes; sheets may say so of others. */
const TELLING = /* @__PURE__ */ nameSet('style hidden')
const STYLE = /* @__PURE__ */ nameSet('style')
const DIALOG = /* @__PURE__ */ numberOf('dialog')
const ROLE = /* @__PURE__ */ numberOf('role')
const RAISED: ReadonlySet<string> = new Set(['sub', 'sup'])

/** What an element does to the text in it, as long as no element further in says otherwise. */
interface Light {
  readonly visibility: Hiding | undefined
  readonly fontSize: Hiding | undefined
  readonly lineHeight: Hiding | undefined
  readonly paint: Paint
  /** Why the text is not seen. */
  readonly hiding: Hiding | undefined
}

/**
 * Tells of one element after the other, in source order, whether it is seen.
 * Without sheets it believes each element’s own word alone, and no colours.
 */
export class Finder implements Visitor {
  readonly nodes = new Map<AnyNode, Hiding>()
  /** Whether anything was found by more than the element’s own word: by a sheet or a colour. */
  isBold = false
  /** The elements by which text in them is hidden, until one further in shows it. */
  readonly veils = new Map<Hiding, Element>()
  private light: Light
  private readonly frames: { readonly element: Element; readonly light: Light }[] = []
  /** Elements in others that cast a light, which were seen with those. */
  private readonly lit = new Set<Element>()
  /** Of the element judged last. */
  private style: Style | undefined = undefined
  /** Of elements that stand around others, which may be many. */
  private readonly around = new Map<Element, Style | undefined>()

  constructor(
    private readonly evidence: Evidence,
    /** Nothing if neither sheets nor colours are believed. */
    private readonly sheets: Sheets | undefined,
    private readonly suspects: Suspects,
    /** Elements whose own word is not believed. */
    private readonly shown: ReadonlySet<AnyNode>,
  ) {
    const { outOfSight, css } = evidence
    const isPainted = outOfSight === 'site' && css.some((sheet) => GROUND.test(sheet))
    const paint = outOfSight === 'linked' || isPainted ? onUnknown : onWhite
    this.light = { visibility: undefined, fontSize: undefined, lineHeight: undefined, paint, hiding: undefined }
  }

  /** Why no reader sees any of the element that comes next. */
  judge(element: Element): Hiding | undefined {
    if (!this.mayBeHidden(element)) {
      this.style = undefined
      return undefined
    }
    this.style = this.styleOf(element)
    const { name } = element
    if (!this.isShown(element)) {
      const hiding = hiddenByTag(name, element) ?? hiddenByClasses((fact) => element.tells(fact))
      if (hiding) return hiding
    }
    return hiddenByStyle(STORIES.has(name) ? this.ownStyleOf(element) : this.style)
  }

  private mayBeHidden(element: Element): boolean {
    const { tree, at } = element
    if (this.suspects.elements.size > 0 && this.suspects.elements.has(element)) return true
    if (tree.kinds[at] === DIALOG) return true
    if (tree.attributes[at] === tree.attributes[at + 1]) return false
    return tree.hasAny(at, TELLING) || element.tells(mayHideByClass) || tree.valueAt(at, ROLE) === 'tooltip'
  }

  /** Goes into the element judged last. */
  goInto(element: Element): void {
    if (!this.style && !this.sheets) return
    const light = this.lightIn(element, this.style)
    if (light === this.light) return
    this.frames.push({ element, light: this.light })
    this.light = light
  }

  /** Why text is not seen at the place that was reached. */
  get hiding(): Hiding | undefined {
    return this.light.hiding
  }

  /** Looks at each element on its own, and where one casts a light, at all in it. */
  run(): this {
    const daylight = this.light
    this.evidence.elements.forEach((element) => {
      if (!this.mayMatter(element) || this.lit.has(element)) return
      this.light = daylight
      const hiding = this.judge(element)
      if (hiding) this.mark(element, hiding)
      if (hiding || !(this.style || isPainted(element))) return
      if (daylight.paint.behind && !this.isPlain(element)) this.light = { ...daylight, paint: onUnknown }
      const around = this.light
      this.light = this.lightIn(element, this.style)
      if (this.light !== around) visit(element, this)
    })
    return this
  }

  /** Whether more than its name and classes may tell of an element: by those alone it was found before. */
  private mayMatter(element: Element): boolean {
    return element.hasAny(STYLE) || isPainted(element) || this.suspects.elements.has(element)
  }

  enter(node: AnyNode): boolean {
    if (isElement(node)) return this.enterElement(node)
    if (this.light.hiding && node.nodeType === 3) this.mark(node, this.light.hiding)
    return false
  }

  leave(element: Element): void {
    const frame = this.frames.at(-1)
    if (frame?.element !== element) return
    this.light = frame.light
    this.frames.pop()
  }

  private mark(node: AnyNode, hiding: Hiding): void {
    this.nodes.set(node, hiding)
    if (isBold(hiding)) this.isBold = true
  }

  private enterElement(element: Element): boolean {
    if (element.isEmpty) return false
    this.lit.add(element)
    const hiding = this.judge(element)
    if (hiding) this.mark(element, hiding)
    else this.goInto(element)
    return !hiding
  }

  /** Whether an element stands in none that a sheet out of sight may paint. */
  private isPlain({ parent }: Element): boolean {
    if (this.evidence.outOfSight !== 'site') return true
    let around = parent
    for (let steps = 0; around && isElement(around); around = around.parent) {
      if (++steps > MOST_STEPS || !this.isInSight(around)) return false
    }
    return true
  }

  private styleOf(element: Element): Style | undefined {
    const { elements } = this.suspects
    const look = elements.size > 0 && elements.has(element) ? this.sheets?.look(element) : undefined
    return this.ownStyleOf(element, look, this.light.hiding !== undefined)
  }

  private ownStyleOf(element: Element, look?: Look, isVeiled = false): Style | undefined {
    return Style.of(element, look, isVeiled, this.isShown(element) ? '' : element.get('style'))
  }

  private isShown(element: Element): boolean {
    return this.shown.size > 0 && this.shown.has(element)
  }

  private styleAround(element: Element): Style | undefined {
    if (this.around.has(element)) return this.around.get(element)
    const style = this.styleOf(element)
    this.around.set(element, style)
    return style
  }

  private lightIn(element: Element, style: Style | undefined): Light {
    const { light, evidence } = this
    let { visibility, fontSize, lineHeight } = light
    if (style && !STORIES.has(element.name)) {
      visibility = this.through(visibility, visibilityOf(style, visibility !== undefined), element)
      fontSize = this.through(fontSize, fontSizeOf(style, fontSize !== undefined), element)
      lineHeight = this.through(lineHeight, lineHeightOf(style, lineHeight !== undefined), element)
      if (lineHeight !== light.lineHeight && lineHeight && isRaised(element, lineHeight)) lineHeight = light.lineHeight
    }
    // Of a linked sheet nobody knows what size it gives to a paragraph.
    if (evidence.outOfSight === 'linked') {
      if (fontSize === light.fontSize && fontSize && isBold(fontSize)) fontSize = undefined
      if (lineHeight === light.lineHeight && lineHeight && isBold(lineHeight)) lineHeight = undefined
    }
    const around = light.hiding?.rule === 'html/hidden/colour' && mayRepaint(style) ? onUnknown : light.paint
    const paint = this.sheets ? paintIn(element, style, around, this) : light.paint
    if (
      visibility === light.visibility &&
      fontSize === light.fontSize &&
      lineHeight === light.lineHeight &&
      paint === light.paint
    ) {
      return light
    }
    const hiding = visibility ?? fontSize ?? lineHeight ?? this.hidingBy(paint, element)
    return { visibility, fontSize, lineHeight, paint, hiding }
  }

  /** What hides the text in an element, of what hides it around and what the element says. */
  private through(outer: Hiding | undefined, veil: Veil, element: Element): Hiding | undefined {
    if (veil === undefined) return outer
    if (veil === 'lifted') return undefined
    this.veils.set(veil, element)
    return veil
  }

  private hidingBy(paint: Paint, element: Element): Hiding | undefined {
    const hiding = hiddenByPaint(paint)
    return hiding &&
      this.suspects.elements.size > 0 &&
      mayBeRepainted(element, (around) => this.styleAround(around), MOST_STEPS)
      ? undefined
      : hiding
  }

  /** Whether all that may paint an element is in the source. */
  isInSight(element: Element): boolean {
    const isNamed = element.get('class') !== undefined || element.get('id') !== undefined
    if (this.evidence.outOfSight === 'nothing' || !isNamed) return true
    const tokens = classesOf(element)
    return tokens.length > 0 && tokens.every((token) => this.sheets?.hasRulesFor(`.${token}`))
  }
}

/** Lines without a height still show what is raised or lowered, and what a sheet says of words within a line. */
const isRaised = ({ name }: Element, hiding: Hiding): boolean =>
  RAISED.has(name) || (isBold(hiding) && (roleOf(name)?.gap ?? Gap.none) < Gap.line)

/** Whether more than the element’s own word says so: a sheet or a colour. */
export const isBold = ({ rule, because }: Hiding): boolean =>
  rule === 'html/hidden/colour' || (because?.includes('{') ?? false)
