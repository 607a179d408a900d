// figures.mjs LOG…: the figures in outputs of the cross-validation, as JSON.
import { readFileSync } from 'node:fs'
import { figuresIn } from '../.ci/figures.mjs'

const logs = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'))
process.stdout.write(`${JSON.stringify(figuresIn(logs.join('\n')), null, 2)}\n`)
