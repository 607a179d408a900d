// Packs the package, installs it into the projects of examples/ for platforms, and has each built and asked as its users would:
// Next.js with its server, Astro with its, Wrangler's own bundle in workerd, esbuild's for AWS Lambda, Deno, and the command
// of the GitHub Action. A download that fails is a failure.
//   node .ci/platforms.mjs [NAME…]
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answerOf, freePort } from './server.mjs'
import { tarball } from './tarball.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'copydesk-platforms-'))

/** The last that run on Node 20. */
const WRANGLER = 'wrangler@4.86.0'
const DENO = 'deno@2.9.6'
const NPX = 'npx --yes copydesk '

const SOURCE = 'It isn&#39;t \u201Cover\u201D, the owner said on Monday.\n\nSource link'
const TEXT = 'It isn\'t "over", the owner said on Monday.'
const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Alte Brücke</title></head><body>
<nav><a href="/">Startseite</a> <a href="/sport">Sport</a></nav>
<article><h1>Alte Brücke wird neu gebaut</h1>
<p>Der Rat hat am Dienstag beschlossen, die alte Brücke über den Fluss neu zu bauen, wie die Bürgermeisterin mitteilte.</p>
<p>Die Arbeiten beginnen im Frühjahr, und die Straße daneben bleibt bis zum Herbst offen, sagte sie am Abend.</p>
</article></body></html>`

const env = {
  ...process.env,
  CI: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
}

const PLATFORMS = {
  async next(project) {
    project.run('next', 'build')
    await project.serving(['next', 'start', '-p', '$PORT'], async (url) => {
      // As a browser does without scripts: the form's own hidden fields, and what was filled in.
      const page = await answerOf(url)
      const form = new FormData()
      for (const [field] of page.matchAll(/<input type="hidden"[^>]*>/g))
        form.append(unescaped(/name="([^"]*)"/.exec(field)[1]), unescaped(/value="([^"]*)"/.exec(field)?.[1] ?? ''))
      form.append('source', SOURCE)
      const answer = await (await fetch(url, { method: 'POST', body: form })).text()
      expect(unescaped(answer), `<output>${TEXT}</output>`)
    })
  },

  async astro(project) {
    project.run('astro', 'build')
    await project.serving([process.execPath, 'dist/server/entry.mjs'], async (url) => {
      expect(await answerOf(url), "<p>It isn't over, the harbour office said on Friday.</p>")
      const answer = await fetch(`${url}api/clean`, {
        method: 'POST',
        body: SOURCE,
        headers: { 'content-type': 'text/html' },
      })
      expect((await answer.json()).text, TEXT)
    })
  },

  async worker(project) {
    project.run('wrangler', 'deploy', '--dry-run', '--outdir', 'bundle')
    const size = statSync(join(project.folder, 'bundle/worker.js')).size
    const bundle = readFileSync(join(project.folder, 'bundle/worker.js'), 'utf8')
    if (bundle.includes('Lisez aussi') || size > 2_000_000) throw new Error(`more than two languages: ${size} bytes`)
    const pages = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE))
    pages.listen(0, '127.0.0.1')
    await once(pages, 'listening')
    try {
      await project.serving(['wrangler', 'dev', '--port', '$PORT', '--ip', '127.0.0.1'], async (url) => {
        const answer = await answerOf(`${url}?url=http://127.0.0.1:${pages.address().port}/`)
        expect(answer, 'Der Rat hat am Dienstag beschlossen')
        if (answer.includes('Startseite')) throw new Error(`the menu stays: ${answer}`)
      })
    } finally {
      pages.close()
    }
  },

  async lambda(project) {
    project.run('npm', 'run', 'build')
    rmSync(join(project.folder, 'node_modules'), { recursive: true })
    const call = `require('./dist/handler.cjs').handler({ body: ${JSON.stringify(PAGE)} }).then(({ body }) => console.log(body))`
    expect(project.run(process.execPath, '--eval', call), 'Der Rat hat am Dienstag beschlossen')
  },

  async deno(project) {
    // Its own resolver would ask the registry for the release.
    writeFileSync(
      join(project.folder, 'deno.json'),
      JSON.stringify({ ...project.json('deno.json'), imports: {}, nodeModulesDir: 'manual' }),
    )
    await project.serving(['deno', 'run', '--allow-net', '--allow-env', '--allow-read', 'main.ts'], async (url) => {
      const answer = await fetch(url, { method: 'POST', body: SOURCE })
      expect((await answer.json()).text, TEXT)
    })
  },

  async 'github-action'(project) {
    const workflow = readFileSync(join(project.folder, '.github/workflows/stories.yml'), 'utf8')
    const command = /- run: (.+)/.exec(workflow)[1]
    if (!command.startsWith(NPX)) throw new Error(`no command of copydesk: ${command}`)
    const check = () => {
      const shell = ['-c', command.replace(NPX, 'node_modules/.bin/copydesk ')]
      return spawnSync('bash', shell, { cwd: project.folder, encoding: 'utf8' })
    }
    const clean = check()
    if (clean.status !== 0) throw new Error(`clean stories end with ${clean.status}: ${clean.stdout}${clean.stderr}`)
    writeFileSync(join(project.folder, 'stories/bridge.txt'), SOURCE)
    const { status, stdout, stderr } = check()
    if (status !== 1) throw new Error(`a story that is not clean ends with ${status}`)
    expect(stdout + stderr, 'bridge.txt')
  },
}

