import { once } from '../../../characters/once.js'
import { opensDateLine } from '../../../date/date-like.js'
import type { Words } from '../../../locale/at-hand.js'
import { isAuthor } from './author.js'
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
export type SlotValidator = (matched: string, words: Words, after: string) => boolean

/**
 * Validators by the names of their slots. Most need words, so a program that uses few templates loads few validators.
 * `dateOpening`: whether a line may begin with a slot for a date.
 */
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

/** The validators of all slots. The common ones are repeated, because bundlers cannot drop an unused spread. */
export const SLOT_VALIDATORS: SlotValidators = {
  name: isName,
  site: isOneSentence,
  title: isOneSentence,
  rest: isOneSentence,
  credit: isCredit,
  notice: isNotice,
  publication: isPublication,
  date: isDate,
  stamp: isStamp,
  moment: isMoment,
  author: isAuthor,
  headline: isHeadline,
  work: isTitle,
  platforms: isPlatforms,
  buttons: isButtons,
  initials: isInitials,
  dateOpening: opensDateLine,
}
