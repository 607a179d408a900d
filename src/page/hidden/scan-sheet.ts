import { isSpace } from '../white-space.js'

/** One rule of a style sheet, as it stands. */
export interface SheetRule {
  /** The selectors: `.note, p.aside`; those of a nested rule with what it is nested in. */
  readonly selectors: string
  readonly body: string
  /** Whether it holds on every screen: it does not in `@media print`, and who knows in `@supports`. */
  readonly sure: boolean
  /** The number of its `@layer`: higher ones win whatever they weigh, and what is in none wins over all. */
  readonly layer: number
}

const QUOTED = /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?/sy
const AT_RULE = /^@([-a-z]+)\s*(.*)$/is
const EVERY_SCREEN = /^(?:only\s+)?(?:screen|all)$/i
const ON_PAPER = /^(?:only\s+)?print(?![-\w])/i
const CONDITIONAL: ReadonlySet<string> = new Set(['media', 'supports', 'container', 'scope', 'document'])
/** Selectors of nested rules are written out with all that is around; so long ones nobody reads. */
const LONGEST_SELECTORS = 400

const [OPEN, CLOSE, AT] = [123, 125, 64]

/** What an open brace stands for: rules, a rule, or what says nothing of elements. */
interface Frame {
  readonly context: 'rules' | 'rule' | 'skipped'
  /** Whether what is in it holds on every screen. */
  readonly sure: boolean
  readonly layer: number
  readonly selectors: string
  /** What was declared before rules that are nested in it. */
  body: string
}

const UNLAYERED = Number.POSITIVE_INFINITY
/** One for all, however many braces are opened in it. */
const SKIPPED: Frame = { context: 'skipped', sure: false, layer: UNLAYERED, selectors: '', body: '' }
const PAGE: Frame = { context: 'rules', sure: true, layer: UNLAYERED, selectors: '', body: '' }

/**
 * Reads the rules of a style sheet without comments in order, nested ones before what they are nested in, also of a broken
 * one. Key frames and fonts are passed over, and so are most rules that do not matter. Takes time in proportion to the sheet.
 *
 * `.a, p{color:red} @media print{.b{display:none}}` → `.a, p` with `color:red`, surely; `.b` with `display:none`, not
 */
export function scanSheet(css: string, matters: Matters, read: (rule: SheetRule) => void): void {
  new SheetScanner(css, matters, read).run()
}

/** Whether a rule matters, by the places where its selectors begin and end, and its body ends. Asked from left to right. */
export type Matters = (start: number, open: number, end: number) => boolean

class SheetScanner {
  private readonly open: Frame[] = []
  private readonly layers = new Layers()
  private readonly signs: Signs
  /** Where the selectors began, or the piece of the body. */
  private from = 0

  constructor(
    private readonly css: string,
    private readonly matters: Matters,
    private readonly read: (rule: SheetRule) => void,
  ) {
    this.signs = new Signs(css)
  }

  run(): void {
    const { css, signs } = this
    for (let at = signs.next(0); at < css.length; at = signs.next(at + 1)) {
      const sign = css.charCodeAt(at)
      if (sign === OPEN) at = this.openRule(at)
      else if (sign === CLOSE) this.closeRule(at)
      else {
        QUOTED.lastIndex = at
        at += (QUOTED.exec(css)?.[0].length ?? 1) - 1
      }
    }
    if (this.inner.context === 'rule') this.endRule(this.inner, css.length)
  }

  private get inner(): Frame {
    return this.open.at(-1) ?? PAGE
  }

  /** Reads from an open brace; answers where it has come to. */
  private openRule(at: number): number {
    const { css, signs, inner } = this
    if (signs.semicolon(this.from) < at) this.passStatements(at, inner)
    while (this.from < at && isSpace(css.charCodeAt(this.from))) this.from++
    const end = signs.plainEnd(at + 1)
    const isPlain = end >= 0
    const matters = !isPlain || css.charCodeAt(this.from) === AT || this.matters(this.from, at, end)
    const frame = matters ? frameOf(css.slice(this.from, at).trim(), inner, this.layers) : SKIPPED
    this.from = at + 1
    if (!isPlain || (matters && frame.context !== 'rule')) {
      this.open.push(frame)
      return at
    }
    if (matters) this.endRule(frame, end)
    this.from = end + 1
    return end
  }

