import type { Writable } from 'node:stream'

/** Where a command runs. */
export interface World {
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
  /** The program of a worker thread. */
  readonly program: URL
}
