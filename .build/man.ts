import { readFile, writeFile } from 'node:fs/promises'
import { manPage } from '../src/cli/man.js'

/** Writes the manual page of the command line. */
export async function writeManPage(): Promise<void> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  await writeFile('dist/copydesk.1', manPage(version))
}
