import type { Element } from '../parse/node.js'

const SIGN = /^\s{0,9}(?:[¶#§🔗]|&para;|&#182;)\s{0,9}$/u

/** Whether an element is the link to itself that documentation has in its headings: `<a class="headerlink" href="#rain">¶</a>` */
export function isSelfLink(element: Element): boolean {
  const { name, first, last } = element
  if (name !== 'a' || !element.get('href')?.startsWith('#')) return false
  return first === null || (first === last && first.nodeType === 3 && SIGN.test(first.data))
}
