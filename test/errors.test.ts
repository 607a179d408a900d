import { describe, expect, it } from 'vitest'
import { cleanResponse } from '../src/feed.js'
import {
  type CleanerOptions,
  CopydeskOptionError,
  chunk,
  clean,
  createCleaner,
  createTextCleaner,
  explain,
  locate,
  type RulePack,
  replay,
  summarize,
  toHtml,
  toMarkdown,
  undo,
} from '../src/index.js'
import { cleanFeed, cleanFile, decodeBytes } from '../src/node.js'
import { casesIn } from './tables.js'

/** A call as TypeScript would not let it stand. */
const any = <T>(value: unknown) => value as T

const packWith = (rule: object, family = 'share'): CleanerOptions => ({
  packs: [any<RulePack>({ lang: 'xx', families: { [family]: { mine: rule } } })],
})

/** The message of what goes wrong, at once or later. */
async function messageOf(call: (() => unknown) | undefined): Promise<string> {
  try {
    await call?.()
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return (error as Error).message
  }
  throw new Error('nothing went wrong')
}

/** Wrong uses, each with what `errors.txt` says. */
const WRONG: Record<string, () => unknown> = {
  bytes: () => clean(any(Buffer.from('Rain'))),
  'an unknown hint': () => clean('Rain', any({ uri: 'https://paper.example' })),
  'a hint by another name': () => clean('Rain', any({ language: 'en' })),
  'an unknown option of toMarkdown': () => toMarkdown(clean('Rain'), any({ frontmatter: true })),
  'an unknown option of toHtml': () => toHtml(clean('Rain'), any({ mark: false })),
  'an unknown option of explain': () => explain(clean('Rain'), any({ groups: 'rule' })),
  'an unknown option of chunk': () => chunk(clean('Rain'), any({ overlap: 3 })),
  'a promise': () => clean(any(Promise.resolve('Rain'))),
  'a response': () => clean(any(new Response('Rain'))),
  'an option that is nearly one': () => createCleaner(any({ quote: 'curly' })),
  'options where hints go': () => clean('Rain', any({ quotes: 'curly' })),
  'options beside those of a file': () => cleanFile('rain.txt', any({ quotes: 'curly' })),
  'a hint that is no string': () => clean('Rain', any({ url: 42 })),
  'no hints': () => clean('Rain', any(null)),
  'a field of a rule that is nearly one': () => createCleaner(packWith({ line: ['tip us'] })),
  'a place that is none': () => createCleaner(packWith({ lines: ['tip us'], place: 'middle' })),
  'a slot that is none': () => createTextCleaner(packWith({ lines: ['tip {who}'] })),
  'a pattern that is not sticky': () => createCleaner(packWith({ inside: [{ opens: '[', pattern: /\[ad\]/ }] })),
  'a family that is none': () => createCleaner(packWith({ lines: ['tip us'] }, 'sharing')),
}
const messages = casesIn(new URL('errors.txt', import.meta.url))('what is said of a wrong call')

