/**
 * Matchers for tests of a pipeline with Jest. Importing this, once in a file of `setupFilesAfterEnv`, makes them known:
 * `expect(clean(source)).toKeep('Rain fell on the city.')`
 */
import { expect } from '@jest/globals'
import {
  asDocument,
  type CopydeskMatchers,
  type Outcome,
  plainMatchers,
  receiptOf,
  receiptSerializer,
} from './testing/index.js'

function toMatchReceipts(received: unknown, hint?: string): Outcome {
  const receipt = receiptOf(asDocument(received, 'toMatchReceipts'))
  if (hint === undefined) expect(receipt).toMatchSnapshot()
  else expect(receipt).toMatchSnapshot(hint)
  return { pass: true, message: () => 'the receipt is that of the snapshot, and should not be' }
}

/** All matchers, for an `expect` that is not the one of the runner: `localExpect.extend(matchers)`. */
export const matchers = { ...plainMatchers, toMatchReceipts }

expect.extend(matchers)
expect.addSnapshotSerializer(receiptSerializer as never)

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends CopydeskMatchers<R> {}
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: a merged interface has the type parameters of the first
    interface Matchers<R, T = {}> extends CopydeskMatchers<R> {}
  }
}

export { type FurnitureFamily, type Receipt, receiptOf, receiptSerializer, type StoryOptions } from './testing/index.js'
export type { CopydeskMatchers, Outcome }
