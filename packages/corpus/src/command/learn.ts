import { learnByHost, learnOne } from '../learn/learn.js'
import { inputsOf } from '../read/inputs.js'
import { Pool } from '../run/pool.js'
import { barOf } from './bar.js'
import { fieldsOf, formatOf, given, numberOf, type Order, timeLimitOf, workersOf } from './order.js'
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
  const options = { workers: workersOf(order), program: world.program, timeLimit: timeLimitOf(order) }
  const pool = new Pool('observe', fields ? { fields } : {}, options)
  try {
    const learned =
      host === undefined
        ? await learnByHost(inputs, order.output, pool, { leastPages }, bar.onRead)
        : await learnOne(inputs, order.output, pool, { host, leastPages }, bar.onRead)
    bar.stop()
    const { hosts, pages, homeless } = learned
    const without = homeless > 0 ? `, ${homeless} of them without an address and left out` : ''
    if (!quiet) world.stderr.write(`${hosts} profiles from ${pages} pages${without}\n`)
  } finally {
    bar.stop()
    await pool.close()
  }
}
