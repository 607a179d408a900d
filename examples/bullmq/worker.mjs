// Takes jobs until it is ended: cleans a part of a corpus, writes it beside its place, renames it.
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Worker } from 'bullmq'
import { createPool } from 'copydesk/node'
import { connection, QUEUE } from './queue.mjs'

// `numbered: false`: line numbers would begin anew in each part.
const pool = createPool({ workers: 1, numbered: false })

async function clean({ data: { part, out } }) {
  const beside = `${out}.${process.pid}.tmp`
  await pipeline(createReadStream(part), pool.cleanLines(), createWriteStream(beside))
  const file = await open(beside, 'r+')
  await file.sync()
  await file.close()
  await rename(beside, out)
}

const worker = new Worker(QUEUE, clean, { connection, lockDuration: 5000, stalledInterval: 2500, maxStalledCount: 10 })
worker.on('failed', (job, error) => console.error(job?.id, error.message))
process.on('SIGTERM', async () => {
  await worker.close() // ends the part that it has begun
  await pool.close()
})