describe('a wrong use names the way out', () => {
  it('has these', () => {
    expect(messages.map(([what]) => what)).toEqual(Object.keys(WRONG))
  })

  it.each(messages)('%s', async (what, message) => {
    expect(await messageOf(WRONG[what])).toContain(message)
  })

  it.each<[value: unknown, words: string]>([
    [new Uint8Array(2), 'a Uint8Array. Decode it with decodeBytes() from "copydesk/feed".'],
    [new ArrayBuffer(2), 'an ArrayBuffer. Decode it with'],
    [new URL('https://paper.example'), 'a URL. Fetch it first'],
    [['Rain'], 'an Array. Clean each item.'],
    [new ReadableStream(), 'a ReadableStream. Read all of it first.'],
    [{ outerHTML: '<p>Rain</p>' }, 'an Object. Use its outerHTML.'],
    [Object.create(null), 'an Object'],
    [() => 'Rain', 'a function'],
    [undefined, 'undefined'],
    [7, 'a number'],
  ])('says what %s is', (value, words) => {
    expect(() => clean(any(value))).toThrow(`Expected a string, got ${words}`)
    expect(() => cleanFeed(any(value))).toThrow(words)
  })

  it.each<[what: unknown, words: string]>([
    ['Rain fell.', 'a string. Clean it first.'],
    [Promise.resolve(), 'a Promise. Await it.'],
    [{ source: 'Rain', document: clean('Rain') }, 'an Object. Use its document.'],
    [undefined, 'undefined.'],
  ])('says that %o is no document', (value, words) => {
    const readers = { chunk, explain, locate, summarize, toHtml, toMarkdown }
    for (const [name, read] of Object.entries(readers) as [string, (...args: unknown[]) => unknown][]) {
      const message = `${name}() expects a document from clean(), got ${words}`
      expect(() => read(value, ...(name === 'locate' ? ['Rain'] : []))).toThrow(new TypeError(message))
    }
  })

  it('says what replay and undo take', () => {
    const document = clean('R&amp;D')
    for (const read of [replay, undo]) {
      expect(() => read('R&amp;D', any(document))).toThrow('undo(document.text, document.changes)')
      expect(() => read(any(document), document.changes)).toThrow('Expected replay(source, document.changes)')
    }
  })

  it('says what is no response, no bytes and no limit', async () => {
    await expect(cleanResponse(any(Promise.resolve(new Response('Rain'))))).rejects.toThrow(
      'Expected a Response, got a Promise. Await it.',
    )
    await expect(cleanResponse(any('Rain'))).rejects.toThrow('got a string. Use clean() for strings.')
    for (const limit of ['5', 0, Number.NaN])
      await expect(cleanResponse(new Response('Rain'), any({ limit }))).rejects.toThrow(
        'a number of bytes greater than 0',
      )
    expect(() => decodeBytes(any('Rain'))).toThrow('Expected a Uint8Array, got a string.')
    expect(() => decodeBytes(any(new ArrayBuffer(4)))).toThrow('Use new Uint8Array(buffer).')
    expect(() => chunk(clean('Rain'), { size: Number.NaN })).toThrow('Invalid value NaN for option "size".')
  })

  it('says which names there are, and means a family where one is near', () => {
    expect(() => createCleaner({ rules: { 'en/newsleter': false } })).toThrow(
      'Unknown rule "en/newsleter" in option "rules". Did you mean "en/newsletter"?',
    )
    expect(() => createCleaner({ keep: ['en/nope/x'] })).toThrow(
      'Unknown rule "en/nope/x" in option "keep". Use the address of a rule in its packs.',
    )
  })

  it('knows words that were likely meant', () => {
    expect(() => createCleaner(any({ quotes: 'curl' }))).toThrow('Did you mean "curly"? Allowed: "straight", ')
    expect(() => createCleaner(any({ keep: ['share', 'newsleter'] }))).toThrow('Did you mean "newsletter"?')
    expect(() => createCleaner(any('Rain fell.'))).toThrow('To clean a text, call clean(text)')
  })

  it('refuses what a feed is told by a wrong name', () => {
    expect(() => cleanFeed('<rss/>', any({ hint: {} }))).toThrow('Unknown option "hint". Did you mean "hints"?')
    expect(() => cleanFeed('<rss/>', any({ dashes: 'em' }))).toThrow('Use cleanFeed(…, { options: { dashes: "em" } }).')
    expect(() => cleanFeed('<rss/>', any(null))).toThrow(CopydeskOptionError)
  })

  it('takes a record for hints, whatever else is in it', () => {
    const record = { url: 'https://paper.example/a', html: '<p>Rain</p>', site: 'Harbour News', id: 7 }
    expect(clean('Rain fell.', record).url).toBe(record.url)
  })

  it('takes packs of one’s own that are sound', () => {
    const options = packWith({
      lines: ['(buy|get) us a tea'],
      inside: [{ opens: '[', pattern: /\[tea\]/y }],
      place: 'tail',
    })
    expect(() => createCleaner(options)).not.toThrow()
  })
})
