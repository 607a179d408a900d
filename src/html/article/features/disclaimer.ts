import type { Box } from './box.js'

/** `disclaimer`, `legal-disclaimer`, `site-disclaimer-text`, `legal-notice`; longer names are no names. */
const DISCLAIMER = /(?:^|[\s_-])(?:disclaimers?|legal[_-]?(?:notice|disclaimer))(?:$|[\s_-])/i
const LONGEST_NAMES = 300

/** Whether the page calls a box a disclaimer. */
export const isDisclaimer = ({ names }: Box): boolean => names.length <= LONGEST_NAMES && DISCLAIMER.test(names)
