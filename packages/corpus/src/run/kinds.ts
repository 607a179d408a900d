import { observeWorker } from './observe-worker.js'
import { joinDone, recordWorker } from './record-worker.js'
import { signWorker } from './sign-worker.js'

/** What workers can do: make what does it of its options, and join what came of several batches. */
export const KINDS = {
  clean: { worker: recordWorker, join: joinDone },
  sign: { worker: signWorker, join: <T>(parts: readonly T[][]): T[] => parts.flat() },
  observe: { worker: observeWorker, join: <T>(parts: readonly T[][]): T[] => parts.flat() },
} as const

export type Kind = keyof typeof KINDS
export type OptionsOf<K extends Kind> = Parameters<(typeof KINDS)[K]['worker']>[0]
export type ResultOf<K extends Kind> = ReturnType<ReturnType<(typeof KINDS)[K]['worker']>>
