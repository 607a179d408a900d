import { cleanerAs } from '../cleaner-as.js'
import { harmless } from '../document/visible.js'
import type { Invocation } from './arguments.js'
import { type Environment, send } from './environment.js'
import { tellFailure } from './failure.js'
import { Output } from './output.js'
import { penFor } from './palette.js'
import { readInput } from './read-input.js'
import { type Cleaned, isClean, type Look, nameOf, titleOf, VIEWS } from './view.js'

const WELL = 0
const NOT_CLEAN = 1
const UNREADABLE = 3

/** Fills an order, input by input; one that cannot be read does not stop the others. Answers with the exit code. */
export async function processInputs(order: Invocation, around: Environment): Promise<number> {
  const say = (name: string, words: string) => send(around.stderr, `${harmless(name)}: ${harmless(words)}\n`)
  const look = lookFor(order, around)
  const clean = cleanerAs(order.kind === 'feed' ? 'auto' : order.kind, order.options)
  const output = new Output(order.output, around)
  let failed = false
  let spotless = true
  const fail = (name: string, words: string) => {
    failed = true
    return say(name, words)
  }
  const put = (page: string) => output.write(page)
  for (const input of order.inputs) {
    const name = nameOf(input === '-' ? undefined : input)
    try {
      const { cleaned, remarks } = await readInput(input, order, clean, around)
      for (const { message } of order.quiet ? [] : remarks) await say(name, message)
      for (const one of cleaned) {
        for (const words of remarksOn(one, order)) await say(titleOf(one), words)
        await put(pageOf(one, order, look, !output.isBegun, cleaned.length > 1))
        spotless &&= isClean(one)
      }
    } catch (error) {
      if (output.isBroken) break
      await fail(name, tellFailure(error))
    }
  }
  await output.end().catch((error: unknown) => fail(order.output ?? nameOf(undefined), tellFailure(error)))
  if (failed) return UNREADABLE
  return order.check && !spotless ? NOT_CLEAN : WELL
}

function lookFor({ colour, frontMatter, inputs, output }: Invocation, { env, stdout }: Environment): Look {
  const forEyes = output === undefined && stdout.isTTY === true
  return { pen: penFor(colour, env, forEyes), spacious: forEyes && inputs.length === 1, frontMatter }
}

/** What a reader should know beside the output; JSON tells the warnings itself. */
function remarksOn({ document }: Cleaned, { quiet, view }: Invocation): readonly string[] {
  return quiet || view === 'json' ? [] : document.warnings.map(({ message }) => message)
}

/** What is printed for one input: under its name, as `head` prints it, where there are several. */
function pageOf(cleaned: Cleaned, order: Invocation, look: Look, first: boolean, isOneOfMany: boolean): string {
  const { inputs, quiet, view } = order
  if (view === 'verdict' && quiet) return ''
  const shown = VIEWS[view](cleaned, look)
  const body = shown === '' ? '' : `${shown}\n`
  if (quiet || view === 'json' || view === 'verdict' || (inputs.length === 1 && !isOneOfMany)) return body
  return `${first ? '' : '\n'}==> ${harmless(titleOf(cleaned))} <==\n${body}`
}
