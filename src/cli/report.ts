import { cleanerAs } from '../cleaner-as.js'
import { harmless } from '../document/visible.js'
import { hiddenText } from '../index.js'
import { reportHead, reportSource, reportTail } from '../report/report.js'
import { readArguments } from './arguments.js'
import { type Environment, send } from './environment.js'
import { tellFailure } from './failure.js'
import { Output } from './output.js'
import { UsageError } from './parse-flags.js'
import { readInput } from './read-input.js'
import { nameOf, titleOf } from './view.js'

const WELL = 0
const UNREADABLE = 3

/**
 * Runs `copydesk report` and returns its exit code: one HTML file that shows each source with its changes in place. An
 * input that cannot be read is reported on standard error; the others are still written.
 */
export async function runReport(args: readonly string[], around: Environment): Promise<number> {
  const invocation = readArguments(args)
  if (typeof invocation === 'string')
    throw new UsageError(`"report" has no --${invocation}. Try copydesk --${invocation}.`)
  const { view, inputs, kind, options, quiet } = invocation
  if (view !== 'text') throw new UsageError(`"report" writes HTML. Leave out --${view === 'verdict' ? 'check' : view}.`)
  if (options.changes === false) throw new UsageError('"report" shows changes. Leave out --no-changes.')
  const clean = cleanerAs(kind === 'feed' ? 'auto' : kind, options)
  const output = new Output(invocation.output, around)
  let failed = false
  const fail = (name: string, error: unknown) => {
    failed = true
    return send(around.stderr, `${harmless(name)}: ${harmless(tellFailure(error))}\n`)
  }
  let count = 0
  for (const input of inputs) {
    const name = nameOf(input === '-' ? undefined : input)
    try {
      const { cleaned, remarks } = await readInput(input, invocation, clean, around)
      for (const { message } of quiet ? [] : remarks)
        await send(around.stderr, `${harmless(name)}: ${harmless(message)}\n`)
      for (const one of cleaned) {
        if (count === 0) await output.write(reportHead(around.version))
        count++
        const hidden = hiddenText(one.source)
        await output.write(reportSource({ ...one, name: titleOf(one), hidden }, count))
      }
    } catch (error) {
      if (output.isBroken) break
      await fail(name, error)
    }
  }
  if (count > 0 && !output.isBroken) await output.write(reportTail()).catch(() => {})
  await output.end().catch((error: unknown) => fail(invocation.output ?? nameOf(undefined), error))
  return failed ? UNREADABLE : WELL
}
