import { canTell, mainOf } from '../language/language.js'
import { bind, type RuleBook } from './book.js'
import type { FamilyName, RulePack } from './rule.js'

/** English stands on sites in every language: “Share”, “Read more”. */
const EVERYWHERE: ReadonlySet<string> = new Set(['any', 'en'])

/** So many mixes of languages are remembered; hints can say anything. */
const MOST_ASKED = 1000

/** Hands out the rules for a text by the languages it may be in, BCP 47. */
export type Library = (languages: readonly string[]) => RuleBook

/**
 * The packs of a cleaner as one book for each mix of languages, bound when a text first asks for it:
 * so a pack never fires in another language, and thirty packs cost a text no more than its own do.
 */
export function libraryOf(packs: readonly RulePack[], leave: ReadonlySet<FamilyName> = new Set()): Library {
  const books = new Map<string, RuleBook>()
  const asked = new Map<string, RuleBook>()
  const find: Library = (languages) => {
    const wanted = new Set(languages.map(packOf))
    const chosen = packs.filter(({ lang }) => EVERYWHERE.has(lang) || !canTell(lang) || wanted.has(lang))
    const key = chosen.map(({ lang }) => lang).join()
    const book = books.get(key) ?? bind(chosen, leave)
    books.set(key, book)
    return book
  }
  return (languages) => {
    const key = languages.join()
    const book = asked.get(key) ?? find(languages)
    if (asked.size < MOST_ASKED) asked.set(key, book)
    return book
  }
}

/** Packs that go by another name: Nynorsk and Bokmål are `no`, Malay reads Indonesian. */
const PACKS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', ms: 'id', iw: 'he', in: 'id', sk: 'cs' }

function packOf(language: string): string {
  const main = mainOf(language)
  return PACKS[main] ?? main
}
