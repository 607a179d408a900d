// node corpus.mjs in.ndjson out.ndjson: cuts a file into parts, has workers clean them, and joins what comes of them.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Queue, QueueEvents } from 'bullmq'
import { connection, QUEUE } from './queue.mjs'

const [source, target] = process.argv.slice(2)
const size = Number(process.env.SHARD ?? 64_000_000)
const folder = `${target}.parts`

/** Where each part begins: at the start, and behind the first line feed after each `size` bytes. */
async function starts() {
  const { size: whole } = await stat(source)
  const file = await open(source)
  const all = [0]
  for (let at = size; at < whole; at = Math.max(at, all.at(-1)) + size) {
    const start = await behindLineFeed(file, at)
    if (start === undefined) break
    all.push(start)
  }
  await file.close()
  return [...all, whole]
}

async function behindLineFeed(file, from) {
  const buffer = Buffer.alloc(65_536)
  for (let at = from; ; at += buffer.length) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at)
    const found = buffer.subarray(0, bytesRead).indexOf(0x0a)
    if (found >= 0) return at + found + 1
    if (bytesRead < buffer.length) return undefined
  }
}

await mkdir(folder, { recursive: true })
const queue = new Queue(QUEUE, { connection }).setMaxListeners(0) // one for each job that is waited for
const events = new QueueEvents(QUEUE, { connection }).setMaxListeners(0)
await events.waitUntilReady()

const bounds = await starts()
const outs = []
const jobs = []
for (const [nth, start] of bounds.slice(0, -1).entries()) {
  const part = `${folder}/${String(nth).padStart(6, '0')}.ndjson`
  const out = `${part}.clean`
  if (bounds[nth + 1] > start)
    await pipeline(createReadStream(source, { start, end: bounds[nth + 1] - 1 }), createWriteStream(part))
  outs.push(out)
  // The same name, the same job: whoever runs this twice has each part cleaned once.
  jobs.push(await queue.add('part', { part, out }, { jobId: `${basename(target)}-${nth}`, attempts: 3 }))
}
await Promise.all(jobs.map((job) => job.waitUntilFinished(events)))

async function* joined() {
  for (const out of outs) yield* createReadStream(out)
}
await pipeline(joined, createWriteStream(`${target}.tmp`))
await rename(`${target}.tmp`, target)
console.log(`${jobs.length} parts`)
await events.close()
await queue.close()
