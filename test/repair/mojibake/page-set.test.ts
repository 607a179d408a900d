import { describe, expect, it } from 'vitest'
import { CODE_PAGES, EXTRA_CODE_PAGES, type ExtraCodePage } from '../../../src/repair/mojibake/code-pages.js'
import { isPair, LOST_BYTE, type PageSet, pageSet, RULES } from '../../../src/repair/mojibake/page-set.js'

const extra = Object.keys(EXTRA_CODE_PAGES) as ExtraCodePage[]
const set = pageSet(extra)
const HIGH_BYTES = Array.from({ length: 128 }, (_, nth) => nth + 0x80)
const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit)

/** What the engine calls a page; it has no decoder for those of DOS for Western Europe. */
const LABELS: Record<string, string> = { macroman: 'macintosh', cp866: 'ibm866' }
const WITHOUT_DECODER = ['cp437', 'cp850']
/** Node 20 reads these bytes of windows-1252 as latin-1. */
const isInDoubt = (name: string, byte: number) => name === 'windows-1252' && byte < 0xa0

const namesIn = ({ rules }: PageSet) => rules.map((rule) => rule.slice(RULES.length))

describe.each(namesIn(set).map((name, page) => [name, page] as const))('%s', (name, page) => {
  const bytes = set.bytesOf(page)

  it.skipIf(WITHOUT_DECODER.includes(name))('reads each character as the byte that a decoder makes it of', () => {
    const decoder = new TextDecoder(LABELS[name] ?? name)
    for (const byte of HIGH_BYTES.filter((one) => !isInDoubt(name, one))) {
      const character = decoder.decode(Uint8Array.of(byte))
      // What a page leaves open is the control of that number.
      const unit = character === '\ufffd' ? byte : character.charCodeAt(0)
      expect([byte, bytes[unit]]).toEqual([byte, byte])
    }
  })

  it('knows all bytes above ASCII, lost ones, and no more', () => {
    const known = UNITS.filter((unit) => bytes[unit] !== 0)
    expect(bytes[0xfffd]).toBe(LOST_BYTE)
    expect(new Set(known.map((unit) => bytes[unit]))).toEqual(new Set([LOST_BYTE, ...HIGH_BYTES]))
    expect(known.some((unit) => unit < 0x80)).toBe(false)
    // Windows-1252 and latin-1 are one: it has signs for 27 of the 32 controls.
    expect(known).toHaveLength(129 + (page === 0 ? 27 : 0))
  })

  it('tells what begins a sequence from what goes on with one', () => {
    const bit = (mask: number | undefined) => ((mask as number) >>> page) & 1
    const mistaken = UNITS.filter((unit) => {
      const byte = bytes[unit] as number
      const isLead = byte >= 0xc0 && byte <= 0xf4
      const isContinuation = byte >= 0x80 && byte < 0xc0
      return bit(set.lead[unit]) !== Number(isLead) || bit(set.continuation[unit]) !== Number(isContinuation)
    })
    // U+FFFD may stand for any byte that goes on.
    expect(mistaken).toEqual([0xfffd])
  })
})

describe('a set of pages', () => {
  it('holds the usual ones first, and those that are asked for', () => {
    expect(namesIn(set)).toEqual([...Object.keys(CODE_PAGES), ...extra])
    expect(namesIn(pageSet())).toEqual(Object.keys(CODE_PAGES))
    expect(namesIn(pageSet(['cp866']))).toEqual([...Object.keys(CODE_PAGES), 'cp866'])
  })

  it('is built once', () => {
    expect(pageSet(extra)).toBe(set)
    expect(pageSet()).toBe(pageSet([]))
    expect(pageSet(['cp866'])).not.toBe(pageSet(['koi8-r']))
  })

  it('takes a lost byte for the second of any sequence, and for the first of none', () => {
    expect(set.continuation[0xfffd]).toBe(0xffff)
    expect(set.lead[0xfffd]).toBe(0)
  })
})

describe('neighbours that could be of one broken character', () => {
  const usual = pageSet()
  it.each<[pair: string, may: boolean]>([
    ['Ã©', true],
    ['â€', true],
    ['€™', true],
    ['Ð¸', true],
    ['Ð\ufffd', true],
    ['Ã ', true],
    ['Â ', true],
    ['Å ', false],
    ['ab', false],
    ['Ãa', false],
    ['©Ã', false],
    [' Ã', false],
    ['a\ufffd', false],
    // A letter of one page and a sign of another.
    ['Ð┐', false],
  ])('%s: %s', (pair, may) => {
    expect(isPair(pair.charCodeAt(0), pair.charCodeAt(1), usual)).toBe(may)
  })
})
