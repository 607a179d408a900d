// Serves the built site as GitHub Pages does: under its base, compressed, and nothing else.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGzip } from 'node:zlib'

const BASE = process.env.SITE_BASE ?? '/copydesk/'
const folder = fileURLToPath(new URL('../dist/', import.meta.url))
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

function fileAt(path) {
  if (!path.startsWith(BASE)) return undefined
  const file = join(folder, normalize(path.slice(BASE.length)))
  if (!file.startsWith(folder) || !existsSync(file)) return undefined
  const index = join(file, 'index.html')
  return statSync(file).isDirectory() ? (existsSync(index) ? index : undefined) : file
}

/** A server of the site on a free port, or on the given one. */
export function serve(port = 0) {
  const server = createServer(({ url = '/' }, response) => {
    const file = fileAt(decodeURIComponent(new URL(url, 'http://site').pathname))
    if (!file) {
      response.writeHead(404).end('Not found')
      return
    }
    const type = TYPES[extname(file)]
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type && { 'content-encoding': 'gzip' }),
    })
    const bytes = createReadStream(file)
    if (type) bytes.pipe(createGzip()).pipe(response)
    else bytes.pipe(response)
  })
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve({ server, url: `http://127.0.0.1:${server.address().port}${BASE}` }))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve(Number(process.env.PORT ?? 4173))
  console.log(url)
}
