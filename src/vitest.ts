/**
 * Vitest matchers for tests of a pipeline. To register them, import this module in a setup file:
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
  // Vitest before 4.1 has no `Snapshots`; there, the snapshot belongs to the running test.
  if (runner.Snapshots) return runner.Snapshots.toMatchSnapshot.call(this as never, receipt, hint) as Outcome
  expect(receipt).toMatchSnapshot(hint)
  return { pass: true, message: () => 'Expected the receipt not to match the snapshot' }
}

/** All matchers, for an `expect` other than that of the runner: `localExpect.extend(matchers)`. */
export const matchers = { ...plainMatchers, toMatchReceipts }

expect.extend(matchers)
expect.addSnapshotSerializer(receiptSerializer as never)

// Vitest before 3.2 has no `Matchers`, and later versions merge it with the interface below. All versions have this base of
// `Assertion`. Additions to `Assertion` itself are lost if this file is read first.
declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: a merged interface needs the type parameters of the original
  interface JestAssertion<T = any> extends CopydeskMatchers<void> {}
  interface AsymmetricMatchersContaining extends CopydeskMatchers<unknown> {}
}

export {
  type BoilerplateFamily,
  type FurnitureFamily,
  type Receipt,
  receiptOf,
  receiptSerializer,
  type StoryOptions,
} from './testing/index.js'
export type { CopydeskMatchers, Outcome }
