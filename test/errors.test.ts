import { describe, expect, it } from 'vitest'
import { cleanResponse } from '../src/feed.js'
import {
  type CleanerOptions,
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
  'a word that is nearly one': () => createCleaner(any({ quotes: 'curl' })),
  'a family that is nearly one': () => createCleaner(any({ keep: ['share', 'newsleter'] })),
  'a text for options': () => createCleaner(any('Rain fell.')),
  'a family of a language that is nearly one': () => createCleaner({ rules: { 'en/newsleter': false } }),
  'a rule that there is not': () => createCleaner({ keep: ['en/nope/x'] }),
  'an option of a feed that is nearly one': () => cleanFeed('<rss/>', any({ hint: {} })),
  'an option of a cleaner beside those of a feed': () => cleanFeed('<rss/>', any({ dashes: 'em' })),
  'no options of a feed': () => cleanFeed('<rss/>', any(null)),
  'a promise of a response': () => cleanResponse(any(Promise.resolve(new Response('Rain')))),
  'a string for a response': () => cleanResponse(any('Rain')),
  'a limit that is text': () => cleanResponse(new Response('Rain'), any({ limit: '5' })),
  'a limit of nothing': () => cleanResponse(new Response('Rain'), { limit: 0 }),
  'a limit that is no number': () => cleanResponse(new Response('Rain'), { limit: Number.NaN }),
  'a string for bytes': () => decodeBytes(any('Rain')),
  'a buffer for bytes': () => decodeBytes(any(new ArrayBuffer(4))),
  'a size that is no number': () => chunk(clean('Rain'), { size: Number.NaN }),
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
