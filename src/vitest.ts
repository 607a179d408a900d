/**
 * Matchers for tests of a pipeline with Vitest. Importing this, once in a setup file, makes them known:
 * `expect(clean(source)).toKeep('Rain fell on the city.')`
 */
import * as runner from 'vitest'
import {
  asDocument,
  type CopydeskMatchers,
  type Outcome,
  plainMatchers,
  receiptOf,
  receiptSerializer,
} from './testing/index.js'

const { expect } = runner

function toMatchReceipts(this: unknown, received: unknown, hint?: string): Outcome {
  const receipt = receiptOf(asDocument(received, 'toMatchReceipts'))
  // Vitest before 4.1 has no `Snapshots`: there the snapshot is taken of the running test.
  if (runner.Snapshots) return runner.Snapshots.toMatchSnapshot.call(this as never, receipt, hint) as Outcome
  expect(receipt).toMatchSnapshot(hint)
  return { pass: true, message: () => 'the receipt is that of the snapshot, and should not be' }
}

/** All matchers, for an `expect` that is not the one of the runner: `localExpect.extend(matchers)`. */
export const matchers = { ...plainMatchers, toMatchReceipts }

expect.extend(matchers)
expect.addSnapshotSerializer(receiptSerializer as never)

// Vitest before 3.2 has no `Matchers`, and later ones make one interface of it and of the other below; the base of
// `Assertion` is in all of them, and what is added to `Assertion` itself is lost where this file is read first.
declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: a merged interface has the type parameters of the first
  interface JestAssertion<T = any> extends CopydeskMatchers<void> {}
  interface AsymmetricMatchersContaining extends CopydeskMatchers<unknown> {}
}

export { type FurnitureFamily, type Receipt, receiptOf, receiptSerializer, type StoryOptions } from './testing/index.js'
export type { CopydeskMatchers, Outcome }
