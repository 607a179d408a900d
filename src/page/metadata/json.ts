import { decodeEntities } from '../../repair/entities.js'

/** Scripts beyond this many UTF-16 units are not read. */
export const LONGEST_SCRIPT = 2_000_000

/**
 * Reads JSON as found in pages, `undefined` if nothing can be made of it. Where it is broken it is mended in one pass:
 * raw line breaks in strings, commas too many, comments, CDATA, lone backslashes, quotes not escaped, an end that is missing.
 *
 * `<!-- {"a": "b⏎c",} -->` → `{ a: 'b c' }`
 */
export function readJson(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return undefined
  const whole = parse(script)
  if (whole !== undefined) return whole
  const bare = script.replaceAll('<![CDATA[', '\n').replaceAll(']]>', '\n')
  return parse(mend(!bare.includes('"') && bare.includes('&quot;') ? decodeEntities(bare) : bare))
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** What was written of a value, and the comma that stands last in it, with blanks alone behind. */
class Pieces {
  private readonly pieces: string[] = []
  private comma = -1

  push(piece: string): void {
    if (piece === ',') this.comma = this.pieces.length
    else if (!BLANK.test(piece)) this.comma = -1
    this.pieces.push(piece)
  }

  /** Remembered, and not looked for: a walk back over the blanks for each of many brackets takes quadratic time. */
  dropComma(): void {
    if (this.comma >= 0) this.pieces.length = this.comma
    this.comma = -1
  }

  toString(): string {
    return this.pieces.join('')
  }
}

const BLANK = /^\s$/

/** JSON with its slips put right, in one pass, without what stands around it; two values in a row become a list. */
function mend(json: string): string {
  const out = new Pieces()
  const open: string[] = []
  let at = 0
  let values = 0
  while (at < json.length) {
    const char = json.charAt(at)
    switch (char) {
      case '"': {
        const end = endOfString(json, at)
        if (open.length > 0) out.push(`"${quotable(json.slice(at + 1, end))}"`)
        at = end + 1
        continue
      }
      case '/': {
        at = endOfComment(json, at)
        continue
      }
      case '{':
      case '[':
        if (open.length === 0 && values++ > 0) out.push(',')
        open.push(char === '{' ? '}' : ']')
        break
      case '}':
      case ']':
        out.dropComma()
        if (open.at(-1) === char) {
          open.pop()
          out.push(char)
        }
        at++
        continue
      case ',':
        out.dropComma()
        break
    }
    if (open.length > 0 && char !== ';') out.push(char)
    at++
  }
  out.dropComma()
  const text = out + open.reverse().join('')
  return values > 1 ? `[${text}]` : text
}

/** Where a string ends: at a quote that a comma, a colon or a bracket follows. `"He said "no" to it",` ends at the last. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const char = json.charAt(at)
    if (char === '\\') at++
    else if (char === '"') {
      let next = at + 1
      while (next < json.length && isBlank(json.charCodeAt(next))) next++
      if (next >= json.length || ',:}]'.includes(json.charAt(next))) return at
    }
  }
  return json.length
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

function endOfComment(json: string, start: number): number {
  const second = json.charAt(start + 1)
  if (second !== '/' && second !== '*') return start + 1
  const end = second === '/' ? json.indexOf('\n', start) : json.indexOf('*/', start) + 2
  return end < start + 2 ? json.length : end
}

const SLIPS = /\\(?:["\\/bfnrt]|u[0-9a-f]{4})|\\|"|[\u0000-\u001f]+/gi

/** What is in a string, so that JSON takes it. */
function quotable(inside: string): string {
  return inside.replace(SLIPS, (slip) => {
    if (slip.length > 1 && slip.charAt(0) === '\\') return slip
    if (slip === '"') return '\\"'
    return slip === '\\' ? '' : ' '
  })
}
