import { isIn, nameSet, numberOf } from '../../parse/names.js'
import type { Tree } from '../../parse/node.js'

/** What the name of an element says of it, as bits. */
export const Name = { byline: 1, date: 2, modified: 4 } as const

const BYLINE =
  /by-?line|auth?or(?!i[sz]|ity)|auteur|redakt|redact|reporter|writer|contributor|journalist|verfasser|creator/i
const NOT_BYLINE =
  /avatar|bio(?:graph|s?\b|[-_])|description|image|photo|picture|social|follow|share|comment|related|teaser|promo|newsletter|card\b|quot(?:e|ation)|zitat|testimonial|licen[cs]e/i
const DATE =
  /date(?!picker|base)|(?<!life|run|show|over|real|full|some)time(?!line|out|zone|r\b)|publish(?:ed|ing)?(?:[-_ ]?(?:on|at|date))|posted|pubdate|datum|fecha/i
const MODIFIED = /updat|modif|edited|revis/i
const NOT_DATE = /comment|related|teaser|promo|candidate|mandate|update-profile/i

const SAYING = /* @__PURE__ */ nameSet('class id itemprop property')
const CLASS = /* @__PURE__ */ numberOf('class')
const REL = /* @__PURE__ */ numberOf('rel')
const AUTHOR = /\bauthor\b/i

/** What the class, id, `rel`, `itemprop` and `property` of an element say: `class="post-date"` → `Name.date`; `seen` remembers. */
export function namesOf(tree: Tree, at: number, seen?: Map<string, number>): number {
  const { source, attributes, attributeNames, valueStarts, valueEnds, classLists } = tree
  const end = attributes[at + 1] as number
  let names = 0
  for (let row = attributes[at] as number; row < end; row++) {
    const name = attributeNames[row] as number
    if (name !== REL && !isIn(SAYING, name)) continue
    // Equal class attributes are one string, whose hash is known.
    const words =
      name === CLASS
        ? (classLists.all[classLists.numbers[at] as number] as string)
        : source.slice(valueStarts[row], valueEnds[row])
    if (name === REL) {
      if (AUTHOR.test(words)) names |= Name.byline
      continue
    }
    const known = seen?.get(words) ?? judge(words)
    seen?.set(words, known)
    names |= known
  }
  return names
}

/** Nearly all names have none of these. */
const HINT =
  /by-?line|auth?or|auteur|reda[ck]t|reporter|writer|contributor|journalist|verfasser|creator|date|time|publish|posted|datum|fecha/i

function judge(words: string): number {
  if (!HINT.test(words)) return 0
  let names = 0
  if (BYLINE.test(words) && !NOT_BYLINE.test(words)) names |= Name.byline
  if (DATE.test(words) && !NOT_DATE.test(words)) names |= Name.date
  if (names & Name.date && MODIFIED.test(words)) names |= Name.modified
  return names
}

const FOLDERS: ReadonlySet<string> = new Set(
  (
    'author authors writer writers contributor contributors reporter reporters journalist journalists columnist columnists ' +
    'byline by editors staff auteur auteurs autor autores autoren autori autore signataires verfasser redaktion ' +
    'redaktor redaccion firmas'
  ).split(' '),
)

const LONGEST_FOLDER = 12
/** Segments behind such a folder: a name, and perhaps a number or a page. */
const MOST_BEHIND = 2
const QUERY = /[?#]/

/** Whether an address is that of an author’s page: `/author/ana-ruiz`, but not `/author/ana-ruiz/2024/rain/` */
export function isProfile(href: string): boolean {
  const query = href.search(QUERY)
  let end = query < 0 ? href.length : query
  for (let behind = 0; end > 0 && behind <= MOST_BEHIND; ) {
    const start = href.lastIndexOf('/', end - 1) + 1
    if (start < end) {
      const isFolder = end - start <= LONGEST_FOLDER && FOLDERS.has(href.slice(start, end).toLowerCase())
      if (isFolder) return behind > 0
      behind++
    }
    end = start - 1
  }
  return false
}
