import { describe, expect, it } from 'vitest'
import { trimmed } from '../../.build/trim-modules.js'

describe('trimmed', () => {
  it('takes white space out, and keeps what tells bundlers that a call may go', () => {
    const code =
      'export const WORDS = /* @__PURE__ */ new Set(["a"]);\nexport const first = /* @__PURE__ */ makers().of(1);\n'
    expect(trimmed(code)).toBe(
      'const WORDS=/*@__PURE__*/new Set(["a"]);const first=/*@__PURE__*/makers().of(1);export{WORDS,first};\n',
    )
  })

  it('keeps names', () => {
    expect(trimmed('function sizeOf ( line ) {\n  return line.length\n}\n')).toBe(
      'function sizeOf(line){return line.length}\n',
    )
  })

  it('takes no code that its stand-in stands in', () => {
    expect(() => trimmed('export const odd = !~!~1')).toThrow('!~!~')
  })
})
