export const QUEUE = 'copydesk'

const { hostname, port } = new URL(process.env.REDIS ?? 'redis://127.0.0.1:6379')
/** BullMQ wants its own requests never to be given up. */
export const connection = { host: hostname, port: Number(port), maxRetriesPerRequest: null }
