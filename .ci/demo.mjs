// `npm run demo [FILE]`: runs examples/demo.mjs on the source as it is, so that nobody waits for a build.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-demo-'))
const outfile = join(folder, 'demo.mjs')
try {
  await build({
    entryPoints: [join(root, 'examples/demo.mjs')],
    alias: { copydesk: join(root, 'src/index.ts') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    outfile,
    logLevel: 'error',
  })
  const article = process.argv[2] ?? join(root, 'examples/seed.txt')
  process.exitCode = spawnSync(process.execPath, [outfile, article], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
