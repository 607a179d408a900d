import { CUE_WORDS } from '../../../page/read/cues.table.js'
import { lexiconOf, readWords } from '../../lexicon.js'

/** Some four times as many as there are words. */
const PLACES = 1 << 12
const lexicon = /* @__PURE__ */ lexiconOf(CUE_WORDS, PLACES)

/** All that the words of a class name or an id tell, as bits of `Cue`: `related-posts` → `Cue.related` */
export const readCues = (names: string): number => readWords(names, 0, names.length, lexicon)
