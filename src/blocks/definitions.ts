const LABEL = '\\[((?:[^\\\\[\\]]|\\\\[^]){1,999})\\]:'
const GAP = '[ \\t]{0,100}(?:\\n[ \\t]{0,100})?'
const TARGET = '(<(?:[^\\\\<>\\n]|\\\\[^]){0,2000}>|(?!<)[^\\s]{1,2000})'
const TITLE = '(?:"(?:[^\\\\"]|\\\\[^]){0,2000}"|\'(?:[^\\\\\']|\\\\[^]){0,2000}\'|\\((?:[^\\\\()]|\\\\[^]){0,2000}\\))'
const REST = '[ \\t]{0,100}(?:\\n|$)'
/** A definition whose title, if any, ends with its line; or one without, as what is behind its target is on a line of its own. */
const DEFINITION = /* @__PURE__ */ new RegExp(
  `[ \\t]{0,100}${LABEL}${GAP}${TARGET}(?:(?:[ \\t]{1,100}(?:\\n[ \\t]{0,100})?|\\n[ \\t]{0,100})${TITLE}${REST}|${REST})`,
  'y',
)
const BRACKETS = /\\?[()]/g
const SAYS_SOMETHING = /\S/

/**
 * The link definitions that a paragraph begins with: the label of each, and how many lines it takes.
 *
 * `[map]: /map "The map"¶The harbor …` → `map`, 1 line
 */
export function definitionsOf(paragraph: string): { label: string; height: number }[] {
  const definitions: { label: string; height: number }[] = []
  for (let at = 0; paragraph.charAt(at) === '['; at = DEFINITION.lastIndex) {
    DEFINITION.lastIndex = at
    const match = DEFINITION.exec(paragraph)
    if (!match || !SAYS_SOMETHING.test(match[1] as string) || !isBalanced(match[2] as string)) break
    definitions.push({ label: match[1] as string, height: match[0].trimEnd().split('\n').length })
  }
  return definitions
}

/** Whether the brackets of a bare target are in pairs: not `/map)`. */
function isBalanced(target: string): boolean {
  let depth = 0
  for (const [sign] of target.startsWith('<') ? [] : target.matchAll(BRACKETS)) {
    if (sign === '(') depth++
    else if (sign === ')' && --depth < 0) return false
  }
  return depth === 0
}
