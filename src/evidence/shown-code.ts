import { type FamilyName, traitsOf } from '../rules/families.js'

/** A line that introduces code has at least so many code units and ends in a colon. */
const SHORTEST_INTRODUCTION = 20
const COLON = /[:：][ \t]{0,8}\n\s{0,80}/g
/** How a line of code begins, in the languages that texts explain most. */
const OPENS_CODE = new RegExp(
  [
    '(?:if|for|while|switch|catch) ?\\(',
    '(?:for|while|if|with|else|try)\\b[^.!?\\n]{0,120}:[ \\t]{0,8}(?:\\n|$)',
    '(?:var|let|const|val|auto|int|string|float|double|bool) [\\w$<>[\\]]{1,60} ?[=;:]',
    '(?:def|fn|func|function|sub) ?[\\w$]{0,60} ?\\(',
    '(?:class|struct|interface|enum|namespace|package) [\\w$.]{1,60} ?[({:;]',
    '(?:public|private|protected|static|async|export) [\\w$<>[\\]]{1,60} [\\w$<>[\\](){}.]{1,80}',
    '(?:import|from|using|require|include) [\\w$.{}*, "\'/-]{1,120}(?:;|[ \\t]{0,8}(?:\\n|$))',
    'return\\b[^.!?\\n]{0,120};',
    '(?:#include|#!/|\\$ [a-z]|>>> |// |/\\* |<\\?(?:php|=|xml)|<%|<!--|<!doctype|</?[a-z][\\w-]{0,30}[ >/]|\\{[%{]|@\\w{1,40}\\()',
    '(?:> )?(?:npm|npx|pip|git|curl|sudo|docker|cd|apt-get|yarn|node|python3?) [a-z./~-]',
    '[\\w$.]{1,60}\\([^()\\n]{0,200}\\);?[ \\t]{0,8}(?:\\n|$)',
    '[\\w$.[\\]]{1,60} ?=[^=\\n]{1,300};?[ \\t]{0,8}(?:\\n|$)',
    '[.#]?[\\w-]{1,60} ?\\{[ \\t]{0,8}(?:\\n|$)',
    '["\'][\\w-]{1,60}["\'] ?: ?["\'[{\\d]',
    '[{[][ \\t]{0,8}\\n',
  ].join('|'),
  'iuy',
)

/** Scripts that pages run for themselves and texts do not explain: ads, counters, players. */
const OF_THE_PAGE =
  /googletag|adsbygoogle|dataLayer|gtag|fbq\b|_gaq|_taq|taboola|outbrain|OBR\b|twttr|instgrm|apstag|pbjs|CDATA/i

/**
 * Whether a text introduces and shows code: then what looks like a script that leaked into the text is part of the story.
 *
 * `… the page prints the number:¶<?php echo $boats; ?>`
 */
export function showsCode(text: string): boolean {
  COLON.lastIndex = 0
  for (let match = COLON.exec(text); match; match = COLON.exec(text)) {
    const lineStart = text.lastIndexOf('\n', match.index) + 1
    if (match.index - lineStart < SHORTEST_INTRODUCTION) continue
    OPENS_CODE.lastIndex = COLON.lastIndex
    if (OPENS_CODE.test(text)) return true
  }
  return false
}

/** Whether a line that a rule of this family takes for a leaked script may be code that a text shows. */
export const mayBeShown = (family: FamilyName, said: string): boolean =>
  traitsOf(family).code === true && !OF_THE_PAGE.test(said)