  /** Before selectors: `@import`, `@charset`; or what is declared before a nested rule. */
  private passStatements(at: number, around: Frame): void {
    const piece = this.css.slice(this.from, at)
    const last = piece.lastIndexOf(';') + 1
    if (around.context === 'rule') around.body += piece.slice(0, last)
    else if (piece.includes('@layer')) this.layers.note(piece.slice(0, last))
    this.from += last
  }

  private closeRule(at: number): void {
    const frame = this.open.pop()
    if (frame?.context === 'rule') this.endRule(frame, at)
    this.from = at + 1
  }

  private endRule({ selectors, body: before, layer, sure }: Frame, at: number): void {
    const body = before + this.css.slice(this.from, at)
    // Among important declarations the lower layer wins, and who writes that into layers?
    const isSure = sure && (layer === UNLAYERED || !body.includes('!'))
    if (selectors !== '') this.read({ selectors, body, sure: isSure, layer })
  }
}

/** The layers of a sheet, in the order in which they are first named. */
class Layers {
  private readonly numbers = new Map<string, number>()

  /** `@layer base, theme;` */
  note(statements: string): void {
    for (const statement of statements.split(';')) {
      const written = statement.trim()
      if (written.startsWith(LAYER)) for (const name of written.slice(LAYER.length).split(',')) this.of(name)
    }
  }

  of(name: string): number {
    const key = name.trim() || `:${this.numbers.size}`
    const known = this.numbers.get(key) ?? this.numbers.size
    this.numbers.set(key, known)
    return known
  }
}

const LAYER = '@layer '

/** Braces and quotes. Asked from left to right, so that each sign is looked for once, however far away it is. */
class Signs {
  private open = -1
  private close = -1
  private quote = -1
  private apostrophe = -1
  private end = -1

  constructor(private readonly css: string) {}

  /** Where the next of them stands; past all of the sheet if none does. */
  next(from: number): number {
    this.seek(from)
    return Math.min(this.open, this.close, this.quote, this.apostrophe)
  }

  /** Where a body ends that holds neither quotes nor rules of its own, as nearly all do; or -1. */
  plainEnd(from: number): number {
    const end = this.next(from)
    return end === this.close && end < this.css.length ? end : -1
  }

  /** Where the next semicolon stands. */
  semicolon(from: number): number {
    if (this.end < from) this.end = this.find(';', from)
    return this.end
  }

  private seek(from: number): void {
    if (this.open < from) this.open = this.find('{', from)
    if (this.close < from) this.close = this.find('}', from)
    if (this.quote < from) this.quote = this.find('"', from)
    if (this.apostrophe < from) this.apostrophe = this.find("'", from)
  }

  private find(sign: string, from: number): number {
    const at = this.css.indexOf(sign, from)
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
}

function frameOf(selectors: string, around: Frame, layers: Layers): Frame {
  const { context, layer, sure } = around
  if (context === 'skipped' || selectors === '') return SKIPPED
  if (!selectors.startsWith('@')) {
    const written = context === 'rule' ? nested(around.selectors, selectors) : selectors
    return written === '' ? SKIPPED : { context: 'rule', sure, layer, selectors: written, body: '' }
  }
  if (context === 'rule') return SKIPPED
  const [, written = '', query = ''] = AT_RULE.exec(selectors) ?? []
  const name = written.toLowerCase()
  // A layer in a layer is one of its own, above that.
  if (name === 'layer') return { ...around, layer: layers.of(layer === UNLAYERED ? query : '') }
  if (!CONDITIONAL.has(name)) return SKIPPED
  if (name !== 'media') return { ...around, sure: false }
  const holds = holdsOnScreens(query)
  return holds === undefined ? SKIPPED : { ...around, sure: sure && holds }
}

/** `.a, .b` around `&.c, p` → `:is(.a, .b).c, :is(.a, .b) p` */
function nested(outer: string, inner: string): string {
  if (outer === '' || outer.length + inner.length > LONGEST_SELECTORS || inner.includes('(')) return ''
  const around = outer.includes(',') ? `:is(${outer})` : outer
  const written = inner.split(',').map((selector) => {
    const own = selector.trim()
    return own.includes('&') ? own.replaceAll('&', around) : `${around} ${own}`
  })
  return written.join(', ')
}

/** Whether rules for such media hold on every screen: `screen` does, `(max-width: 9em)` does not; `print` is for none. */
export function holdsOnScreens(media: string): boolean | undefined {
  const queries = media.split(',').map((query) => query.trim())
  if (queries.every((query) => ON_PAPER.test(query))) return undefined
  return queries.some((query) => EVERY_SCREEN.test(query))
}
