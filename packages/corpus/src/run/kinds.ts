import { observeWorker } from './observe-worker.js'
import { recordWorker } from './record-worker.js'
import { signWorker } from './sign-worker.js'

/** The kinds of work for threads, each with its constructor. */
export const KINDS = { clean: recordWorker, sign: signWorker, observe: observeWorker } as const

export type Kind = keyof typeof KINDS
export type OptionsOf<K extends Kind> = Parameters<(typeof KINDS)[K]>[0]
export type ResultOf<K extends Kind> = ReturnType<ReturnType<(typeof KINDS)[K]>>
