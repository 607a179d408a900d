/**
 * Matchers for tests of a pipeline with Jest. Importing this, once in a file of `setupFilesAfterEnv`, makes them known:
 * `expect(clean(source)).toKeep('Rain fell on the city.')`
 */
import type {} from 'expect'
import {
  asDocument,
  type CopydeskMatchers,
  type Outcome,
  plainMatchers,
  receiptOf,
  receiptSerializer,
} from './testing/index.js'

/** What is used of Jest’s `expect`: `extend(expect)` */
export interface Expect {
  (value: unknown): { toMatchSnapshot(hint?: string): void }
  extend(matchers: object): void
  addSnapshotSerializer(serializer: never): void
}

/**
 * Makes the matchers known to an `expect` that is not global: with `injectGlobals: false`, the one of `@jest/globals`.
 *
 * `extend(expect)`
 */
export function extend(expect: Expect): void {
  const toMatchReceipts = (received: unknown, ...hints: string[]): Outcome => {
    expect(receiptOf(asDocument(received, 'toMatchReceipts'))).toMatchSnapshot(...hints)
    return { pass: true, message: () => 'the receipt is that of the snapshot, and should not be' }
  }
  expect.extend({ ...plainMatchers, toMatchReceipts })
  expect.addSnapshotSerializer(receiptSerializer as never)
}

const { expect } = globalThis as { expect?: Expect }
if (expect) extend(expect)

declare module 'expect' {
  interface AsymmetricMatchers extends CopydeskMatchers<void> {}
  interface Matchers<R extends void | Promise<void>, T = unknown> extends CopydeskMatchers<R> {}
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: a merged interface has the type parameters of the first
    interface Matchers<R, T = {}> extends CopydeskMatchers<R> {}
  }
}

export {
  type FurnitureFamily,
  type Receipt,
  receiptOf,
  receiptSerializer,
  type StoryOptions,
} from './testing/index.js'
export type { CopydeskMatchers, Outcome }
