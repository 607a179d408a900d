/** Replaces `references.ts` in the build for Node, where `he` is loaded for the first reference. Most texts have none. */
import type he from 'he'
import type * as references from './references.js'

const load = (): typeof he => require('he')

export const decodeReference: typeof references.decodeReference = (reference) => load().decode(reference)
