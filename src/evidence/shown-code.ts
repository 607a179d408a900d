import { classifyLine } from '../blocks/source-code.js'
import { type FamilyName, traitsOf } from '../rules/families.js'

/** A line that introduces code has at least this many code units and ends with a colon. */
const SHORTEST_INTRODUCTION = 20
const COLON = /[:：][ \t]{0,8}\n\s{0,80}/g
/** Markup and templates shown in a text: `<?php …`, `{% if %}` */
const MARKUP = /^(?:<[!?%/a-z]|\{[%{])/i

/** Scripts that pages run themselves and no text explains: ads, counters, players. */
const OF_THE_PAGE =
  /googletag|adsbygoogle|dataLayer|gtag|fbq\b|_gaq|_taq|taboola|outbrain|OBR\b|twttr|instgrm|apstag|pbjs|CDATA/i

/**
 * Whether a text introduces and shows code. Then lines that look like a leaked script are part of the story.
 *
 * `… the page prints the number:¶<?php echo $boats; ?>`
 */
export function showsCode(text: string): boolean {
  COLON.lastIndex = 0
  for (let match = COLON.exec(text); match; match = COLON.exec(text)) {
    const lineStart = text.lastIndexOf('\n', match.index) + 1
    if (match.index - lineStart < SHORTEST_INTRODUCTION) continue
    const line = text.slice(COLON.lastIndex, text.indexOf('\n', COLON.lastIndex) >>> 0).trim()
    const look = classifyLine(line)
    if (look === 'code' || look === 'comment' || MARKUP.test(line)) return true
  }
  return false
}

/** Whether a line that matches a rule of this family for leaked scripts may be code that a text shows. */
export const mayBeShown = (family: FamilyName, code: string): boolean =>
  traitsOf(family).code === true && !OF_THE_PAGE.test(code)
