import { classifyLine, isLeaked } from '../blocks/source-code.js'
import { type FamilyName, traitsOf } from '../rules/families.js'

/** A line that introduces code has at least this many code units and ends with a colon. */
const SHORTEST_INTRODUCTION = 20
const COLON = /[:：][ \t]{0,8}\n\s{0,80}/g
/** Markup and templates shown in a text: `<?php …`, `{% if %}` */
const MARKUP = /^(?:<[!?%/a-z]|\{[%{])/i

/** Scripts that pages run themselves and no text explains: ads, counters, players. */
const OF_THE_PAGE =
  /googletag|adsbygoogle|dataLayer|gtag|fbq\b|_gaq|_taq|taboola|outbrain|OBR\b|twttr|instgrm|apstag|pbjs|CDATA/i

/** A text that shows code has at least so many stretches of it, no two the same, with other lines between them. */
const LEAST_STRETCHES = 3
/** The most lines that are read. */
const MOST_LINES = 2000
/** A name that no text has but for code: `retryCount`, `retry_count` */
const NAME = /\b[a-z][a-z\d]{0,30}(?:[A-Z]|_[a-z])\w{1,40}/g

/**
 * Whether a text shows code. Then lines that look like a leaked script are part of the story. It introduces the code, shows
 * several stretches of it, or uses a name from it in a sentence.
 *
 * `… the page prints the number:¶<?php echo $boats; ?>`
 */
export const showsCode = (text: string): boolean => introducesCode(text) || explainsCode(text)

function introducesCode(text: string): boolean {
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

function explainsCode(text: string): boolean {
  const stretches = new Set<string>()
  const inCode = new Set<string>()
  const inProse = new Set<string>()
  let wasCode = false
  for (const line of text.split('\n', MOST_LINES)) {
    if (line.trim() === '') continue
    const look = classifyLine(line)
    const isCode = look === 'code' && !isLeaked([line]) && !OF_THE_PAGE.test(line)
    if (isCode && !wasCode) stretches.add(line.trim())
    if (isCode || look === 'prose') for (const [name] of line.matchAll(NAME)) (isCode ? inCode : inProse).add(name)
    wasCode = look === 'code'
  }
  return stretches.size >= LEAST_STRETCHES || [...inCode].some((name) => inProse.has(name))
}

/** Whether a line that matches a rule of this family for leaked scripts may be code that a text shows. */
export const mayBeShown = (family: FamilyName, code: string): boolean =>
  traitsOf(family).code === true && !OF_THE_PAGE.test(code)
