import { once } from '../../../characters/once.js'
import { opensDateLine } from '../../../date/date-like.js'
import type { Words } from '../../../locale/at-hand.js'
import { isAuthor, opensWithName } from './author.js'
import { isButtons, isPlatforms } from './buttons.js'
import { isCredit } from './credit.js'
import { isDate, isMoment, isStamp } from './date.js'
import { isName } from './name.js'
import { isNotice, isOneSentence } from './sentence.js'
import { isHeadline, isPublication, isTitle } from './title.js'

/**
 * Whether a slot accepts the text that its pattern matched. `words`: the words at hand. `after`: the ornaments behind the line
 * that templates do not see, such as a full stop.
 */
export interface SlotValidator {
  (matched: string, words: Words, after: string): boolean
  /** Whether a line may begin with the slot. It is cheap, and asked before the line is searched. */
  readonly mayOpen?: (line: string, words: Words) => boolean
}

/** Validators by the names of their slots. Most need words, so a program that uses few templates loads few validators. */
export type SlotValidators = Readonly<Record<string, SlotValidator>>

/** The validators that rules of any family need. */
export const COMMON_VALIDATORS = {
  name: isName,
  site: isOneSentence,
  title: isOneSentence,
  rest: isOneSentence,
  credit: isCredit,
  notice: isNotice,
  publication: isPublication,
}

const CLOSES_BRACKET = /^[)\]]/
/** Lower-case letters, or any letters with slashes between them. Capitals alone are an abbreviation of the words before. */
const INITIALS = /* @__PURE__ */ once(
  () => /^(?!(?:sic|etc|pdf)$)(?:\p{Ll}{2,4}\d?|\p{L}{1,4}-?\d{0,2}(?:[/|] ?\p{L}{1,4}-?\d{0,2}){1,3})$/u,
)

/** Whether these are the initials of the reporters, followed by a closing bracket: `jng`, `jng/epo`. `after`: the end of the line. */
const isInitials = (matched: string, _words: unknown, after: string): boolean =>
  CLOSES_BRACKET.test(after) && INITIALS().test(matched)

const withOpening = (validator: SlotValidator, mayOpen: NonNullable<SlotValidator['mayOpen']>): SlotValidator =>
  Object.assign((...[matched, words, after]: Parameters<SlotValidator>) => validator(matched, words, after), {
    mayOpen,
  })

/** The validators of all slots. The common ones are repeated, because bundlers cannot drop an unused spread. */
export const SLOT_VALIDATORS: SlotValidators = {
  name: isName,
  site: isOneSentence,
  title: isOneSentence,
  rest: isOneSentence,
  credit: isCredit,
  notice: isNotice,
  publication: isPublication,
  date: /* @__PURE__ */ withOpening(isDate, opensDateLine),
  stamp: /* @__PURE__ */ withOpening(isStamp, opensDateLine),
  moment: /* @__PURE__ */ withOpening(isMoment, opensDateLine),
  author: /* @__PURE__ */ withOpening(isAuthor, opensWithName),
  headline: isHeadline,
  work: isTitle,
  platforms: isPlatforms,
  buttons: isButtons,
  initials: isInitials,
}
