import type { Family } from '../rule.js'
import { shapesHolding } from '../shapes.js'

const TAKEN =
  /^(?:फोटो|फ़ोटो|तस्वीर|छायाकार|फोटो क्रेडिट|फोटो साभार|फोटो सौजन्य|तस्वीर साभार|इमेज क्रेडिट|फोटो सोर्स|छायांकन|वीडियो सौजन्य) ?[:/|–-] ?(?:[\p{L}\p{M}.@\d_]{2,30}[ /]){0,4}[\p{L}\p{M}\d_.]{2,30}$/u
const LETTERS = 'कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूेैोौं्ाँ़abcdefghijklmnopqrstuvwxyzIPAX0123456789'

/** Who took the picture. */
export const credit = {
  /** `फोटो: राम कुमार`, `फोटो साभार: सोशल मीडिया` */
  photo: {
    shapes: shapesHolding(['फोटो', 'फ़ोटो', 'तस्वीर', 'छाया', 'साभार', 'इमेज'], {
      ends: LETTERS,
      near: 120,
      pattern: TAKEN,
    }),
    place: 'edges',
  },
  /** A heading above a biography: `लेखक के बारे में` */
  'about-author': { lines: ['(लेखक|लेखिका) (के बारे में|का परिचय|परिचय)'], place: 'tail', headsBiography: 'any' },
} satisfies Family
