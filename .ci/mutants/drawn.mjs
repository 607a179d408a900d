// A plugin of Stryker: of all mutants of a file it lets those alone be tried that a sample has drawn.
import { readFileSync } from 'node:fs'

/** Tells a mutant from all others, in the listing of the instrumenter and in a run. Lines and columns count from 0. */
export function keyOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = fileName.slice(fileName.lastIndexOf('/src/') + 1)
  return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ')
}

class Drawn {
  static inject = []
  #keys = new Set()

  async init() {
    this.#keys = new Set(JSON.parse(readFileSync(process.env['MUTANTS_DRAWN'], 'utf8')))
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)]
  }

  async check(mutants) {
    const left = { status: 'compileError', reason: 'not drawn' }
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, this.#keys.has(keyOf(mutant)) ? { status: 'passed' } : left]),
    )
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', injectableClass: Drawn }]
