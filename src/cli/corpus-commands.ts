import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Environment, send } from './environment.js'

/** What `@copydesk/corpus` does; it is a package of its own, for it reads formats that hardly a web page comes in. */
const COMMANDS: ReadonlySet<string> = new Set(['corpus', 'learn', 'dedup'])
const PACKAGE = '@copydesk/corpus'
const WRONG_USAGE = 2

/** The part of that package that runs commands. */
export interface CorpusPackage {
  run(args: readonly string[]): Promise<number>
}

export const isOfCorpus = (command: string | undefined): boolean => command !== undefined && COMMANDS.has(command)

/** Runs a command of the package with its arguments; where it is not installed, says how that is done. */
export async function runOfCorpus(
  args: readonly string[],
  { stderr }: Pick<Environment, 'stderr'>,
  load: () => Promise<CorpusPackage | undefined> = loadCorpus,
): Promise<number> {
  const loaded = await load()
  if (loaded) return loaded.run(args)
  await send(stderr, `copydesk: ${args[0]} is in a package of its own; install it: npm install ${PACKAGE}\n`)
  return WRONG_USAGE
}

/** The package beside this one, or in the folder where the command runs. */
async function loadCorpus(): Promise<CorpusPackage | undefined> {
  for (const from of [import.meta.url, pathToFileURL(`${process.cwd()}/`)]) {
    const path = resolved(createRequire(from))
    if (path !== undefined) return import(path) // in the build it is a `require`, which takes paths
  }
  return undefined
}

function resolved(require: NodeJS.Require): string | undefined {
  try {
    return require.resolve(`${PACKAGE}/cli`)
  } catch {
    return undefined
  }
}
