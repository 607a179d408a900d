/** A text output. The second argument is called once the text is sent. */
export interface Outlet {
  readonly isTTY?: boolean
  write(text: string | Uint8Array, sent: () => void): unknown
}

/** Lines that each rule removes, and near misses that it keeps. */
export type Proofs = Readonly<
  Record<string, { readonly removes: readonly string[]; readonly keeps: readonly string[] }>
>

/** Everything outside of the program that a run uses, so that tests can replace it. */
export interface Environment {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Outlet
  readonly stderr: Outlet
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  /** The current folder. */
  readonly cwd: string
  /** The proofs of all rules by address. */
  readonly readProofs: () => Promise<Proofs>
  /** The bytes of a file in chunks. */
  readonly read: (path: string) => AsyncIterable<Uint8Array>
  /** Creates a file that replaces the existing one when it is kept. */
  readonly create: (path: string) => Promise<OutputFile>
  readonly appendFile: (path: string, text: string) => Promise<void>
  /** Registers a callback for the request to end. */
  readonly onTerminate: (end: () => void) => void
}

/** An unfinished file. It appears only when it is kept. */
export interface OutputFile {
  write(text: string): Promise<void>
  keep(): Promise<void>
  discard(): Promise<void>
}

/** Writes and waits for slow readers, so that a corpus does not pile up in memory. */
export function send(outlet: Outlet, text: string | Uint8Array): Promise<void> {
  return new Promise((sent) => {
    outlet.write(text, () => sent())
  })
}
