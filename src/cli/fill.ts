import { decodeBytes } from '../bytes/decode-bytes.js'
import { remarkOn } from '../bytes/remark.js'
import { harmless } from '../document/visible.js'
import type { Warning } from '../document.js'
import { cleanerAs } from '../node/cleaner-as.js'
import type { Order } from './arguments.js'
import { tellFailure } from './failure.js'
import { penFor } from './pen.js'
import { type Surroundings, send } from './surroundings.js'
import { type Cleaned, isClean, type Look, nameOf, VIEWS } from './view.js'

const WELL = 0
const NOT_CLEAN = 1
const UNREADABLE = 3

/** Fills an order, input by input; one that cannot be read does not stop the others. Answers with the exit code. */
export async function fill(order: Order, around: Surroundings): Promise<number> {
  const say = (name: string, words: string) => send(around.stderr, `${harmless(name)}: ${harmless(words)}\n`)
  const look = lookFor(order, around)
  const clean = cleanerAs(order.kind, order.options)
  const pages: string[] = []
  let failed = false
  let spotless = true
  const fail = (name: string, error: unknown) => {
    failed = true
    return say(name, tellFailure(error))
  }
  for (const input of order.inputs) {
    try {
      const decoded = decodeBytes(await bytesOf(input, around))
      const source = decoded.text
      const cleaned: Cleaned = { ...(input !== '-' && { file: input }), source, document: clean(source, order.hints) }
      for (const words of remarksOn(cleaned, order, remarkOn(decoded))) await say(nameOf(cleaned.file), words)
      const page = pageOf(cleaned, order, look, pages.length === 0)
      pages.push(order.output === undefined ? '' : page) // a corpus must not pile up unless it is asked to
      if (order.output === undefined) await send(around.stdout, page)
      spotless &&= isClean(cleaned)
    } catch (error) {
      await fail(nameOf(input === '-' ? undefined : input), error)
    }
  }
  const { output } = order
  if (output !== undefined && pages.length > 0) {
    await around.writeFile(output, pages.join('')).catch((error: unknown) => fail(output, error))
  }
  if (failed) return UNREADABLE
  return order.check && !spotless ? NOT_CLEAN : WELL
}

function lookFor({ colour, inputs, output }: Order, { env, stdout }: Surroundings): Look {
  const forEyes = output === undefined && stdout.isTTY === true
  return { pen: penFor(colour, env, forEyes), spacious: forEyes && inputs.length === 1 }
}

async function bytesOf(input: string, { stdin, readFile }: Surroundings): Promise<Uint8Array> {
  if (input !== '-') return readFile(input)
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** What a reader should know beside the output; JSON tells the warnings itself. */
function remarksOn({ document }: Cleaned, { quiet, view }: Order, remark: Warning | undefined): readonly string[] {
  if (quiet) return []
  const warnings = [...(remark === undefined ? [] : [remark]), ...(view === 'json' ? [] : document.warnings)]
  return warnings.map(({ message }) => message)
}

/** What is printed for one input: under its name, as `head` prints it, where there are several. */
function pageOf(cleaned: Cleaned, { inputs, quiet, view }: Order, look: Look, first: boolean): string {
  if (view === 'verdict' && quiet) return ''
  const shown = VIEWS[view](cleaned, look)
  const body = shown === '' ? '' : `${shown}\n`
  if (quiet || inputs.length === 1 || view === 'json' || view === 'verdict') return body
  return `${first ? '' : '\n'}==> ${harmless(nameOf(cleaned.file))} <==\n${body}`
}
