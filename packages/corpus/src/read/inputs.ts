import { open, stat } from 'node:fs/promises'
import { basename, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'

/** The format of a file. */
export type Format = 'ndjson' | 'json' | 'csv' | 'tsv' | 'txt' | 'html' | 'feed' | 'warc' | 'parquet'

/** The compression of a file. */
export type Compression = 'none' | 'gzip' | 'zstd'

/** An input file. */
export interface Input {
  readonly path: string
  /** The name in the output: the path below the given folder, with `/`. */
  readonly name: string
  readonly format: Format
  readonly compression: Compression
  /** In bytes. */
  readonly size: number
  /** The time of the last change, in milliseconds. */
  readonly modified: number
}

const FORMATS: Readonly<Record<string, Format>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  jsonlines: 'ndjson',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  txt: 'txt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  warc: 'warc',
  wet: 'warc',
  parquet: 'parquet',
}

const COMPRESSIONS: Readonly<Record<string, Compression>> = { gz: 'gzip', zst: 'zstd' }

/** Identifies files by their state, without reading them. */
export const identityOf = (inputs: readonly Input[]) =>
  inputs.map(({ name, format, size, modified }) => [name, format, size, modified])

/** A file cannot be read or has an unknown format. The command prints the message and ends. */
export class InputError extends Error {}

/**
 * The distinct files that the arguments name, in the order of the arguments and then in alphabetical order. Folders and
 * patterns select files with a known format. A file that is named directly must have a known format, unless `as` is
 * given. Throws an `InputError` for a missing file.
 *
 * `['news/', 'more/*.warc.gz']` → inputs
 */
export async function inputsOf(args: readonly string[], as?: Format): Promise<Input[]> {
  const found = new Map<string, Input>()
  for (const argument of args) {
    for (const input of await inputsAt(argument, as)) if (!found.has(input.path)) found.set(input.path, input)
  }
  return [...found.values()]
}

async function inputsAt(argument: string, as: Format | undefined): Promise<Input[]> {
  const info = await stat(argument).catch(() => undefined)
  if (info?.isFile()) return [await inputAt(argument, basename(argument), as, true)] as Input[]
  if (info?.isDirectory()) return filesIn('**/*', argument, as)
  if (!isDynamicPattern(argument)) throw new InputError(`${argument}: No such file or folder.`)
  const inputs = await filesIn(argument.split(sep).join('/'), '.', as)
  if (inputs.length === 0) throw new InputError(`${argument}: No file matches.`)
  return inputs
}

async function filesIn(pattern: string, folder: string, as: Format | undefined): Promise<Input[]> {
  const paths = (await glob(pattern, { cwd: folder, absolute: true, expandDirectories: false })).sort()
  const inputs: Input[] = []
  for (const path of paths) {
    const name = relative(resolve(folder), path).split(sep).join('/')
    const input = await inputAt(path, name, as, false)
    if (input) inputs.push(input)
  }
  return inputs
}

async function inputAt(path: string, name: string, as: Format | undefined, named: boolean): Promise<Input | undefined> {
  const { format, compression } = formatOf(name)
  const known = as ?? format ?? (named ? await formatInside(path) : undefined)
  if (!known && named) throw new InputError(`${path}: Unknown file format. Name it with --as.`)
  if (!known) return undefined
  const { size, mtimeMs } = await stat(path)
  return { path: resolve(path), name, format: known, compression, size, modified: Math.floor(mtimeMs) }
}

/** Format and compression by the name of a file: `'CC-MAIN.warc.wet.gz'` → `{ format: 'warc', compression: 'gzip' }` */
export function formatOf(name: string): { readonly format: Format | undefined; readonly compression: Compression } {
  const parts = name.toLowerCase().split('.')
  const compression = COMPRESSIONS[parts.at(-1) ?? '']
  const format = parts.length > (compression ? 2 : 1) ? FORMATS[parts.at(compression ? -2 : -1) ?? ''] : undefined
  return { format, compression: compression ?? 'none' }
}

/** The format of a file without a known name, such as a pipe: Parquet or NDJSON. */
async function formatInside(path: string): Promise<Format | undefined> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    if (buffer.toString('latin1') === 'PAR1') return 'parquet'
    return bytesRead > 0 && buffer[0] === 0x7b ? 'ndjson' : undefined
  } finally {
    await file.close()
  }
}

/** Throws an `InputError` if an output path is also an input, which would be overwritten. */
export function refuseInputs(paths: readonly string[], inputs: readonly Input[]): void {
  const read = new Set(inputs.map(({ path }) => path))
  const same = paths.find((path) => read.has(resolve(path)))
  if (same !== undefined) throw new InputError(`${same}: The output file is also an input file.`)
}

const LINES: ReadonlySet<string> = new Set(['ndjson', 'jsonl', 'jsonlines'])

/** A name without the suffixes for compression and NDJSON: `'a/b.jsonl.gz'` → `'a/b'` */
export function stemOf(name: string): string {
  const parts = name.split('.')
  if (parts.length > 1 && COMPRESSIONS[parts.at(-1)?.toLowerCase() ?? '']) parts.pop()
  if (parts.length > 1 && LINES.has(parts.at(-1)?.toLowerCase() ?? '')) parts.pop()
  return parts.join('.')
}
