import type { Family } from '../rule.js'

/** A paper that offers its own application. */
export const appPromo = {
  /** `Κατεβάστε την εφαρμογή μας`. */
  download: {
    lines: [
      '(κατεβάστε|κατέβασε|αποκτήστε|δοκιμάστε) [δωρεάν] (την|το) [νέα|δωρεάν|νέο] (εφαρμογή|application|app) (μας|του {publication}|της {publication})[ (για|και|στο|σε) {rest}]',
      '(κατεβάστε|κατέβασε|αποκτήστε) [δωρεάν] (την εφαρμογή μας δωρεάν|την εφαρμογή μας|το app μας|την εφαρμογή|το app)[ {publication}]',
      '(κατεβάστε το|διαθέσιμο στο|διαθέσιμη στο) (app store|google play)',
    ],
  },
} satisfies Family
