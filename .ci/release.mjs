// Tries a release without making one: the version and the changelog that the changesets come to, the package as npm would
// publish it, and its list of parts (SBOM, CycloneDX). Needs `dist`. `--sbom FILE` keeps the list; `--published`: the version
// and the changelog are there already.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'copydesk-release-'))
const folder = join(place, 'copydesk') // the list of parts takes its name from there
const isPublished = process.argv.includes('--published')
const keep = process.argv[2] === '--sbom' ? process.argv[3] : undefined
let failed = 0

function check(name, work) {
  try {
    console.log(`passed ${name}: ${work()}`)
  } catch (error) {
    failed++
    console.log(`FAILED ${name}: ${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`)
  }
}

const run = (command, args) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`)
  return { stdout, stderr }
}

function must(is, complaint) {
  if (!is) throw new Error(complaint)
}

const manifestOf = () => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

try {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  for (const path of files
    .trim()
    .split('\n')
    .filter((one) => !/^(?:src|test|training|bench)\//.test(one))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    cpSync(join(root, path), join(folder, path))
  }
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const before = manifestOf().version

  if (!isPublished)
    check('version', () => {
      run(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'])
      const { version } = manifestOf()
      must(version !== before || before !== '0.0.0', `it stays ${version}`)
      return `${before} → ${version}`
    })

  check('changelog', () => {
    const log = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')
    const entries = log.match(/^- .+$/gm) ?? []
    must(log.includes(`## ${manifestOf().version}\n`), 'it does not tell this version')
    must(entries.length > 0, 'it has no entry')
    must(!/^- [\da-f]{7}:/m.test(log), 'it tells hashes of commits')
    return `${entries.length} entries`
  })

  if (!isPublished)
    check('publish', () => {
      const { stderr } = run('npm', ['publish', '--dry-run', '--ignore-scripts', '--provenance=false'])
      const warnings = stderr
        .split('\n')
        .filter((line) => /npm warn/i.test(line) && !/requires you to be logged in/.test(line))
      must(warnings.length === 0, warnings.join('\n'))
      must(/CHANGELOG\.md/.test(stderr), 'CHANGELOG.md is not in it')
      return /package size: .*/.exec(stderr)?.[0] ?? ''
    })

  // npm leaves out of the list what tools of ours need, too; so it is asked of the package as its users install it.
  check('parts', () => {
    const { name, version, license, author, description, repository, homepage, bugs, dependencies } = manifestOf()
    const manifest = { name, version, license, author, description, repository, homepage, bugs, dependencies }
    rmSync(join(folder, 'node_modules'))
    rmSync(join(folder, 'package-lock.json'))
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    run('npm', ['install', '--package-lock-only', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'])
    const { stdout } = run('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only'])
    const { components } = JSON.parse(stdout)
    const names = components.map((part) => (part.group ? `${part.group}/${part.name}` : part.name))
    for (const one of Object.keys(dependencies)) must(names.includes(one), `${one} is not in it`)
    const bare = components.filter(({ licenses = [] }) => licenses.length === 0)
    must(bare.length === 0, `no licence: ${bare.map((part) => part.name).join(', ')}`)
    if (keep) writeFileSync(keep, stdout)
    return names.sort().join(', ')
  })
} finally {
  rmSync(place, { recursive: true, force: true })
}
process.exitCode = failed > 0 ? 1 : 0
