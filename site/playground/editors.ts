import {
  cursorDocEnd,
  cursorDocStart,
  cursorPageDown,
  cursorPageUp,
  history,
  historyKeymap,
  insertNewline,
  selectAll,
  selectDocEnd,
  selectDocStart,
} from '@codemirror/commands'
import { EditorState, type Extension, type Text } from '@codemirror/state'
import { drawSelection, EditorView, type KeyBinding, keymap, lineNumbers } from '@codemirror/view'
import type { Change } from 'copydesk'
import { changeMarks, type Marked, showCurrent, showMarks } from './marks.js'

/** Search loads on demand: a page that draws only what is in view needs its own. */
const search: KeyBinding = {
  key: 'Mod-f',
  run(view) {
    import('@codemirror/search').then(({ openSearchPanel }) => openSearchPanel(view))
    return true
  },
}

/** What browsers cannot do in a text of which only a part is drawn. The default keymap weighs 11 kB more: it edits programs. */
const keys: readonly KeyBinding[] = [
  search,
  { key: 'Mod-a', run: selectAll },
  { key: 'Mod-Home', mac: 'Cmd-ArrowUp', run: cursorDocStart, shift: selectDocStart },
  { key: 'Mod-End', mac: 'Cmd-ArrowDown', run: cursorDocEnd, shift: selectDocEnd },
  { key: 'PageUp', run: cursorPageUp },
  { key: 'PageDown', run: cursorPageDown },
]

const shared = (label: string): Extension => [
  // Offsets are those of the source: a carriage return stays a character.
  EditorState.lineSeparator.of('\n'),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    'aria-label': label,
    tabindex: '0',
    spellcheck: 'false',
    autocorrect: 'off',
    autocapitalize: 'off',
  }),
  drawSelection(),
]

/** The editor of the source. */
export function sourceEditor(
  parent: HTMLElement,
  label: string,
  on: { change: (isReplaced: boolean) => void; pick: (index: number) => void },
): EditorView {
  const heard = EditorView.updateListener.of(({ docChanged, startState, transactions, changes }) => {
    if (!docChanged) return
    const isPaste = transactions.some((one) => one.isUserEvent('input.paste') || one.isUserEvent('input.drop'))
    let kept = 0
    changes.iterGaps((_, __, length) => {
      kept += length
    })
    if (transactions.some((one) => one.isUserEvent('load'))) return
    on.change(isPaste && (kept === 0 || startState.doc.length === 0))
  })
  const extensions = [
    shared(label),
    lineNumbers(),
    history(),
    keymap.of([{ key: 'Enter', run: insertNewline }, ...keys, ...historyKeymap]),
    changeMarks('source', on.pick),
    heard,
  ]
  return new EditorView({ parent, state: EditorState.create({ extensions }) })
}

/** The view of the result. */
export function textViewer(parent: HTMLElement, label: string, onPick: (index: number) => void): EditorView {
  const extensions = [
    shared(label),
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    EditorView.contentAttributes.of({
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-readonly': 'true',
      dir: 'auto',
    }),
    keymap.of(keys),
    changeMarks('text', onPick),
  ]
  return new EditorView({ parent, state: EditorState.create({ extensions }) })
}

/** Replaces all of the text; `load` keeps the listeners quiet. */
export function setText(view: EditorView, text: string): void {
  if (text.length === view.state.doc.length && textOf(view) === text) return
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    userEvent: 'load',
    selection: { anchor: 0 },
  })
}

export const textOf = ({ state: { doc } }: { state: { doc: Text } }): string => doc.sliceString(0, doc.length, '\n')

/** Marks at their places in the source. */
export const inSource = (changes: readonly Change[]): Marked[] =>
  changes.map((change, index) => ({ index, start: change.start, end: change.end, change }))

/** Marks at their places in the text, without those of markup, of which there is nothing to see. */
export function inText(changes: readonly Change[]): Marked[] {
  let grown = 0
  return changes.map((change, index) => {
    const start = change.start + grown
    grown += change.after.length - change.before.length
    return { index, start, end: start + change.after.length, change }
  })
}

export const mark = (view: EditorView, marks: readonly Marked[], current: number): void =>
  view.dispatch({ effects: [showMarks.of(marks), showCurrent.of(current)] })

/** Shows a change, or a place, in the middle of the view. */
export function reveal(view: EditorView, index: number, at: number, select?: { from: number; to: number }): void {
  const most = view.state.doc.length
  const place = Math.min(at, most)
  view.dispatch({
    effects: [showCurrent.of(index), EditorView.scrollIntoView(place, { y: 'center' })],
    ...(select && { selection: { anchor: Math.min(select.from, most), head: Math.min(select.to, most) } }),
  })
}
