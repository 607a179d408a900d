import { isCredit } from './credit.js'
import { isName } from './name.js'
import { isNotice } from './notice.js'
import { isOneSentence } from './sentence.js'
import { isPublication } from './title.js'

/** The second looks that rules of any family ask for. */
export const COMMON_LOOKS = {
  name: isName,
  site: isOneSentence,
  title: isOneSentence,
  rest: isOneSentence,
  credit: isCredit,
  notice: isNotice,
  publication: isPublication,
}
