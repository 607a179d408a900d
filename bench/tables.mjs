// Every table of docs/encoding.md in one go: `npm run bench:tables -- [--write]`; flags go to each of them.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

for (const bench of ['encoding']) {
  console.log(`${bench}\n`)
  const script = fileURLToPath(new URL(`${bench}.mjs`, import.meta.url))
  const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode ||= status ?? 1
}
