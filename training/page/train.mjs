#!/usr/bin/env node
// node train.mjs DATA OUT [PYTHON]: labels all pages, fits the tables and forests, and prints what each constraint is worth.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run, runParts } from '../article/children.mjs'

const [data, out, python = 'python3'] = process.argv.slice(2)
const beside = (name) => fileURLToPath(new URL(name, import.meta.url))
const parts = ['0', '1']

mkdirSync(out, { recursive: true })
await runParts(beside('label.mjs'), parts, (part) => [data, out, part, String(parts.length)])
await run(python, [beside('fit.py'), data, out])
const tables = ['decide/forests', 'features/names'].map((name) => beside(`../../src/page/${name}.table.ts`))
await run(beside('../../node_modules/.bin/biome'), ['format', '--write', ...tables])
await run(process.execPath, [beside('worth.mjs'), data, out])
