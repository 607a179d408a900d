import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { cleanFeed } from '../src/feed.js'
import { clean, cleanText, createCleaner, hiddenText, isArticle } from '../src/index.js'
import { unpolluted } from '../src/unpolluted.js'

const STORY = 'The council voted on Tuesday to rebuild the “old” bridge, the mayor said.'
const PAGE = `<html><head><title>Old bridge</title><script type="application/ld+json">{"@type":"NewsArticle",
  "constructor":"x","headline":"Old bridge","author":{"@id":"constructor"}}</script><style>.a .b{display:none}</style></head>
  <body><article><h1>Old bridge</h1><p constructor=x class="constructor">${STORY}</p><p>${STORY}</p></article></body></html>`
const FEED = `<rss constructor="x"><channel><item constructor="y"><title>Rain</title><description>${STORY}</description></item></channel></rss>`

const results = () => {
  const documents = [clean(PAGE), clean(STORY), cleanText(STORY, { lang: 'en' }), createCleaner()(STORY)]
  return JSON.stringify([documents, cleanFeed(FEED), hiddenText(PAGE), isArticle(PAGE)])
}

function withProperty<Result>(name: string, run: () => Result): Result {
  const value = 'evil'
  const descriptor = { __proto__: null, value, configurable: true, enumerable: true, writable: true }
  Object.defineProperty(Object.prototype, name, descriptor as object)
  try {
    return run()
  } finally {
    Reflect.deleteProperty(Object.prototype, name)
  }
}

describe('a polluted prototype of all objects', () => {
  const before = results()

  it.each([
    ...['title', 'url', 'lang', 'quotes', 'keep', 'packs', 'rules', 'changes', 'rule', 'because'],
    ...'hidden class id style href datetime role @id @graph get value opened length'.split(' '),
  ])('changes nothing: %s', (name) => {
    expect(withProperty(name, results)).toBe(before)
  })

  it('is as polluted afterwards, also if the work throws', () => {
    withProperty('title', () => {
      const broken = () => {
        expect('title' in {}).toBe(false)
        throw new Error('broken')
      }
      expect(() => unpolluted(broken)).toThrow(new Error('broken'))
      const polluted = Object.getOwnPropertyDescriptor(Object.prototype, 'title')
      expect(polluted).toMatchObject({ value: 'evil', enumerable: true })
    })
  })
})

it('frozen prototypes change nothing', () => {
  const run = (before: string) => {
    const program = `import { clean } from 'copydesk'
        import { cleanFeed } from 'copydesk/feed'
        ${before}
        console.log(JSON.stringify([clean(${JSON.stringify(PAGE)}), cleanFeed(${JSON.stringify(FEED)})]))`
    const cwd = fileURLToPath(new URL('../', import.meta.url))
    return execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd, encoding: 'utf8' })
  }
  const freeze = '[Object, Array, Function, String, Map, Set, RegExp].forEach((its) => Object.freeze(its.prototype))'
  expect(run(freeze)).toBe(run(''))
})
