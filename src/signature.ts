/** The type of a source that is neither text nor HTML, by its first characters. */
export interface Signature {
  readonly kind: 'feed' | 'binary'
  /** For messages: `a PDF file`, `an RSS feed`. */
  readonly name: string
}

/** The first bytes of files: as Latin-1 characters, and as UTF-8 and windows-1252 decode them. https://en.wikipedia.org/wiki/List_of_file_signatures */
const BINARIES: readonly (readonly [name: string, ...starts: string[]])[] = [
  ['a PDF file', '%PDF-'],
  ['a gzip file (decompress it first)', '\x1f\x8b\x08', '\x1f\ufffd\x08', '\x1f‹\x08'],
  ['a ZIP archive, an Office document, or an e-book', 'PK\x03\x04', 'PK\x05\x06'],
  ['a PNG image', '\x89PNG\r\n', '\ufffdPNG\r\n', '‰PNG\r\n'],
  ['a JPEG image', '\xff\xd8\xff', 'ÿØÿà', 'ÿØÿá', '\ufffd\ufffd\ufffd\ufffd\0\x10JFIF'],
  ['a GIF image', 'GIF87a', 'GIF89a'],
  ['a program', '\x7fELF', '\xcf\xfa\xed\xfe', 'MZ\x90\0'],
  ['a Zstandard file (decompress it first)', '\x28\xb5\x2f\xfd', '(\ufffd/\ufffd'],
  ['a bzip2 file (decompress it first)', 'BZh91AY&SY'],
  ['an XZ file (decompress it first)', '\xfd7zXZ\0', '\ufffd7zXZ\0'],
  ['a 7-Zip archive', '7z\xbc\xaf\x27\x1c'],
  ['an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\ufffd\ufffd\x11\u0871\x1a\ufffd'],
  ['a rich text file', '{\\rtf1'],
  ['an audio file', 'ID3\x03', 'ID3\x04', 'OggS\0'],
  ['a WebAssembly program', '\0asm\x01'],
  ['an SQLite database', 'SQLite format 3\0'],
]

/** The first characters of these and of `BINARY_SHAPES`. Hardly any text begins with one. */
const OPENINGS: ReadonlySet<string> = /* @__PURE__ */ openingsOf(BINARIES)

function openingsOf(files: typeof BINARIES): Set<string> {
  return new Set(['R', '\0', ...files.flatMap(([, ...starts]) => starts.map((start) => start.charAt(0)))])
}

/** Files that begin with a length, or have one after the first word. */
const BINARY_SHAPES: readonly (readonly [name: string, shape: RegExp])[] = [
  ['a WebP image', /^RIFF.{4}WEBP/s],
  ['an audio or video file', /^RIFF.{4}(?:WAVE|AVI )/s],
  ['a video or audio file', /^\0.{3}ftyp/s],
]

/** The part of a source to check, in UTF-16 code units or bytes. */
const HEAD = 1000

/** Control characters that text does not have, including escapes and backspaces, but not white space. */
const CONTROL = /[\0-\x07\x0e-\x1a\x1c-\x1f\x7f]/
const CONTROLS = /* @__PURE__ */ new RegExp(CONTROL, 'g')

/** About one in 10 random bytes is a control character, and one in 100 characters of damaged text. */
const ONE_IN = 20
const LEAST_CONTROLS = 16

/** NUL at every other place is UTF-16 without a byte order mark, which is text. */
function isFullOfControls(head: string): boolean {
  if (!CONTROL.test(head)) return false
  const places = Array.from(head.matchAll(CONTROLS), ({ 0: control, index }) => (control === '\0' ? index : -1))
  if (places.length < LEAST_CONTROLS || places.length * ONE_IN < head.length) return false
  const [first = -1] = places
  return !places.every((at) => at >= 0 && at % 2 === first % 2)
}

/** The first character of a feed. */
const OPENS_FEED = /^[\ufeff\s<{]/
const FEED = /^\ufeff?\s*(?:<!--[^>]*>\s*|<\?[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*<(rss|rdf:RDF|(?:atom:)?feed)[\s>]/i
const JSON_FEED = /^\ufeff?\s*\{.{0,900}?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/s

/**
 * The type of a source by its first characters, or by its first bytes as Latin-1; `undefined` for text and HTML.
 *
 * `'%PDF-1.7 …'` → `{ kind: 'binary', name: 'a PDF file' }`; `'<rss version="2.0">'` → `{ kind: 'feed', name: 'an RSS feed' }`
 */
export function signatureOf(source: string): Signature | undefined {
  if (OPENINGS.has(source.charAt(0))) {
    const binary = BINARIES.find(([, ...starts]) => starts.some((start) => source.startsWith(start)))
    if (binary) return { kind: 'binary', name: binary[0] }
    for (const [name, shape] of BINARY_SHAPES) if (shape.test(source)) return { kind: 'binary', name }
  }
  const head = source.slice(0, HEAD)
  if (isFullOfControls(head)) return { kind: 'binary', name: 'a binary file' }
  if (!OPENS_FEED.test(head)) return undefined
  const root = FEED.exec(head)?.[1]?.toLowerCase()
  if (root) return { kind: 'feed', name: root.endsWith('feed') ? 'an Atom feed' : 'an RSS feed' }
  return JSON_FEED.test(head) ? { kind: 'feed', name: 'a JSON Feed' } : undefined
}
