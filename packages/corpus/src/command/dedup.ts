import { dedup as dedupOf, filesBeside } from '../dedup/dedup.js'
import { METHODS } from '../duplicates/clusters.js'
import { identityOf, inputsOf, refuseInputs } from '../read/inputs.js'
import { forget, runOf } from '../run/checkpoint.js'
import { Pool } from '../run/pool.js'
import { barOf } from './bar.js'
import { fieldsOf, formatOf, given, type Order, poolOptionsOf, wordOf } from './order.js'
import { counted } from './told.js'
import { version } from './version.js'
import type { World } from './world.js'

/** `copydesk dedup IN… -o OUT` */
export async function dedup(order: Order, world: World): Promise<void> {
  const inputs = await inputsOf(order.inputs, formatOf(order))
  const clusters = given(order, 'clusters') ?? `${order.output}.clusters.ndjson`
  refuseInputs([order.output, clusters], inputs)
  const method = wordOf(order, 'method', METHODS) ?? 'minhash'
  const fields = fieldsOf(order)
  const quiet = order.values['quiet'] === true
  const bar = barOf(2 * inputs.reduce((sum, { size }) => sum + size, 0), world.stderr, quiet)
  const work = { method, paragraphs: order.values['paragraphs'] === true, ...(fields && { fields }) }
  const pool = new Pool('sign', work, poolOptionsOf(order, world))
  try {
    const options = { method, out: order.output, clusters, drop: order.values['drop'] === true }
    const run = runOf([version, 'dedup', work, options, identityOf(inputs)])
    const { checkpoint, part, signatures } = filesBeside(order.output)
    if (order.values['overwrite'] === true) await forget(checkpoint, run, [order.output, clusters, part, signatures])
    const found = await dedupOf(inputs, run, pool, options, bar.onRead)
    bar.stop()
    const [records, duplicates] = [counted(found.records, 'record'), counted(found.duplicates, 'duplicate')]
    const told = `${records}: ${duplicates} in ${counted(found.clusters, 'cluster')}`
    const paragraphs = work.paragraphs ? `, ${counted(found.paragraphs, 'paragraph')} that an earlier record has` : ''
    if (!quiet) world.stderr.write(`${told}${paragraphs}\n`)
  } finally {
    bar.stop()
    await pool.close()
  }
}
