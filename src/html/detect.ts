import { once } from '../characters/once.js'
import { Gap, isKnown, RAW_ELEMENTS, roleOf, VOID_ELEMENTS } from './parse/elements.js'

const MARK = /<(?:!doctype\s+html|\?xml\s|!--|\/?([a-z][a-z0-9]*)(?=[\s/>]))/gi
const FIRST_ATTRIBUTE = /\s+[a-z_:@][-\w:.]*\s*=\s*["'\w./#]/iy
const LATER_ATTRIBUTE = /\s[a-z_:@][-\w:.]*\s*=\s*["']/i
const REST_OF_TAG = /[^<>]*>/y
const WORD_END = /* @__PURE__ */ once(() => /[\p{L}\p{N}\p{P}>]/u)
const WORD_START = /* @__PURE__ */ once(() => /[\p{L}\p{N}"'“‘«([<&¿¡「『]/u)
const SENTENCE_END = /[.!?…:"'”’»)\]。！？」]/u
const CAPITAL = /* @__PURE__ */ once(() => /[\p{Lu}\p{Lt}\p{Lo}\p{N}"“«]/u)

/** What stands on either side of a tag: one character, or nothing where a line begins or ends. */
interface Place {
  readonly before: string
  readonly after: string
  /** Whether it touches what is before or after it, with no blank between. */
  readonly touchesBefore: boolean
  readonly touchesAfter: boolean
}

/**
 * Whether a text is HTML, in pieces or whole. It weighs tags by where they stand, for prose may speak of one.
 * Takes time in proportion to the text.
 *
 * `'Rain<br />Sun'` → `true`; `'Use the <b> tag to make text bold.'`, `'Map<string, number>'`, `'I <3 rain'` → `false`
 */
export function looksLikeHtml(text: string): boolean {
  const last = text.lastIndexOf('>')
  if (last < 0) return false
  const opened = new Set<string>()
  MARK.lastIndex = 0
  for (let found = MARK.exec(text); found && found.index < last; found = MARK.exec(text)) {
    const { index, 0: start } = found
    const after = MARK.lastIndex
    if (text.charAt(index - 1) === '`') continue // Markdown speaks of a tag
    const name = found[1]?.toLowerCase()
    if (name === undefined) {
      if (start !== '<!--' || text.lastIndexOf('-->') >= index) return true
      continue
    }
    if (!isKnown(name)) continue
    const isOpening = start.charAt(1) !== '/'
    FIRST_ATTRIBUTE.lastIndex = after
    if (isOpening && FIRST_ATTRIBUTE.test(text)) return true
    REST_OF_TAG.lastIndex = after
    const rest = REST_OF_TAG.exec(text)?.[0]
    if (rest === undefined) continue
    if (isOpening && LATER_ATTRIBUTE.test(rest)) return true
    const place = placeOf(text, index, after + rest.length)
    if (isOpening ? opens(name, place, opened) : closes(name, place, opened)) return true
  }
  return false
}

/** Whether an opening tag is there for a browser to read. If a closing tag can still show that, it is noted. */
function opens(name: string, place: Place, opened: Set<string>): boolean {
  if (VOID_ELEMENTS.has(name)) return partsText(place)
  const { before, after, touchesAfter } = place
  const startsText = touchesAfter && (after === '' || WORD_START().test(after))
  if (isBlock(name) && before === '' && startsText) return true
  if (startsText || RAW_ELEMENTS.has(name) || (isBlock(name) && before === '')) opened.add(name)
  return false
}

/** `Rain.</p>`, `He <b>really</b> said so.`, `</div>` on a line of its own, but not `between <p> and </p>` */
function closes(name: string, { before, after, touchesBefore, touchesAfter }: Place, opened: Set<string>): boolean {
  const endsText = touchesBefore && WORD_END().test(before)
  if (opened.has(name) && (endsText || after === '' || RAW_ELEMENTS.has(name))) return true
  const endsLine = after === '' || (touchesAfter && after === '<')
  return isBlock(name) && endsLine && (endsText || before === '')
}

/** A `<br>` begins or ends a line, or touches a word, or stands between two sentences. */
function partsText({ before, after, touchesBefore, touchesAfter }: Place): boolean {
  if (before === '' || after === '' || after === '<' || before === '>') return true
  if ((touchesBefore && WORD_END().test(before)) || (touchesAfter && WORD_START().test(after))) return true
  return SENTENCE_END.test(before) && CAPITAL().test(after)
}

function isBlock(name: string): boolean {
  return (roleOf(name)?.gap ?? Gap.none) >= Gap.line
}

function placeOf(text: string, start: number, end: number): Place {
  let left = start - 1
  while (left >= 0 && isBlank(text.charCodeAt(left))) left--
  let right = end
  while (right < text.length && isBlank(text.charCodeAt(right))) right++
  const before = text.charAt(left)
  const after = text.charAt(right)
  return {
    before: before === '\n' ? '' : before,
    after: after === '\n' ? '' : after,
    touchesBefore: left === start - 1,
    touchesAfter: right === end,
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13
}
