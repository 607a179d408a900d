import { nameSet } from '../parse/names.js'
import type { Tree } from '../parse/node.js'

/** What HTML that was written for mail programs has, and pages of the web hardly: one of each line counts. */
const SIGNS: readonly RegExp[] = [
  /<!--\[if\s{1,3}(?:\(?[gl]te?\s{1,3})?mso|urn:schemas-microsoft-com:(?:office|vml)/i,
  /x-apple-disable-message-reformatting|format-detection" content="telephone=no/i,
  /pre-?header/i,
  /unsubscri|list-manage|opt-?out|abmelde|d[ée]sabonn|d[ée]sinscri|\*\|UNSUB/i,
  /view-?in-?browser|web-?version|mailview|\*\|ARCHIVE|view (?:this|it|in|online|email)[^<>]{0,40}browser/i,
]
const LEAST_SIGNS = 3
const TABLES = /* @__PURE__ */ nameSet('table')
/** Such mails are made of tables that hold the layout. */
const LEAST_TABLES = 3

/** Whether HTML is a newsletter as it comes by mail: laid out by tables, for mail programs, with links out of the list. */
export function isMail(tree: Tree): boolean {
  const tables = tree.elementsIn(TABLES)
  if (tables.length < LEAST_TABLES) return false
  const ofLayout = tables.filter(
    (table) => table.get('cellpadding') !== undefined || table.get('role')?.toLowerCase().startsWith('presentation'),
  )
  return ofLayout.length >= LEAST_TABLES && SIGNS.filter((sign) => sign.test(tree.source)).length >= LEAST_SIGNS
}
