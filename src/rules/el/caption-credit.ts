import type { Family } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** A caption that closes with its credit: `Η γέφυρα στο ποτάμι. Φωτογραφία: Γιάννης Παππάς / ΑΠΕ-ΜΠΕ`. */
  'caption-with-credit': {
    closingCredit: {
      labels: ['Φωτογραφία', 'ΦΩΤΟΓΡΑΦΙΑ', 'Φωτό', 'Φωτο', 'ΦΩΤΟ', 'Φωτ.', 'Πηγή', 'Credit', 'Photo'],
      behindStop: ['Φωτογραφία', 'ΦΩΤΟΓΡΑΦΙΑ', 'Φωτό', 'Φωτο', 'ΦΩΤΟ', 'Φωτ.', 'Πηγή'],
      sources: ['αρχείου'],
      small: ['και', 'via'],
      ends: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
    },
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
