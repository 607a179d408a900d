// Builds the site into `site/dist`: the pages, the catalog of rules, the reference, and the playground.
// Needs the package built: the playground imports it as a user would. `--dev` serves it with live reload.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, createServer } from 'vitepress'
import { checkLinks } from './links.mjs'
import { writePages } from './pages.mjs'
import { writeReference } from './reference.mjs'
import { writeRules } from './rules.mjs'
import { writeSizes } from './sizes.mjs'

const site = fileURLToPath(new URL('../', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))

if (!existsSync(`${root}dist/modules/index.js`)) throw new Error('The package is not built. Run "npm run build" first.')
await writePages()
await writeRules()
await writeSizes()
writeReference()
if (process.argv.includes('--dev')) {
  const server = await createServer(site)
  await server.listen()
  server.printUrls()
} else {
  await build(site)
  checkLinks(`${site}dist/`)
}
