import { describe, expect, it } from 'vitest'
import { trimmed as trimmedBuilt } from '../../.build/trim-modules.js'

const trimmed = (code: string) => trimmedBuilt({ code }).code

describe('trimmed', () => {
  it('takes white space out, and keeps what tells bundlers that a call may go', () => {
    const code =
      'export const WORDS = /* @__PURE__ */ new Set(["a"]);\nexport const first = /* @__PURE__ */ makers().of(1);\n'
    expect(trimmed(code)).toBe(
      'const t=/*@__PURE__*/new Set(["a"]);const e=/*@__PURE__*/makers().of(1);export{t as WORDS,e as first};\n',
    )
  })

  it('shortens names, but for those that are exported or of fields', () => {
    expect(trimmed('export function sizeOf ( line ) {\n  return { width: line.length }\n}\n')).toBe(
      'function e(t){return{width:t.length}}export{e as sizeOf};\n',
    )
  })

  it('takes no code that its stand-in stands in', () => {
    expect(() => trimmed('export const odd = !~!~!~!~!~!~!1')).toThrow('!~!~')
  })
})
