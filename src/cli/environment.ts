/** Where text goes; the second argument is called when it is on its way. */
export interface Outlet {
  readonly isTTY?: boolean
  write(text: string | Uint8Array, sent: () => void): unknown
}

/** Lines that each rule takes out, and near misses that it keeps. */
export type Proofs = Readonly<
  Record<string, { readonly removes: readonly string[]; readonly keeps: readonly string[] }>
>

/** All of the world that a run touches, so that a test can be the world. */
export interface Environment {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Outlet
  readonly stderr: Outlet
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  /** The folder where it runs. */
  readonly cwd: string
  /** Lines of the proofs of all rules, by their addresses. */
  readonly readProofs: () => Promise<Proofs>
  /** The bytes of a file as they are read. */
  readonly read: (path: string) => AsyncIterable<Uint8Array>
  /** A file that takes the place of the one called so when it is kept. */
  readonly create: (path: string) => Promise<OutputFile>
  readonly appendFile: (path: string, text: string) => Promise<void>
  /** Calls back when the run is asked to end. */
  readonly onTerminate: (end: () => void) => void
}

/** A file in the making. It is there when it is kept, and not before. */
export interface OutputFile {
  write(text: string): Promise<void>
  keep(): Promise<void>
  discard(): Promise<void>
}

/** Writes, and waits where the reader is slow: a corpus must not pile up in memory. */
export function send(outlet: Outlet, text: string | Uint8Array): Promise<void> {
  return new Promise((sent) => {
    outlet.write(text, () => sent())
  })
}
