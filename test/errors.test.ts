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

/** A call as TypeScript would not let it stand. */
const any = <T>(value: unknown) => value as T

const packWith = (rule: object, family = 'share'): CleanerOptions => ({
  packs: [any<RulePack>({ lang: 'xx', families: { [family]: { mine: rule } } })],
})

/** The message of what goes wrong, at once or later. */
async function messageOf(call: () => unknown): Promise<string> {
  try {
    await call()
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return (error as Error).message
  }
  throw new Error('nothing went wrong')
}

describe('a wrong use names the way out', () => {
  it.each<[what: string, call: () => unknown, message: string]>([
    [
      'bytes',
      () => clean(any(Buffer.from('Rain'))),
      'copydesk cleans strings, and got a Buffer: read it with decodeBytes of copydesk/feed',
    ],
    [
      'an unknown hint',
      () => clean('Rain', any({ uri: 'https://paper.example' })),
      "option “hints.uri” is 'https://paper.example'; it can be left out; did you mean “url”? the hints are url, lang, title",
    ],
    [
      'a hint by another name',
      () => clean('Rain', any({ language: 'en' })),
      "option “hints.language” is 'en'; it can be left out; did you mean “lang”? the hints are url, lang, title",
    ],
    [
      'an unknown option of toMarkdown',
      () => toMarkdown(clean('Rain'), any({ frontmatter: true })),
      'option “frontmatter” is true; it can be left out; did you mean “frontMatter”? the options are frontMatter, marks',
    ],
    [
      'an unknown option of toHtml',
      () => toHtml(clean('Rain'), any({ mark: false })),
      'option “mark” is false; it can be left out; did you mean “marks”? the options are marks',
    ],
    [
      'an unknown option of explain',
      () => explain(clean('Rain'), any({ groups: 'rule' })),
      "option “groups” is 'rule'; it can be left out; did you mean “group”? the options are group, context",
    ],
    [
      'an unknown option of chunk',
      () => chunk(clean('Rain'), any({ overlap: 3 })),
      'option “overlap” is 3; it can be left out; the options are size, by',
    ],
    ['a promise', () => clean(any(Promise.resolve('Rain'))), 'copydesk cleans strings, and got a Promise: await it'],
    [
      'a response',
      () => clean(any(new Response('Rain'))),
      'copydesk cleans strings, and got a Response: use cleanResponse of copydesk/feed, or await its text()',
    ],
    [
      'an option that is nearly one',
      () => createCleaner(any({ quote: 'curly' })),
      "option “quote” is 'curly'; it can be left out; did you mean “quotes”? the options are quotes, dashes,",
    ],
    [
      'options where hints go',
      () => clean('Rain', any({ quotes: 'curly' })),
      "option “quotes” is 'curly'; it is no option of clean, which takes hints: use createCleaner({ quotes: 'curly' })(source)",
    ],
    [
      'options beside those of a file',
      () => cleanFile('rain.txt', any({ quotes: 'curly' })),
      "option “quotes” is 'curly'; it is no option of cleanFile: use cleanFile(…, { options: { quotes: 'curly' } })",
    ],
    ['a hint that is no string', () => clean('Rain', any({ url: 42 })), 'hints.url must be a string, and is number'],
    ['no hints', () => clean('Rain', any(null)), 'hints must be an object, such as { url, lang, title }, and is null'],
    [
      'a field of a rule that is nearly one',
      () => createCleaner(packWith({ line: ['tip us'] })),
      'option “line of xx/share/mine” is ["tip us"]; it can be left out; did you mean lines?',
    ],
    [
      'a place that is none',
      () => createCleaner(packWith({ lines: ['tip us'], place: 'middle' })),
      "option “place of xx/share/mine” is 'middle'; it can be 'anywhere', 'head', 'tail', 'edges', 'below', 'between', 'run'",
    ],
    [
      'a slot that is none',
      () => createTextCleaner(packWith({ lines: ['tip {who}'] })),
      "option “lines of xx/share/mine, number 0” is 'tip {who}'; it can be a template, and is none: no slot is called {who}, at 4",
    ],
    [
      'a pattern that is not sticky',
      () => createCleaner(packWith({ inside: [{ opens: '[', pattern: /\[ad\]/ }] })),
      'option “pattern of inside of xx/share/mine, number 0” is /\\[ad\\]/; it can be sticky: /…/y',
    ],
    [
      'a family that is none',
      () => createCleaner(packWith({ lines: ['tip us'] }, 'sharing')),
      'option “sharing of the families of xx” is {"mine":{"lines":["tip us"]}}; it can be left out; there are ad-marker,',
    ],
  ])('%s', async (_, call, message) => {
    expect(await messageOf(call)).toContain(message)
  })

  it.each<[value: unknown, words: string]>([
    [new Uint8Array(2), 'a Uint8Array: read it with decodeBytes of copydesk/feed'],
    [new ArrayBuffer(2), 'an ArrayBuffer: read it with'],
    [new URL('https://paper.example'), 'a URL: fetch it first'],
    [['Rain'], 'an Array: clean each of its items'],
    [new ReadableStream(), 'a ReadableStream: read all of it first'],
    [{ outerHTML: '<p>Rain</p>' }, 'an Object: use its outerHTML'],
    [Object.create(null), 'an Object'],
    [() => 'Rain', 'a function'],
    [undefined, 'undefined'],
    [7, 'number'],
  ])('says what %s is', (value, words) => {
    expect(() => clean(any(value))).toThrow(`copydesk cleans strings, and got ${words}`)
    expect(() => cleanFeed(any(value))).toThrow(words)
  })

  it.each<[what: unknown, words: string]>([
    ['Rain fell.', 'a string: clean it first'],
    [Promise.resolve(), 'a Promise: await it'],
    [{ source: 'Rain', document: clean('Rain') }, 'an Object: use its document'],
    [undefined, 'undefined'],
  ])('says that %o is no document', (value, words) => {
    const readers = { chunk, explain, locate, summarize, toHtml, toMarkdown }
    for (const [name, read] of Object.entries(readers) as [string, (...args: unknown[]) => unknown][]) {
      const message = `${name} reads a document, such as clean(source), and got ${words}`
      expect(() => read(value, ...(name === 'locate' ? ['Rain'] : []))).toThrow(new TypeError(message))
    }
  })

  it('says what replay and undo take', () => {
    const document = clean('R&amp;D')
    for (const read of [replay, undo]) {
      expect(() => read('R&amp;D', any(document))).toThrow('and both document.changes')
      expect(() => read(any(document), document.changes)).toThrow('replay takes a source, and undo a text')
    }
  })

  it('says what is no response, no bytes and no limit', async () => {
    await expect(cleanResponse(any(Promise.resolve(new Response('Rain'))))).rejects.toThrow(
      'cleanResponse reads what fetch answers, and got a Promise: await it',
    )
    await expect(cleanResponse(any('Rain'))).rejects.toThrow('and got string: clean reads strings')
    for (const limit of ['5', 0, Number.NaN])
      await expect(cleanResponse(new Response('Rain'), any({ limit }))).rejects.toThrow('a number of bytes above zero')
    expect(() => decodeBytes(any('Rain'))).toThrow('decodeBytes reads a Uint8Array, and got string')
    expect(() => decodeBytes(any(new ArrayBuffer(4)))).toThrow('use new Uint8Array(buffer)')
    expect(() => chunk(clean('Rain'), { size: Number.NaN })).toThrow('option “size” is NaN;')
  })

  it('says which names there are, and means a family where one is near', () => {
    expect(() => createCleaner({ rules: { 'en/newsleter': false } })).toThrow('did you mean ‘en/newsletter’?')
    expect(() => createCleaner({ keep: ['en/nope/x'] })).toThrow(
      'it can be set for the address of a rule of its packs, as receipts name it',
    )
  })

  it('knows words that were likely meant', () => {
    expect(() => createCleaner(any({ quotes: 'curl' }))).toThrow(
      "it can be 'curly', if that was meant, or 'straight', ",
    )
    expect(() => createCleaner(any({ keep: ['share', 'newsleter'] }))).toThrow(
      "it can be 'newsletter', if that was meant",
    )
    expect(() => createCleaner(any('Rain fell.'))).toThrow('to clean a text, call clean(text)')
  })

  it('refuses what a feed is told by a wrong name', () => {
    expect(() => cleanFeed('<rss/>', any({ hint: {} }))).toThrow('did you mean “hints”? the options are options, hints')
    expect(() => cleanFeed('<rss/>', any({ dashes: 'em' }))).toThrow("use cleanFeed(…, { options: { dashes: 'em' } })")
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
