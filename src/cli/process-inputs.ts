import { cleanerAs } from '../cleaner-as.js'
import { harmless } from '../document/visible.js'
import type { Invocation } from './arguments.js'
import { type Environment, send } from './environment.js'
import { tellFailure } from './failure.js'
import { Output } from './output.js'
import { paletteFor } from './palette.js'
import { readInput } from './read-input.js'
import { type Cleaned, isClean, type Look, nameOf, titleOf, VIEWS } from './view.js'

const WELL = 0
const NOT_CLEAN = 1
const UNREADABLE = 3

/** Processes the inputs one by one and returns the exit code. An input that cannot be read does not stop the others. */
export async function processInputs(invocation: Invocation, around: Environment): Promise<number> {
  const say = (name: string, words: string) => send(around.stderr, `${harmless(name)}: ${harmless(words)}\n`)
  const look = lookFor(invocation, around)
  const clean = cleanerAs(invocation.kind === 'feed' ? 'auto' : invocation.kind, invocation.options)
  const output = new Output(invocation.output, around)
  let failed = false
  let isAllClean = true
  const fail = (name: string, words: string) => {
    failed = true
    return say(name, words)
  }
  const put = (page: string) => output.write(page)
  for (const input of invocation.inputs) {
    const name = nameOf(input === '-' ? undefined : input)
    try {
      const { cleaned, remarks } = await readInput(input, invocation, clean, around)
      for (const { message } of invocation.quiet ? [] : remarks) await say(name, message)
      for (const one of cleaned) {
        for (const words of remarksOn(one, invocation)) await say(titleOf(one), words)
        await put(pageOf(one, invocation, look, !output.isBegun, cleaned.length > 1))
        isAllClean &&= isClean(one)
      }
    } catch (error) {
      if (output.isBroken) break
      await fail(name, tellFailure(error))
    }
  }
  await output.end().catch((error: unknown) => fail(invocation.output ?? nameOf(undefined), tellFailure(error)))
  if (failed) return UNREADABLE
  return invocation.check && !isAllClean ? NOT_CLEAN : WELL
}

function lookFor({ color, frontMatter, inputs, output }: Invocation, { env, stdout }: Environment): Look {
  const forEyes = output === undefined && stdout.isTTY === true
  return { palette: paletteFor(color, env, forEyes), spacious: forEyes && inputs.length === 1, frontMatter }
}

/** Warnings to print next to the output. JSON contains them already. */
function remarksOn({ document }: Cleaned, { quiet, view }: Invocation): readonly string[] {
  return quiet || view === 'json' ? [] : document.warnings.map(({ message }) => message)
}

/** The output for one input, under its name if there are several, like `head`. */
function pageOf(cleaned: Cleaned, invocation: Invocation, look: Look, first: boolean, isOneOfMany: boolean): string {
  const { inputs, quiet, view } = invocation
  if (view === 'verdict' && quiet) return ''
  const shown = VIEWS[view](cleaned, look)
  const body = shown === '' ? '' : `${shown}\n`
  if (quiet || view === 'json' || view === 'verdict' || (inputs.length === 1 && !isOneOfMany)) return body
  return `${first ? '' : '\n'}==> ${harmless(titleOf(cleaned))} <==\n${body}`
}
