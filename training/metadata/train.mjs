#!/usr/bin/env node
// node train.mjs DATA OUT [PYTHON]: reads the candidates of all pages, fits the forests, prints the figures, writes the tables.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, runParts } from '../article/children.mjs'
import { load } from '../article/library.mjs'

const [data, out, python = 'python3'] = process.argv.slice(2)
const beside = (name) => fileURLToPath(new URL(name, import.meta.url))
const parts = ['0', '1']

mkdirSync(out, { recursive: true })
const { columns } = await load(`export { columns } from './page/metadata/metadata.js'`, join(out, 'columns.mjs'))
writeFileSync(join(out, 'columns.json'), JSON.stringify(columns))
await runParts(beside('candidates.mjs'), parts, (part) => [data, out, part, String(parts.length)])
await run(python, [beside('fit.py'), out, '--write'])
const tables = ['titles', 'authors', 'dates'].map((name) => beside(`../../src/page/metadata/${name}.table.ts`))
await run(beside('../../node_modules/.bin/biome'), ['format', '--write', ...tables])
