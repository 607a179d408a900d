/** One rule of a style sheet, as it stands. */
export interface SheetRule {
  /** The selectors: `.note, p.aside` */
  readonly selectors: string
  readonly body: string
  /** Whether it holds on every screen: it does not in `@media print`, and who knows in `@supports`. */
  readonly sure: boolean
}

const quoted = /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?/sy
const atRule = /^@([-a-z]+)\s*(.*)$/is
const everyScreen = /^(?:only\s+)?(?:screen|all)$/i
const onPaper = /^(?:only\s+)?print(?![-\w])/i
const conditional: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'container', 'scope', 'document'])

const [QUOTE, APOSTROPHE, OPEN, CLOSE] = [34, 39, 123, 125]

/** What an open brace stands for: rules that hold, rules that may hold, a rule, or what says nothing of elements. */
type Context = 'sure' | 'unsure' | 'rule' | 'skipped'

/**
 * Reads the rules of a style sheet without comments in order, also of a broken one. Key frames, fonts and nested rules are passed over.
 * Takes time in proportion to the sheet.
 *
 * `.a, p{color:red} @media print{.b{display:none}}` → `.a, p` with `color:red`, surely; `.b` with `display:none`, not
 */
export function scanSheet(css: string, read: (rule: SheetRule) => void): void {
  const open: Context[] = []
  let from = 0 // where the selectors began, or the piece of the body
  let selectors = ''
  let body = ''
  const outer = () => open.at(-1) ?? 'sure'
  const endRule = (at: number) => {
    open.pop()
    const sure = outer() === 'sure'
    read({ selectors: selectors.trim(), body: body + css.slice(from, at), sure })
  }
  for (let at = 0; at < css.length; at++) {
    switch (css.charCodeAt(at)) {
      case OPEN: {
        const context = outer()
        if (context === 'rule') {
          // A nested rule: what is declared around it goes on behind it.
          const piece = css.slice(from, at)
          body += piece.slice(0, piece.lastIndexOf(';') + 1)
          open.push('skipped')
        } else if (context === 'skipped') open.push('skipped')
        else {
          selectors = css.slice(from, at)
          selectors = selectors.slice(selectors.lastIndexOf(';') + 1) // @import, @charset
          body = ''
          open.push(contextOf(selectors.trim(), context))
          if (outer() === 'rule') {
            const end = plainEnd(css, at + 1)
            if (end >= 0) {
              from = at + 1
              endRule(end)
              at = end
            }
          }
        }
        from = at + 1
        break
      }
      case CLOSE:
        if (outer() === 'rule') endRule(at)
        else open.pop()
        from = at + 1
        break
      case QUOTE:
      case APOSTROPHE:
        quoted.lastIndex = at
        at += (quoted.exec(css)?.[0].length ?? 1) - 1
    }
  }
  if (outer() === 'rule') endRule(css.length)
}

/** Where a body ends that holds neither quotes nor rules of its own, as nearly all do; or -1. */
function plainEnd(css: string, from: number): number {
  const end = css.indexOf('}', from)
  if (end < 0) return -1
  const body = css.slice(from, end)
  return body.includes('{') || body.includes('"') || body.includes("'") ? -1 : end
}

function contextOf(selectors: string, around: 'sure' | 'unsure'): Context {
  if (!selectors.startsWith('@')) return 'rule'
  const [, name = '', query = ''] = atRule.exec(selectors) ?? []
  if (!conditional.has(name.toLowerCase())) return 'skipped'
  if (name.toLowerCase() !== 'media') return 'unsure'
  const holds = holdsOnScreens(query)
  return holds === undefined ? 'skipped' : around === 'sure' && holds ? 'sure' : 'unsure'
}

/** Whether rules for such media hold on every screen: `screen` does, `(max-width: 9em)` does not; `print` is for none. */
export function holdsOnScreens(media: string): boolean | undefined {
  const queries = media.split(',').map((query) => query.trim())
  if (queries.every((query) => onPaper.test(query))) return undefined
  return queries.some((query) => everyScreen.test(query))
}
