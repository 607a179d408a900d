import { isHighSurrogate, isLowSurrogate } from '../characters/code-point.js'
import { apply } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import { coalesce } from './coalesce.js'

// All of C0 except tab, line feed and carriage return; DEL and C1; surrogates; noncharacters of the first plane.
const CANDIDATE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/g

// ECMA-48 control sequence: ESC [ parameters, intermediates, one final character.
const ESCAPE = /\x1b\[[0-?]*[ -/]*[@-~]/y

// The bytes 80 to 9F of windows-1252 (WHATWG Encoding Standard, index windows-1252).
// A space marks the five bytes that are C1 controls there too: 81, 8D, 8F, 90, 9D.
export const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The windows-1252 character for a C1 control, or an empty string for the five that have none: `0x92` → `’` */
export const meaningOfC1 = (code: number): string => WINDOWS_1252.charAt(code - 0x80).trim()

const REPLACEMENT = '\ufffd'

/**
 * Control characters, lone surrogates and noncharacters, which do not belong in a text.
 *
 * - C1 is mislabeled windows-1252: `don\x92t` → `don’t`. So is U+0085: as NEL it ends lines only on mainframes,
 *   HTML reads `&#133;` as an ellipsis, and news is full of those: `Well\x85` → `Well…`.
 * - A form feed or vertical tab becomes a line feed: `a\fb` → `a\nb`. Tab, LF and CR stay; the rest of C0 is removed.
 * - ECMA-48 control sequences are removed whole: `\x1b[1mNew\x1b[0m` → `New`.
 * - Lone surrogates and noncharacters become U+FFFD.
 */
export function controls(text: string): Edits {
  const edits = new EditList()
  CANDIDATE.lastIndex = 0
  while (CANDIDATE.test(text)) {
    const at = CANDIDATE.lastIndex - 1
    const code = text.charCodeAt(at)
    if (code < 0x80) {
      CANDIDATE.lastIndex = editC0(edits, text, at, code)
    } else if (code < 0xa0) {
      coalesce(edits, at, at + 1, meaningOfC1(code), 'text/control/c1')
    } else if (code >= 0xfdd0) {
      coalesce(edits, at, at + 1, REPLACEMENT, 'text/control/noncharacter')
    } else if (isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(at + 1))) {
      CANDIDATE.lastIndex = at + 2
      if (endsPlane(text, at)) coalesce(edits, at, at + 2, REPLACEMENT, 'text/control/noncharacter')
    } else {
      coalesce(edits, at, at + 1, REPLACEMENT, 'text/control/surrogate')
    }
  }
  return edits.items
}

/** Repairs control characters, lone surrogates and noncharacters; see `controls`: `Well\x85` → `Well…` */
export function repairControls(text: string): string {
  return apply(text, controls(text))
}

/** Edits a C0 control or DEL, and returns the offset to continue from. */
function editC0(edits: EditList, text: string, at: number, code: number): number {
  if (code === 0x0b || code === 0x0c) {
    coalesce(edits, at, at + 1, '\n', 'text/control/line')
    return at + 1
  }
  ESCAPE.lastIndex = at
  if (ESCAPE.test(text)) {
    coalesce(edits, at, ESCAPE.lastIndex, '', 'text/control/escape')
    return ESCAPE.lastIndex
  }
  coalesce(edits, at, at + 1, '', 'text/control/c0')
  return at + 1
}

/** Whether a pair is a noncharacter, one of the last two code points of a plane: U+1FFFE, U+1FFFF … U+10FFFF. */
function endsPlane(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) >= 0xdffe && (text.charCodeAt(at) & 0x3f) === 0x3f
}
