import type { Words } from '../../../locale/at-hand.js'
import { isAuthor } from './author.js'
import { isButtons, isPlatforms } from './buttons.js'
import { isCredit } from './credit.js'
import { isDate, isMoment, isStamp } from './date.js'
import { isInitials } from './initials.js'
import { isName } from './name.js'
import { isNotice, isOneSentence } from './sentence.js'
import { isHeadline, isPublication, isTitle } from './title.js'

/**
 * Whether a slot accepts the text that its pattern matched. `words`: the words at hand. `after`: the ornaments behind the line
 * that templates do not see, such as a full stop.
 */
export type SlotValidator = (matched: string, words: Words, after: string) => boolean

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
}
