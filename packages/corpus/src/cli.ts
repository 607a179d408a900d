/** The commands `corpus`, `learn` and `dedup`, for the command line of copydesk. */
import process from 'node:process'
import { run as runIn } from './command/cli.js'

/** Runs a command with its arguments and returns its exit code: `run(['corpus', 'news.ndjson', '-o', 'clean.ndjson'])` */
export function run(args: readonly string[]): Promise<number> {
  const { stdout, stderr } = process
  return runIn(args, { stdout, stderr, program: new URL('./worker.js', import.meta.url) })
}
