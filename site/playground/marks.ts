import { type EditorState, type Extension, Prec, type Range, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from '@codemirror/view'
import type { Change } from 'copydesk'
import { effectOf, isMarkup } from '#report/reasons.js'
import { excerpt, visible } from '#report/views.js'

/** A change at its place in this editor. */
export interface Marked {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly change: Change
}

/** What an editor shows: changes by place, and which one is current. */
interface Shown {
  readonly side: 'source' | 'text'
  readonly marks: readonly Marked[]
  readonly current: number
}

export const showMarks = StateEffect.define<readonly Marked[]>()
export const showCurrent = StateEffect.define<number>()

const NOTHING: readonly Marked[] = []

/** The index of the first mark that ends at `at` or later. */
export function firstFrom(marks: readonly Marked[], at: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] as Marked).end < at) low = middle + 1
    else high = middle
  }
  return low
}

class Inserted extends WidgetType {
  constructor(
    private readonly text: string,
    private readonly index: number,
  ) {
    super()
  }

  override eq({ text, index }: Inserted): boolean {
    return text === this.text && index === this.index
  }

  toDOM(): HTMLElement {
    const ins = document.createElement('ins')
    ins.textContent = excerpt(this.text, 80)
    ins.dataset['change'] = String(this.index)
    return ins
  }
}

class Token extends WidgetType {
  constructor(
    private readonly sign: string,
    private readonly name: string,
  ) {
    super()
  }

  override eq({ sign, name }: Token): boolean {
    return sign === this.sign && name === this.name
  }

  toDOM(): HTMLElement {
    const token = document.createElement('span')
    token.className = this.name
    token.textContent = this.sign
    return token
  }
}

/** Characters that take no ink, apart from blanks, line breaks and tabs between words. */
const INKLESS = /(?![ \n\t])[\p{C}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u205f\u3000\p{Default_Ignorable_Code_Point}]/gu
const BREAK = new Token('⏎', 'cd-break')
const CARET = new Token('‸', 'cd-caret')

const classOf = (mark: Marked, current: number) =>
  `cd-mark cd-${effectOf(mark.change)}${isMarkup(mark.change) ? ' cd-markup' : ''}${mark.index === current ? ' cd-current' : ''}`

/** Decorations for a stretch of the document. */
function* decorate(
  state: EditorState,
  { side, marks, current }: Shown,
  from: number,
  to: number,
): Iterable<Range<Decoration>> {
  for (let nth = firstFrom(marks, from); nth < marks.length; nth++) {
    const mark = marks[nth] as Marked
    if (mark.start > to) break
    yield* decorateMark(state, mark, side, current, from, to)
  }
  for (const match of state.sliceDoc(from, to).matchAll(INKLESS)) {
    const at = from + match.index
    const sign = visible(match[0]).replace('⟨', '').replace('⟩', '')
    yield Decoration.replace({ widget: new Token(sign, 'cd-token') }).range(at, at + match[0].length)
  }
}

function* decorateMark(
  state: EditorState,
  mark: Marked,
  side: Shown['side'],
  current: number,
  from: number,
  to: number,
): Iterable<Range<Decoration>> {
  const { start, end, index, change } = mark
  const attributes = { 'data-change': String(index) }
  const isSource = side === 'source'
  if (!isSource && isMarkup(change)) return
  if (end > start) {
    const tagName = isSource ? 'del' : 'ins'
    yield Decoration.mark({ class: classOf(mark, current), tagName, attributes }).range(
      Math.max(start, from),
      Math.min(end, to),
    )
  }
  if (!isSource) {
    if (effectOf(change) === 'removed') yield Decoration.widget({ widget: CARET, side: -1 }).range(start)
    return
  }
  if (isMarkup(change)) return
  if (end - start < 200) {
    for (const { index: at } of state.sliceDoc(start, end).matchAll(/\n/g))
      yield Decoration.widget({ widget: BREAK, side: -1 }).range(start + at)
  }
  if (change.after !== '' && effectOf(change) !== 'removed')
    yield Decoration.widget({ widget: new Inserted(change.after, index), side: 1 }).range(end)
}

/** Marks the changes that are in view, and tells which one is clicked. */
export function changeMarks(side: Shown['side'], onPick: (index: number) => void): Extension {
  const shown = StateField.define<Shown>({
    create: () => ({ side, marks: NOTHING, current: -1 }),
    update(value, { effects, docChanged }) {
      let next = docChanged ? { ...value, marks: NOTHING } : value
      for (const effect of effects) {
        if (effect.is(showMarks)) next = { ...next, marks: effect.value }
        if (effect.is(showCurrent)) next = { ...next, current: effect.value }
      }
      return next
    },
  })
  const plugin = ViewPlugin.fromClass(
    class {
      decorations: DecorationSet
      constructor(view: EditorView) {
        this.decorations = this.build(view)
      }

      update(update: ViewUpdate): void {
        const isTold = update.transactions.some(({ effects }) =>
          effects.some((one) => one.is(showMarks) || one.is(showCurrent)),
        )
        // Until the worker has answered, the marks move with the text.
        if (update.docChanged && !isTold) this.decorations = this.decorations.map(update.changes)
        else if (isTold || update.viewportChanged) this.decorations = this.build(update.view)
      }

      private build(view: EditorView): DecorationSet {
        const { state } = view
        const found = view.visibleRanges.flatMap(({ from, to }) => [...decorate(state, state.field(shown), from, to)])
        return Decoration.set(found, true)
      }
    },
    { decorations: (plugin) => plugin.decorations },
  )
  const pick = EditorView.domEventHandlers({
    click({ target }) {
      const index =
        target instanceof Element ? target.closest<HTMLElement>('[data-change]')?.dataset['change'] : undefined
      if (index !== undefined) onPick(Number(index))
      return false
    },
  })
  return [shown, Prec.low(plugin), pick]
}
