import { basename } from 'node:path'
import { identityOf, inputsOf } from '../read/inputs.js'
import { htmlReport, jsonReport } from '../report/report.js'
import { samplesReport } from '../report/samples.js'
import { forget, runOf, writeBeside } from '../run/checkpoint.js'
import { isCompressed, type OutputFormat, planOf } from '../run/plan.js'
import { Pool } from '../run/pool.js'
import { runPlan } from '../run/run.js'
import type { Summary } from '../run/summary.js'
import type { CleanOptions } from '../run/work.js'
import { PRESET_NAMES, type PresetName } from '../signals/presets.js'
import { barOf } from './bar.js'
import { filterOf, formatOf, given, type Order, poolOptionsOf, UsageError, wordOf } from './order.js'
import { told } from './told.js'
import { version } from './version.js'
import type { World } from './world.js'

const FORMATS: readonly OutputFormat[] = ['ndjson', 'ndjson.gz', 'parquet']

/** `copydesk corpus IN… -o OUT` */
export async function corpus(order: Order, world: World): Promise<void> {
  const inputs = await inputsOf(order.inputs, formatOf(order))
  const plan = await planOf(inputs, order.output, wordOf(order, 'format', FORMATS))
  const work: CleanOptions = {
    filter: await filterOf(order),
    signals: order.values['signals'] === true,
    presets: presetsOf(order),
    without: given(order, 'without')?.split(',') ?? [],
    compressed: isCompressed(plan),
  }
  const report = given(order, 'report')
  // A run that is done may be asked for a report.
  const run = runOf([version, work, identityOf(inputs)])
  const bar = barOf(
    inputs.reduce((sum, { size }) => sum + size, 0),
    world.stderr,
    order.values['quiet'] === true,
  )
  const pool = new Pool('clean', { ...work, sources: report !== undefined }, poolOptionsOf(order, world))
  const started = performance.now()
  try {
    if (order.values['overwrite'] === true)
      await forget(
        plan.checkpoint,
        run,
        plan.outputs.flatMap(({ path }) => [path, `${path}.part`]),
      )
    const summary = await runPlan(plan, run, pool, bar)
    bar.stop()
    if (report !== undefined) await writeReport(report, summary, work)
    if (order.values['quiet'] !== true) world.stderr.write(told(summary, (performance.now() - started) / 1000))
  } finally {
    bar.stop()
    await pool.close()
  }
}

/** Writes NAME.json, NAME.html, and NAME.samples.html, to which the second links. */
async function writeReport(name: string, summary: Summary, { filter }: CleanOptions): Promise<void> {
  const samples = `${name}.samples.html`
  await writeBeside(`${name}.json`, jsonReport(summary, version))
  await writeBeside(`${name}.html`, htmlReport(summary, version, basename(samples)))
  await writeBeside(samples, samplesReport(summary, filter, version))
}

function presetsOf({ values }: Order): PresetName[] {
  const names = (values['preset'] as readonly string[] | undefined) ?? []
  for (const name of names)
    if (!PRESET_NAMES.includes(name as PresetName))
      throw new UsageError(`Invalid value "${name}" for --preset. Allowed: ${PRESET_NAMES.join(', ')}.`)
  return names as PresetName[]
}
