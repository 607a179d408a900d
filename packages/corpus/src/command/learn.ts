import { besides, learn as learnFrom } from '../learn/learn.js'
import { identityOf, inputsOf } from '../read/inputs.js'
import { forget, runOf } from '../run/checkpoint.js'
import { Pool } from '../run/pool.js'
import { barOf } from './bar.js'
import { fieldsOf, formatOf, given, numberOf, type Order, poolOptionsOf } from './order.js'
import { version } from './version.js'
import type { World } from './world.js'

/** `copydesk learn IN… -o profiles.json` */
export async function learn(order: Order, world: World): Promise<void> {
  const inputs = await inputsOf(order.inputs, formatOf(order))
  const fields = fieldsOf(order)
  const host = given(order, 'host')
  const leastPages = numberOf(order, 'least-pages', 2)
  const quiet = order.values['quiet'] === true
  const bar = barOf(
    inputs.reduce((sum, { size }) => sum + size, 0),
    world.stderr,
    quiet,
  )
  const pool = new Pool('observe', fields ? { fields } : {}, poolOptionsOf(order, world))
  try {
    const { output: out } = order
    const { checkpoint } = besides(out)
    const run = runOf([version, 'learn', fields, host, leastPages, identityOf(inputs)])
    if (order.values['overwrite'] === true) await forget(checkpoint, run, [out])
    const { hosts, pages, homeless } = await learnFrom(inputs, run, pool, { out, host, leastPages }, bar.onRead)
    bar.stop()
    const without = homeless > 0 ? `, ${homeless} of them without an address and left out` : ''
    if (!quiet) world.stderr.write(`${hosts} profiles from ${pages} pages${without}\n`)
  } finally {
    bar.stop()
    await pool.close()
  }
}
