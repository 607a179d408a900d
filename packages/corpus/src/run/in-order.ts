import type { Batch } from './batches.js'
import type { Kind, ResultOf } from './kinds.js'
import type { Pool } from './pool.js'

/** What comes of batches, in their order; of those that wait for their turn no more are held than two for each worker. */
export async function* inOrder<K extends Kind>(
  batches: AsyncIterable<Batch>,
  pool: Pool<K>,
): AsyncGenerator<{ readonly batch: Batch; readonly result: ResultOf<K> }> {
  const waiting: { readonly batch: Batch; readonly result: Promise<ResultOf<K>> }[] = []
  const next = async () => {
    const { batch, result } = waiting.shift() as (typeof waiting)[number]
    return { batch, result: await result }
  }
  for await (const batch of batches) {
    const result = pool.run(batch.jobs)
    result.catch(() => {}) // it is heard of when its turn comes
    waiting.push({ batch, result })
    if (waiting.length >= 2 * pool.size) yield await next()
  }
  while (waiting.length > 0) yield await next()
}
