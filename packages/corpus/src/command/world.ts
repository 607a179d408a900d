import type { Writable } from 'node:stream'

/** The environment of a command. */
export interface World {
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
  /** The program of a worker thread. */
  readonly program: URL
}
