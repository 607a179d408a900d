/** Replaces `references.ts` in the build for Node, where `he` is loaded for the first reference. Most texts have none. */
import load from '../load.cjs'
import type * as references from './references.js'

export const decodeReference: typeof references.decodeReference = (reference) => load.he().decode(reference)
