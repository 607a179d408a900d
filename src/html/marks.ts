import type { Mark } from '../document.js'
import { decodeEntities } from '../repair/entities.js'
import type { Flow } from './flow/flow.js'
import { withoutPreviews } from './flow/picture.js'

/**
 * Marks with their addresses in full, references in them decoded: of the web, and of mail for links. One that is no such
 * address, or is relative to nobody knows what, marks nothing.
 *
 * `{ kind: 'link', href: '/a' }` of a page at `https://paper.example/` → `href: 'https://paper.example/a'`
 */
export function resolved({ marks, base: said }: Pick<Flow, 'marks' | 'base'>, url: string | undefined): Mark[] {
  const base = said === undefined ? url : (addressOf(said, url, WEB) ?? url)
  return withoutPreviews(marks).flatMap((mark): Mark[] => {
    if (mark.kind === 'link') {
      const href = addressOf(decodeEntities(mark.href).trim(), base, WEB_AND_MAIL)
      return href === undefined ? [] : [{ ...mark, href }]
    }
    if (mark.kind !== 'image' && mark.kind !== 'embed') return [mark]
    const src = addressOf(mark.src, base, WEB)
    return src === undefined ? [] : [{ ...mark, src }]
  })
}

const WEB: ReadonlySet<string> = new Set(['https:', 'http:'])
const WEB_AND_MAIL: ReadonlySet<string> = new Set([...WEB, 'mailto:'])
/** What an address of mail may hold and no markup should. */
const UNSAFE = /["<>`\s\\]/g

function addressOf(address: string, base: string | undefined, schemes: ReadonlySet<string>): string | undefined {
  try {
    const { protocol, href } = new URL(address, base)
    return schemes.has(protocol) ? href.replace(UNSAFE, encodeURIComponent) : undefined
  } catch {
    return undefined
  }
}
