import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Environment, send } from './environment.js'

/** The commands of `@copydesk/corpus`, a separate package because it reads archive and table formats. */
const COMMANDS: ReadonlySet<string> = new Set(['corpus', 'learn', 'dedup'])
const PACKAGE = '@copydesk/corpus'
const WRONG_USAGE = 2

/** The entry of that package that runs commands. */
export interface CorpusPackage {
  run(args: readonly string[]): Promise<number>
}

export const isOfCorpus = (command: string | undefined): boolean => command !== undefined && COMMANDS.has(command)

/** Runs a command of the package, or prints how to install it. */
export async function runOfCorpus(
  args: readonly string[],
  { stderr }: Pick<Environment, 'stderr'>,
  load: () => Promise<CorpusPackage | undefined> = loadCorpus,
): Promise<number> {
  const loaded = await load()
  if (loaded) return loaded.run(args)
  await send(stderr, `copydesk: "${args[0]}" needs another package: npm install ${PACKAGE}\n`)
  return WRONG_USAGE
}

/** The package next to this one, or in the current folder. */
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
