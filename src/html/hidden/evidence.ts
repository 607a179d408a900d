import { holdsOnScreens } from '../../page/hidden/scan-sheet.js'
import { plainCss } from '../../page/style/plain-css.js'
import { type AnyNode, childrenOf, type Element } from '../parse/node.js'

/** What a walk through a source saw that may tell what is hidden in it. */
export interface Seen {
  /** The style sheets and links. */
  readonly sheets: readonly Element[]
  /** All elements that hold anything, in source order. */
  readonly elements: readonly Element[]
  /** Elements that are seen, whatever they say of themselves. */
  readonly shown: ReadonlySet<AnyNode>
}

/** What there is in a source to tell what is hidden in it. */
export interface Evidence extends Pick<Seen, 'elements'> {
  readonly css: readonly string[]
  /** What else paints it: sheets elsewhere, or those of the site that a fragment is printed on. */
  readonly outOfSight: 'nothing' | 'linked' | 'site'
}

const DOCUMENT: ReadonlySet<string> = new Set(['html', 'head', 'body'])
const LINKED = /stylesheet|preload/i
const COMMENT_MARKS = /<!--|-->/g

/** The style sheets that were seen, those out that are not for screens. */
export function evidenceOf({ sheets, elements }: Seen): Evidence {
  const css: string[] = []
  let isLinked = false
  for (const element of sheets) {
    if (element.name === 'link') {
      if (LINKED.test(element.get('rel') ?? '') && (element.get('as') ?? 'style') === 'style') isLinked = true
      continue
    }
    const text = textOf(element)
    if (text.trim() === '' || text.includes('@import')) isLinked = true // a script may have filled it
    const media = element.get('media')
    const holds = media ? holdsOnScreens(media) : true
    if (holds !== undefined) css.push(holds ? text : `@supports{${text}}`)
  }
  // Whoever saves a page without any sheet has taken them out.
  const isPage = css.length > 0 && elements.slice(0, 4).some(({ name }) => DOCUMENT.has(name))
  return { css, outOfSight: isLinked ? 'linked' : isPage ? 'nothing' : 'site', elements }
}

function textOf(sheet: Element): string {
  let text = ''
  for (const child of childrenOf(sheet)) if (child.nodeType === 3) text += child.data
  return plainCss(text.includes('<!--') ? text.replace(COMMENT_MARKS, ' ') : text)
}
