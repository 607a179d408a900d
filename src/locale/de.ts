import type { Locale } from './locale.js'

/** German. */
export const de: Locale = {
  lang: 'de',
  functionWords:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis',
  months:
    'januar jänner jan jän|februar feber feb|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  weekdays: 'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
  saidBehindComma:
    'sagten?|sagt|sagen|erklärten?|erklärt|betonte|teilten?|hieß|heißt|berichteten?|meinte|meint|kritisierte|warnte|warnt|schrieb|schreibt|entschied|forderte|fordert|so|laut',
}
