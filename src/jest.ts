/**
 * Jest matchers for tests of a pipeline. To register them, import this module in a file of `setupFilesAfterEnv`:
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

/** The part of Jest’s `expect` that is used: `extend(expect)` */
export interface Expect {
  (value: unknown): { toMatchSnapshot(hint?: string): void }
  extend(matchers: object): void
  addSnapshotSerializer(serializer: never): void
}

/**
 * Registers the matchers on an `expect` that is not global. With `injectGlobals: false`, pass the one from `@jest/globals`.
 *
 * `extend(expect)`
 */
export function extend(expect: Expect): void {
  const toMatchReceipts = (received: unknown, ...hints: string[]): Outcome => {
    expect(receiptOf(asDocument(received, 'toMatchReceipts'))).toMatchSnapshot(...hints)
    return { pass: true, message: () => 'Expected the receipt not to match the snapshot' }
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
    // biome-ignore lint/complexity/noBannedTypes: a merged interface needs the type parameters of the original
    interface Matchers<R, T = {}> extends CopydeskMatchers<R> {}
  }
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
