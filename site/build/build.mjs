// Builds the site into `site/dist`: the pages, the catalog of rules, the reference, and the playground.
// Needs the package built: the playground imports it as a user would. `--dev` serves it with live reload.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, createServer } from 'vitepress'
import { checkLinks } from './links.mjs'
import { writePages } from './pages.mjs'
import { writeRules } from './rules.mjs'
import { writeSizes } from './sizes.mjs'

const site = fileURLToPath(new URL('../', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${args.join(' ')}: exit code ${status}`)
}

if (!existsSync(`${root}dist/modules/index.js`)) throw new Error('The package is not built. Run "npm run build" first.')
await writePages()
await writeRules()
await writeSizes()
if (process.argv.includes('--dev')) {
  const server = await createServer(site)
  await server.listen()
  server.printUrls()
} else {
  await build(site)
  run(
    'node_modules/typedoc/bin/typedoc',
    ...['--out', `${site}dist/api`],
    ...['--favicon', `${site}public/favicon.svg`], // without one, a browser asks for /favicon.ico
    ...['--logLevel', 'Error'],
  )
  checkLinks(`${site}dist/`)
}
