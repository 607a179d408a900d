// The figures of eval/text.mjs in five parts by site, and language by language: a rule that fits one sample shows here.
// Nothing of `clean()` for text is fitted but the crude page model, whose own cross-validation training/crude-page prints.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const evaluation = fileURLToPath(new URL('../../shared/eval/', import.meta.url))
const FOLDS = 5

if (!existsSync(evaluation)) {
  console.log('folds: there is no ../shared/eval here, so nothing is measured')
  process.exit()
}

const work = mkdtempSync(join(tmpdir(), 'copydesk-folds-'))
const samples = readFileSync(join(evaluation, 'data/text/dev.jsonl'), 'utf8').split('\n').filter(Boolean)
const read = samples.map((line) => JSON.parse(line))
const siteOf = ({ found, id }) => found?.repo ?? found?.url ?? found?.path ?? id
const hash = (text) => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)) >>> 0, 7)

/** The five figures of some samples, as the evaluation prints them. */
function figures(name, lines) {
  const file = join(work, `${name}.jsonl`)
  writeFileSync(file, lines.join('\n'))
  const { stdout } = spawnSync(process.execPath, [join(evaluation, 'text.mjs'), '--data', file], {
    cwd: root,
    encoding: 'utf8',
  })
  const found = [...stdout.matchAll(/text (f1|exact|kept|gone|control loss): ([\d.]+)/g)]
  console.log(
    `${name.padEnd(10)} n ${String(lines.length).padStart(3)}  ${found.map(([, what, value]) => `${what} ${value}`).join('  ')}`,
  )
}

figures('all', samples)
for (let fold = 0; fold < FOLDS; fold++) {
  figures(
    `part ${fold + 1}`,
    samples.filter((_, at) => hash(siteOf(read[at])) % FOLDS === fold),
  )
}
for (const lang of [...new Set(read.map((sample) => sample.lang))].sort()) {
  figures(
    lang,
    samples.filter((_, at) => read[at].lang === lang),
  )
}
