import type { Locale } from './locale.js'

/** Polish. */
export const pl: Locale = {
  lang: 'pl',
  functionWords:
    'w i na z się do nie że to jest o jak za od po dla co ale tym czy przez są tak jego być może już był oraz które który tylko także ich przed ze przy jej nad pod roku lat został została zostały były było była będzie tej tego którego którym we jednak jeszcze można ma mają dziś',
  sparing: true,
  months:
    'stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru',
  weekdays: 'poniedziałek pon wtorek wt środa śr czwartek czw piątek pt sobota sob niedziela niedz nd',
  saidBehindComma:
    'powiedział[ay]?|powiedzieli|mówi|dodał[ay]?|podkreślił[ay]?|stwierdził[ay]?|zaznaczył[ay]?|poinformował[ayo]?|wyjaśnił[ay]?|napisał[ay]?|uważa|według',
}