/** What projects take beside their own packages. */
const TOOLS = { worker: [WRANGLER], deno: [DENO] }

const ENTITIES = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'", '#39': "'" }
const unescaped = (html) => html.replace(/&([#\w]+);/g, (all, name) => ENTITIES[name] ?? all)

function expect(answer, part) {
  if (!answer.includes(part)) throw new Error(`${JSON.stringify(part)} is not in ${answer.slice(0, 2000)}`)
}

/** A copy of an example, with its packages and the packed one. */
function projectOf(name, packed) {
  const folder = join(place, name)
  cpSync(join(root, 'examples', name), folder, { recursive: true })
  const json = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  if (!readdirSync(folder).includes('package.json'))
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const programOf = (command) =>
    command === 'npm' || command.startsWith('/') ? command : join('node_modules/.bin', command)
  const run = (command, ...args) =>
    execFileSync(programOf(command), args, { cwd: folder, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
  run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', packed, ...(TOOLS[name] ?? []))

  /** Starts a server, and ends it when it has been asked. */
  const serving = async ([command, ...args], ask) => {
    const port = await freePort()
    const given = args.map((arg) => arg.replace('$PORT', port))
    const options = {
      cwd: folder,
      env: { ...env, PORT: port, HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    }
    const server = spawn(programOf(command), given, options)
    let said = ''
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (data) => (said += data))
    try {
      const url = `http://127.0.0.1:${port}/`
      await answerOf(url)
      await ask(url)
    } catch (error) {
      throw new Error(`${error.message}\n${said.slice(-2000)}`)
    } finally {
      process.kill(-server.pid) // and what it has started
    }
  }
  return { folder, run, json, serving }
}

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : Object.keys(PLATFORMS)
let failed = 0
try {
  const packed = tarball(place)
  for (const name of names) {
    const started = performance.now()
    try {
      await PLATFORMS[name](projectOf(name, packed))
      console.log(`passed ${name} in ${((performance.now() - started) / 1000).toFixed(0)} s`)
    } catch (error) {
      failed++
      console.log(`FAILED ${name}: ${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`)
    }
    rmSync(join(place, name), { recursive: true, force: true })
  }
} finally {
  rmSync(place, { recursive: true, force: true })
}
console.log(`check: platforms ${failed === 0 ? 'passed' : 'failed'}`)
process.exitCode = failed === 0 ? 0 : 1
