import type { Words } from '../../../locale/at-hand.js'
import { isAuthor } from './author.js'
import { isButtons, isPlatforms } from './buttons.js'
import { COMMON_LOOKS } from './common-looks.js'
import { isDate, isMoment, isStamp } from './date.js'
import { isHeadline, isTitle } from './title.js'

/**
 * Whether a slot takes what its pattern caught. `words`: those of the languages that are at hand; `after`: the ornaments
 * behind the line, which no template sees; a full stop, say.
 */
export type SecondLook = (caught: string, words: Words, after: string) => boolean

/** Second looks by the names of their slots. Most ask for words, so that few templates bring few of them. */
export type SecondLooks = Readonly<Record<string, SecondLook>>

/** Those of all slots that have one. */
export const SECOND_LOOKS: SecondLooks = {
  ...COMMON_LOOKS,
  date: isDate,
  stamp: isStamp,
  moment: isMoment,
  author: isAuthor,
  headline: isHeadline,
  work: isTitle,
  platforms: isPlatforms,
  buttons: isButtons,
}
