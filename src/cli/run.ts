import { cleanerAs } from '../cleaner-as.js'
import { harmless } from '../document/visible.js'
import { type CleanerOptions, CopydeskOptionError } from '../index.js'
import { isRecord } from '../record.js'
import { type Invocation, readArguments } from './arguments.js'
import { completionFor, SHELLS } from './completion.js'
import { type Config, readConfig } from './config.js'
import { isOfCorpus, runOfCorpus } from './corpus-commands.js'
import { type Environment, send } from './environment.js'
import { help } from './help.js'
import { UsageError } from './parse-flags.js'

const WELL = 0
const WRONG_USAGE = 2

/**
 * Runs the command line and returns its exit code: 0 success, 1 `--check` found changes, 2 invalid usage, 3 a file could not
 * be read or written.
 */
export async function run(args: readonly string[], around: Environment): Promise<number> {
  if (args[0] === 'rules') return tellRules(args.slice(1), around)
  if (args[0] === 'completion') return complete(args.slice(1), around)
  if (args[0] === 'filter') return filterLines(args.slice(1), around)
  if (args[0] === 'report') return writeReport(args.slice(1), around)
  if (isOfCorpus(args[0])) return runOfCorpus(args, around)
  if (args[0] === 'help') return run([...args.slice(1), '--help'], around)
  const invocation = args.length === 0 && around.stdin.isTTY ? 'help' : parsed(args)
  if (invocation instanceof UsageError) {
    return refuse(invocation.message, around)
  }
  if (invocation !== 'help' && invocation !== 'version') return runInvocation(invocation, around)
  await send(around.stdout, invocation === 'help' ? help() : `${around.version}\n`)
  return WELL
}

/** Processes the inputs. An invalid option, such as an invalid selector, is a usage error. */
async function runInvocation(asked: Invocation, around: Environment): Promise<number> {
  let config: Config = { options: {} }
  try {
    config = await readConfig(asked.config, around)
    const invocation = { ...asked, options: { ...config.options, ...asked.options } }
    if (asked.showsConfig) return await showConfig(config.file, invocation.options, around)
    const { processInputs } = await import('./process-inputs.js')
    return await processInputs(invocation, around)
  } catch (error) {
    if (error instanceof UsageError) return refuse(error.message, around)
    if (!(error instanceof CopydeskOptionError)) throw error
    return refuse(complaintOf(error, asked, config), around)
  }
}

async function showConfig(file: string | undefined, options: CleanerOptions, around: Environment): Promise<number> {
  cleanerAs('auto', options)
  const shown = { ...options, packs: options.packs?.map(({ lang }) => lang) }
  await send(around.stdout, `${JSON.stringify({ file: file ?? null, options: shown }, null, 2)}\n`)
  return WELL
}

/** What stands between the names of a nested option: `quotes.open`, `remove[0]`. */
const PATH_SIGN = /[.[]/

/**
 * The message for an option, with the name of its flag or of the file it is in: `Invalid value "div[" for --keep-selector. …`,
 * `copydesk.config.json: Unknown option "quote". …`
 */
function complaintOf(
  { option, got, allowed, message }: CopydeskOptionError,
  { options }: Invocation,
  { file, options: inFile }: Config,
): string {
  const [name = ''] = option.split(PATH_SIGN, 1)
  if (file !== undefined && Object.hasOwn(inFile, name) && !Object.hasOwn(options, name)) return `${file}: ${message}`
  const value = isRecord(got) ? got['selector'] : got
  const flag = isRecord(got) ? 'keep-selector' : option.slice(option.indexOf('.') + 1)
  const isGiven = options.keep?.some((kept) => kept === got || (isRecord(kept) && kept['selector'] === value))
  const isFlag = option === 'keep' ? isGiven : options.site && (option === 'site.take' || option === 'site.drop')
  return isFlag ? `Invalid value "${value}" for --${flag}. Allowed: ${allowed}.` : message
}

async function refuse(message: string, around: Environment): Promise<number> {
  await send(around.stderr, `copydesk: ${harmless(message)}\nTry copydesk --help\n`)
  return WRONG_USAGE
}

/** `copydesk filter`: loaded on demand, since most runs clean one page. */
async function filterLines(args: readonly string[], around: Environment): Promise<number> {
  const { runFilter } = await import('./filter/run-filter.js')
  return runFilter(args, around)
}

/** `copydesk report FILE… -o report.html`: loaded on demand, like the filter. */
async function writeReport(args: readonly string[], around: Environment): Promise<number> {
  const { runReport } = await import('./report.js')
  try {
    return await runReport(args, around)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CopydeskOptionError)) throw error
    return refuse(error.message, around)
  }
}

/** `copydesk rules`, `copydesk rules en/share`, `copydesk rules en/source-trailer/source-link` */
async function tellRules(addresses: readonly string[], around: Environment): Promise<number> {
  const { rulesAt } = await import('./rules.js')
  const proofs = addresses.length > 0 ? await around.readProofs() : {}
  for (const address of addresses.length > 0 ? addresses : ['']) {
    const { told, meant } = rulesAt(address, proofs)
    if (told === undefined)
      return refuse(`Unknown rule "${address}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`, around)
    await send(around.stdout, `${told}\n`)
  }
  return WELL
}

/** `copydesk completion bash` */
async function complete([shell = '', ...more]: readonly string[], around: Environment): Promise<number> {
  const script = more.length === 0 ? completionFor(shell) : undefined
  if (script === undefined) return refuse(`"completion" needs one of ${SHELLS.join(', ')}.`, around)
  await send(around.stdout, script)
  return WELL
}

function parsed(args: readonly string[]): Invocation | 'help' | 'version' | UsageError {
  try {
    return readArguments(args)
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
}
