import { lineOf, nameOf } from '../../src/page/cursor.js'
import { readPage, releasePage } from '../../src/page/read/read.js'
import { BLOCK_KINDS } from '../../src/page/read/tags.js'

/** A page as its elements, nested: `<p>Rain<br>Snow</p>` → `p(br)` */
export function outlineOf(html: string): string {
  const page = readPage(html)
  const { elements, after } = page
  const inside = (row: number): string => {
    const children: string[] = []
    for (let child = row + 1; child < (after[row] as number); child = after[child] as number) {
      const within = inside(child)
      children.push(within === '' ? nameOf(page, child) : `${nameOf(page, child)}(${within})`)
    }
    return children.join(' ')
  }
  const outline = elements > 1 ? inside(0) : ''
  releasePage(page)
  return outline
}

/** The passages of a page, with their kinds: `<h1>Rain</h1><p>It rained.` → `heading: Rain | paragraph: It rained.` */
export function passagesOf(html: string): string {
  const page = readPage(html)
  const { passages, passageText, passageKind } = page
  const lines = Array.from({ length: passages }, (_, at) => {
    const line = lineOf(page, passageText[at] as number, passageText[at + 1] as number)
    return `${BLOCK_KINDS[passageKind[at] as number]}: ${line}`
  })
  releasePage(page)
  return lines.join(' | ')
}
