import { ReadableStream } from 'node:stream/web'
import { cleanLines } from '../node/clean-lines.js'
import type { Invocation } from './arguments.js'
import { type Environment, send } from './environment.js'

/** A line that could not be cleaned, as `cleanLines` writes it. */
const FAULT = /^\{"line":\d+,"error":"(?:[^"\\]|\\.)*"\}\n$/

/** Cleans NDJSON as it comes, line by line, and answers with how many lines could not be cleaned. */
export async function fillLines(
  input: string,
  { options }: Invocation,
  around: Environment,
  write: (line: string) => Promise<void> = (line) => send(around.stdout, line),
): Promise<number> {
  const source = input === '-' ? around.stdin : around.read(input)
  let faults = 0
  for await (const line of ReadableStream.from<Uint8Array>(source).pipeThrough(cleanLines(options))) {
    if (FAULT.test(line)) faults++
    await write(line)
  }
  return faults
}
