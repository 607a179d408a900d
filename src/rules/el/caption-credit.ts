import type { Family } from '../rule.js'

const ENDS =
  'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ)'

/** A label with a colon, then names and agencies, to the end of the line. */
const CLOSING_CREDIT =
  /^.{16,600}[\s.(,”"»|–-]\(?(?:Φωτογραφία|ΦΩΤΟΓΡΑΦΙΑ|Φωτό|Φωτο|ΦΩΤΟ|Φωτ\.|Πηγή|Credit|Photo):? ?(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|\/|\|)(?:[ /,|-]{1,3}(?:\p{Lu}[\p{L}\p{N}.’'&-]{0,40}|\/|\||και|via|αρχείου)){0,9}\)?$/u

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Η γέφυρα στο ποτάμι. Φωτογραφία: Γιάννης Παππάς / ΑΠΕ-ΜΠΕ`. */
  'caption-with-credit': {
    shapes: [...['Φωτ', 'ΦΩΤΟ', 'Πηγή'].map((holds) => ({ holds, ends: ENDS, near: 200, pattern: CLOSING_CREDIT }))],
  },
  /** Labels of a picture: `Φωτογραφία αρχείου`, `Πηγή φωτογραφίας: Eurokinissi`. */
  label: {
    lines: [
      '(πηγή φωτογραφίας|πηγή φωτογραφιών|πηγή εικόνας|πηγή φωτό|κεντρική φωτογραφία|φωτογραφία εξωφύλλου|κεντρική φωτό)[:|,] {credit}',
      '(φωτογραφία αρχείου|φωτο αρχείου|φωτό αρχείου|φωτ. αρχείου|εικόνα αρχείου|ενδεικτική φωτογραφία|στιγμιότυπο οθόνης|πηγή φωτογραφίας|κεντρική φωτογραφία|screenshot)',
    ],
    place: 'edges',
  },
} satisfies Family
