import { proofsOf } from '../../.build/packs.js'
import { run } from '../../src/cli/run.js'
import { packs } from '../../src/packs.js'

interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string | Uint8Array | AsyncGenerator<Uint8Array>
  /** Whether all three streams are a terminal. */
  readonly terminal?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Is given what to call to end the run. */
  readonly terminate?: (end: () => void) => void
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
  { files = {}, stdin = '', terminal = false, env = {}, terminate = () => {} }: World = {},
): Promise<Outcome> {
  const pieces: Record<'out' | 'err', Buffer[]> = { out: [], err: [] }
  const written: Record<string, string> = {}
  const outlet = (name: 'out' | 'err') => ({
    isTTY: terminal,
    write: (text: string | Uint8Array, sent: () => void) => {
      pieces[name].push(Buffer.from(text))
      sent()
    },
  })
  const code = await run(args, {
    stdin: Object.assign(isBytes(stdin) ? chunksOf(Buffer.from(stdin)) : stdin, { isTTY: terminal }),
    stdout: outlet('out'),
    stderr: outlet('err'),
    env,
    version: '1.2.3',
    cwd: '/home/jo/pages',
    readProofs: async () => proofsOf(packs),
    read: async function* (path) {
      const content = files[path]
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT', path })
      yield* chunksOf(Buffer.from(content))
    },
    appendFile: async (path, text) => {
      written[path] = (written[path] ?? '') + text
    },
    onTerminate: terminate,
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
  const told = (name: 'out' | 'err') => Buffer.concat(pieces[name]).toString()
  return { code, out: told('out'), err: told('err'), written }
}

/** Three bytes at a time, so that characters are cut. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3)
}

const isBytes = (input: string | Uint8Array | AsyncGenerator<Uint8Array>): input is string | Uint8Array =>
  typeof input === 'string' || input instanceof Uint8Array

/** What a run gives, as a page of cases has it: `! ` before lines of standard error, then files, and the exit code. */
export function shown({ code, out, err, written }: Outcome): string {
  const files = Object.entries(written).map(([path, text]) => `> ${path}\n${text}`)
  const parts = [out, err.replaceAll(/^(?=.)/gm, '! '), ...files, `[${code}]\n`].filter((part) => part !== '')
  return parts.map((part) => (part.endsWith('\n') ? part.slice(0, -1) : `${part}(no line break)`)).join('\n')
}
