import { run } from '../../src/cli/run.js'

interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string | Uint8Array
  /** Whether all three streams are a terminal. */
  readonly terminal?: boolean
  readonly env?: Readonly<Record<string, string>>
}

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly written: Readonly<Record<string, string>>
}

/** Runs the command line in a world of its own. */
export async function copydesk(
  args: readonly string[],
  { files = {}, stdin = '', terminal = false, env = {} }: World = {},
): Promise<Outcome> {
  const told = { out: '', err: '' }
  const written: Record<string, string> = {}
  const outlet = (name: 'out' | 'err') => ({
    isTTY: terminal,
    write: (text: string, sent: () => void) => {
      told[name] += text
      sent()
    },
  })
  const code = await run(args, {
    stdin: Object.assign(chunksOf(Buffer.from(stdin)), { isTTY: terminal }),
    stdout: outlet('out'),
    stderr: outlet('err'),
    env,
    version: '1.2.3',
    read: async function* (path) {
      const content = files[path]
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' })
      yield* chunksOf(Buffer.from(content))
    },
    create: async (path) => {
      if (path.startsWith('/locked/')) throw Object.assign(new Error(`EACCES: ${path}`), { code: 'EACCES' })
      let text = ''
      return {
        write: async (page) => {
          if (path.startsWith('/full/')) throw Object.assign(new Error(`ENOSPC: ${path}`), { code: 'ENOSPC' })
          text += page
        },
        keep: async () => {
          written[path] = text
        },
        discard: async () => {},
      }
    },
  })
  return { code, ...told, written }
}

/** Three bytes at a time, so that characters are cut. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3)
}
