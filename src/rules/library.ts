import { canTell } from '../language/language.js'
import { bind, type RuleBook } from './book.js'
import { packOf } from './pack-of.js'
import type { FamilyName, RulePack } from './rule.js'
import { together } from './shelf.js'

/** English stands on sites in every language: “Share”, “Read more”. */
const EVERYWHERE: ReadonlySet<string> = new Set(['any', 'en'])

/** So many mixes of languages are remembered; hints can say anything. */
const MOST_ASKED = 1000

/** Hands out the rules for a text by the languages it may be in, BCP 47. */
export type Library = (languages: readonly string[]) => RuleBook

/**
 * The packs of a cleaner as books: one of those that work in every text, and one for each language, bound when a text
 * first asks for it. So a pack never fires in another language, and thirty packs cost a text no more than its own do.
 * `leave`: families that stay out of work; `off`: see `RuleBook`.
 */
export function libraryOf(
  packs: readonly RulePack[],
  leave: ReadonlySet<FamilyName> = new Set(),
  off: ReadonlySet<string> = new Set(),
): Library {
  const always = bind(packs.filter(isForAll), leave, off)
  const books = new Map<string, RuleBook>()
  const bookOf = (lang: string): RuleBook => {
    const book =
      books.get(lang) ??
      bind(
        packs.filter((pack) => pack.lang === lang),
        leave,
        off,
      )
    books.set(lang, book)
    return book
  }
  const shelves = new Map<string, RuleBook>()
  const asked = new Map<string, RuleBook>()
  const find: Library = (languages) => {
    const wanted = new Set(languages.map(packOf))
    const chosen = packs.filter((pack) => !isForAll(pack) && wanted.has(pack.lang)).map(({ lang }) => lang)
    const shelf = shelves.get(chosen.join()) ?? together([...chosen.map(bookOf), always])
    shelves.set(chosen.join(), shelf)
    return shelf
  }
  let known = packs.length
  return (languages) => {
    if (packs.length !== known) {
      asked.clear() // a pack has come: see `on-demand.ts`
      known = packs.length
    }
    const key = languages.join()
    const shelf = asked.get(key) ?? find(languages)
    if (asked.size < MOST_ASKED) asked.set(key, shelf)
    return shelf
  }
}

const isForAll = ({ lang }: RulePack): boolean => EVERYWHERE.has(lang) || !canTell(lang)
