/** What the name of an element says of it, as bits. */
export const Name = { byline: 1, date: 2, modified: 4 } as const

const BYLINE =
  /by-?line|auth?or(?!i[sz]|ity)|auteur|redakt|redact|reporter|writer|contributor|journalist|verfasser|creator/i
const NOT_BYLINE =
  /avatar|bio(?:graph|s?\b|[-_])|description|image|photo|picture|social|follow|share|comment|related|teaser|promo|newsletter|card\b/i
const DATE =
  /date(?!picker|base)|(?<!life|run|show|over|real|full|some)time(?!line|out|zone|r\b)|publish(?:ed|ing)?(?:[-_ ]?(?:on|at|date))|posted|pubdate|datum|fecha/i
const MODIFIED = /updat|modif|edited|revis/i
const NOT_DATE = /comment|related|teaser|promo|candidate|mandate|update-profile/i

/** What the class, id, `rel`, `itemprop` and `property` of an element say: `class="post-date"` → `Name.date`; `seen` remembers. */
export function namesOf(attribs: Readonly<Record<string, string>>, seen = new Map<string, number>()): number {
  const { class: classes, id, rel, itemprop, property } = attribs
  let names: number = rel && AUTHOR.test(rel) ? Name.byline : 0
  for (const words of [classes, id, itemprop, property]) {
    if (!words) continue
    let known = seen.get(words)
    if (known === undefined) {
      known = judge(words)
      seen.set(words, known)
    }
    names |= known
  }
  return names
}

const AUTHOR = /\bauthor\b/i

function judge(words: string): number {
  let names = 0
  if (BYLINE.test(words) && !NOT_BYLINE.test(words)) names |= Name.byline
  if (DATE.test(words) && !NOT_DATE.test(words)) names |= Name.date
  if (names & Name.date && MODIFIED.test(words)) names |= Name.modified
  return names
}
