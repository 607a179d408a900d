import type { Document, Element } from 'domhandler'
import { isElement } from '../parse.js'
import { visit } from '../visit.js'
import { holdsOnScreens } from './scan-sheet.js'
import { keysOf, type Sheets } from './sheets.js'
import type { Suspicion } from './suspicious.js'

/** The style sheets in a source. */
export interface PageSheets {
  readonly css: readonly string[]
  /** What else paints it: sheets elsewhere, or those of the site that a fragment is printed on. */
  readonly outOfSight: 'nothing' | 'linked' | 'site'
}

/** In these a sheet says nothing to a reader with scripts, or nothing of the page. */
const closed: ReadonlySet<string> = new Set(['noscript', 'template', 'svg', 'script', 'iframe'])
const document: ReadonlySet<string> = new Set(['html', 'head', 'body'])
const linked = /stylesheet|preload/i
const commentMarks = /<!--|-->/g

/** Collects the style sheets in a source, those out that are not for screens. */
export function pageSheetsOf(root: Document): PageSheets {
  const css: string[] = []
  let isPage = false
  let isLinked = false
  const enter = (element: Element): boolean => {
    const { name, attribs } = element
    if (document.has(name)) isPage = true
    else if (name === 'link') {
      const rel = attribs['rel'] ?? ''
      if (linked.test(rel) && (attribs['as'] ?? 'style') === 'style') isLinked = true
    } else if (name === 'style') {
      const text = textOf(element)
      if (text.trim() === '' || text.includes('@import')) isLinked = true // a script may have filled it
      const media = attribs['media']
      const holds = media ? holdsOnScreens(media) : true
      if (holds !== undefined) css.push(holds ? text : `@supports{${text}}`)
    }
    return !closed.has(name)
  }
  visit(root, { enter: (node) => isElement(node) && enter(node) })
  // Whoever saves a page without any sheet has taken them out.
  return { css, outOfSight: isLinked ? 'linked' : isPage && css.length > 0 ? 'nothing' : 'site' }
}

function textOf({ children }: Element): string {
  let text = ''
  for (const child of children) if ('data' in child) text += child.data
  return withoutComments(text.includes('<!--') ? text.replace(commentMarks, ' ') : text)
}

/** `a/* b *\/c` → `a c` */
function withoutComments(css: string): string {
  let kept = ''
  let from = 0
  for (let at = css.indexOf('/*'); at >= 0; at = css.indexOf('/*', from)) {
    const end = css.indexOf('*/', at + 2)
    if (end < 0) break
    kept += `${css.slice(from, at)} `
    from = end + 2
  }
  return from === 0 ? css : kept + css.slice(from)
}

/** Elements that the sheets may hide, those they stand in and those in them; with the keys of all. */
export interface Suspects {
  readonly elements: ReadonlySet<Element>
  readonly keys: ReadonlySet<string>
}

export function suspectsOf(root: Document, sheets: Sheets): Suspects {
  const elements = new Set<Element>()
  const inside = new Set<Element>()
  const keys = new Set<string>()
  const known = new Map<string, ReadonlySet<Suspicion>>()
  const add = (element: Element) => {
    elements.add(element)
    for (const key of keysOf(element)) keys.add(key)
  }
  const enter = (element: Element): boolean => {
    const { name, attribs, parent, children } = element
    if (children.length === 0) return false
    const signature = `${name} ${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`
    let suspicions = known.get(signature)
    if (!suspicions) {
      suspicions = sheets.suspicionsOf(keysOf(element))
      known.set(signature, suspicions)
    }
    const isInside = parent !== null && isElement(parent) && inside.has(parent)
    if (suspicions.size === 0 && !isInside) return !closed.has(name)
    if (isInside || suspicions.has('text') || suspicions.has('paint')) inside.add(element)
    if (suspicions.has('paint')) {
      for (let around = parent; around && isElement(around) && !elements.has(around); around = around.parent)
        add(around)
    }
    add(element)
    return true
  }
  visit(root, { enter: (node) => isElement(node) && enter(node) })
  return { elements, keys }
}
