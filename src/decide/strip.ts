import { apply } from '../edit/edit.js'
import { languagesOf } from '../language/language.js'
import { FAMILY_NAMES, type FamilyName, traitsOf } from '../rules/families.js'
import { type Library, libraryOf } from '../rules/library.js'
import { packs } from '../rules/packs.js'
import { stretches } from '../rules/stretches.js'
import { boilerplate } from './boilerplate.js'

const isAdMarker = (family: FamilyName): boolean => family === 'ad-marker'
const isTrailer = (family: FamilyName): boolean => traitsOf(family).trailer === true

/** The text without what some families of rules know. */
function stripper(isWanted: (family: FamilyName) => boolean): (text: string) => string {
  let library: Library | undefined
  return (text) => {
    library ??= libraryOf(packs, new Set(FAMILY_NAMES.filter((family) => !isWanted(family))))
    const book = library(languagesOf(text))
    const bare = apply(text, stretches(text, book))
    return apply(bare, boilerplate(bare, book).edits)
  }
}

/**
 * The text without the marks of ads: `[ad_1]`, “Advertisement” alone on its line.
 *
 * `stripAdMarkers('[ad_1]\nBeijing …')` → `'Beijing …'`
 */
export const stripAdMarkers: (text: string) => string = /* @__PURE__ */ stripper(isAdMarker)

/**
 * The text without what copies hang on the end of a story: where it was taken from, who holds the rights, where it goes on.
 *
 * `stripTrailers('The end.\nSource link')` → `'The end.'`
 */
export const stripTrailers: (text: string) => string = /* @__PURE__ */ stripper(isTrailer)
