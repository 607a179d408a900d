import { isHighSurrogate, isLowSurrogate } from '../characters/code-point.js'
import { apply } from '../edit/edit.js'
import { EditList, type Edits } from '../edit/edit-list.js'
import { coalesce } from './coalesce.js'

// All of C0 but tab, line feed and carriage return; DEL and C1; surrogates; noncharacters of the first plane.
const CANDIDATE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/g

// ECMA-48 control sequence: ESC [ parameters, intermediates, one final character.
const ESCAPE = /\x1b\[[0-?]*[ -/]*[@-~]/y

// What bytes 80 to 9F mean in windows-1252 (WHATWG Encoding Standard, index windows-1252).
// A space stands for the five bytes that it leaves to C1: 81, 8D, 8F, 90, 9D.
export const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** What a C1 control is in windows-1252, nothing for the five that it leaves open: `0x92` → `’` */
export const meaningOfC1 = (code: number): string => WINDOWS_1252.charAt(code - 0x80).trim()

const REPLACEMENT = '\ufffd'

/**
 * Control characters, lone surrogates and noncharacters, none of which belongs in a text.
 *
 * - C1 is windows-1252 under a wrong name: `don\x92t` → `don’t`. So is U+0085: as NEL it ends a line on mainframes
 *   only, while HTML reads `&#133;` as an ellipsis, and news is full of those: `Well\x85` → `Well…`.
 * - A form feed or vertical tab ends a line: `a\fb` → `a\nb`. The rest of C0 goes; tab, LF and CR are left alone.
 * - ECMA-48 control sequences go whole: `\x1b[1mNew\x1b[0m` → `New`.
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

/** A text without control characters, lone surrogates and noncharacters: see `controls`. `Well\x85` → `Well…` */
export function repairControls(text: string): string {
  return apply(text, controls(text))
}

/** Also DEL, which is C0 in all but its number. Answers where to go on. */
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

/** U+1FFFE, U+1FFFF … U+10FFFF: the last two code points of a plane are noncharacters. */
function endsPlane(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) >= 0xdffe && (text.charCodeAt(at) & 0x3f) === 0x3f
}
