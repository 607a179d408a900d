import { byLanguage } from './by-language.js'

/** By language its letters beyond ASCII. Apart from the words: only bytes of which nobody says what they are in need them. */
export const LETTERS = /* @__PURE__ */ byLanguage('letters')
