import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as after } from 'node:timers/promises'

/** How long a server may take to start, in milliseconds. */
const PATIENCE = 120_000
const PAUSE = 200

/** A port on which no server listens. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

/** The body of the answer from a server. Retries until the server has started. */
export async function answerOf(url) {
  for (const end = Date.now() + PATIENCE; ; await after(PAUSE)) {
    try {
      return await (await fetch(url)).text()
    } catch (error) {
      if (Date.now() > end) throw error
    }
  }
}
