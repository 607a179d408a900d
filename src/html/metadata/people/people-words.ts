import { allWords } from '../../../locale/joined.js'
import type { PeopleWords } from '../../../locale/locale.js'
import { PARTICLES as NAME_PARTICLES, PEOPLE } from '../../../locale/words.js'

/** One field of all languages as a set. */
function phrases(field: keyof PeopleWords): ReadonlySet<string> {
  return new Set(PEOPLE.flatMap((words) => words[field]?.split('|') ?? []))
}

/** Words that open a byline, in small letters. */
export const OPENINGS = /* @__PURE__ */ phrases('openings')
/** Labels that tell who wrote a story. */
export const LABELS = /* @__PURE__ */ phrases('labels')
/** Words that open the names of those who helped, and did not write. */
export const HELPERS = /* @__PURE__ */ phrases('helpers')
/** What people do at a paper: a part of a byline that has one of these words in front is no name. */
export const ROLES = /* @__PURE__ */ phrases('roles')
/** What a name ends in that is the name of many: `Gear Team`, `Staff and News Service Reports` */
export const GROUPS = /* @__PURE__ */ phrases('groups')
/** The same in front: `Team Weather`, `Redaktion Wetter` */
export const LEADING_GROUPS = /* @__PURE__ */ phrases('leadingGroups')
/** Words of buttons and links beside a byline: none is part of a name. */
export const BUTTONS = /* @__PURE__ */ phrases('buttons')
/** Names that are an account of the system or of the publisher, and not a person. */
export const ACCOUNTS = /* @__PURE__ */ phrases('accounts')
/** Small words inside names: `Maria de la Cruz`, `Ursula von der Leyen`. */
export const PARTICLES = /* @__PURE__ */ allWords(NAME_PARTICLES)
