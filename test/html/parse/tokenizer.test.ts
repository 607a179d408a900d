import { load } from 'cheerio/slim'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Element } from '../../../src/html/parse/node.js'
import { parse } from '../../../src/html/parse/parse.js'
import { Tokenizer } from '../../../src/html/parse/tokenizer.js'

type Event = readonly [name: string, ...places: unknown[]]

/**
 * All that a tokenizer tells of a source, one call after the other; but for the beginning of a value that the source cuts
 * off, with which nobody does anything.
 */
function told(html: string, its?: typeof Tokenizer, xmlMode = false): Event[] {
  const events: Event[] = []
  class Listening {
    constructor(options: unknown, parser: object) {
      const listener = new Proxy(parser, {
        get: (target, name) => {
          const value = Reflect.get(target, name)
          if (typeof value !== 'function') return value
          return (...places: unknown[]) => {
            // Its own tells of a closing tag also where its `>` is.
            events.push([String(name), ...(name === 'onclosetag' ? places.slice(0, 2) : places)])
            return value.apply(target, places)
          }
        },
      })
      const Own = its ?? Usual
      // biome-ignore lint/correctness/noConstructorReturn: the parser asks for a class
      return new (Own as new (options: unknown, listener: object) => object)(options, listener)
    }
  }
  load(html, { xml: { xmlMode, decodeEntities: false, Tokenizer: Listening as never } }, false)
  return events.filter(([name], at) => name !== 'onattribdata' || events[at + 1]?.[0] === 'onattribend')
}

/** The tokenizer of htmlparser2, which cheerio does not hand out: the first that a parser makes of itself. */
const Usual = usualTokenizer()

function usualTokenizer(): unknown {
  let parser: { tokenizer?: object; constructor: unknown } | undefined
  class Spy {
    readonly running = true
    constructor(_: unknown, owner: typeof parser) {
      parser = owner
    }
    write() {}
    end() {}
  }
  load('x', { xml: { xmlMode: false, Tokenizer: Spy as never } }, false)
  const Parser = parser?.constructor as new (handler: object, options: object) => { tokenizer: object }
  return new Parser({}, {}).tokenizer.constructor
}

/** In which a `/` ends the name, as browsers have it, but not htmlparser2: `</p/>` */
const SLASHED = /<\/\s*[^\s>/]+\//

const PIECES = [
  '<p>',
  '</p>',
  '<br/>',
  '<a href="/x" id=a checked title=\'"\'>',
  '<a b="',
  '</',
  '</ ',
  '</>',
  '</1>',
  '<',
  '<<',
  '<1',
  '>',
  '"',
  "'",
  '=',
  '/',
  '/>',
  ' / ',
  ' ',
  '\n',
  '\t',
  'Rain',
  '&amp;',
  'é',
  '<!',
  '<!>',
  '<!-',
  '<!--',
  '<!-->',
  '<!--->',
  '-->',
  '--',
  '-',
  '<!doctype html>',
  '<![',
  '<![CDATA[',
  '<![CDAT>',
  ']]>',
  ']',
  '<?xml ?>',
  '<?',
  '<script>',
  '</script>',
  '</SCRIPT >',
  '</scripts>',
  '<ScRiPt src=x>',
  '<script/>',
  '<s',
  '<sc',
  '<scripts>',
  '<style>',
  '</style',
  '<title>',
  '</title x>',
  '<t',
  '<textarea>',
  '</textarea>',
  '<tmp>',
  '<xmp>',
  '</xmp>',
  '<x',
  '<svg><path d=1/></svg>',
  '=a',
  ' a',
  ' a=',
  ' a =b',
  'a="b"c',
]

describe('Tokenizer', () => {
  it.each([
    ...PIECES,
    '<a/',
    '<a /',
    '</a',
    '</a b',
    '<!-- a -- b --->c',
    '<a =b>',
    '<a b c=d/>',
    '<script>a<b</script',
  ])('%j: tells what htmlparser2 does', (html) => {
    expect(told(html, Tokenizer)).toEqual(told(html))
  })

  it('tells of any markup what htmlparser2 does', () => {
    const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(markup, (html) => {
        fc.pre(!SLASHED.test(html))
        expect(told(html, Tokenizer)).toEqual(told(html))
      }),
      { numRuns: 3000 },
    )
  })

  it('tells of any XML what htmlparser2 does', () => {
    const markup = fc.array(fc.constantFrom(...PIECES, '<é>', '</é>', '<1a:b c:d="e"/>'), { maxLength: 12 })
    fc.assert(
      fc.property(markup, (pieces) => {
        const xml = pieces.join('')
        fc.pre(!SLASHED.test(xml))
        expect(told(xml, Tokenizer, true)).toEqual(told(xml, undefined, true))
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['constructor', '__proto__', 'hidden'])('takes %s for the name of an attribute like any other', (name) => {
    const { root } = parse(`<p ${name}=x>Rain</p>`)
    expect(Object.entries((root.first as Element).attribs)).toEqual([[name, 'x']])
  })

  it('tells of the places of names, values and text', () => {
    expect(told('<p id=a>Rain</p>', Tokenizer)).toEqual([
      ['onopentagname', 1, 2],
      ['onattribname', 3, 5],
      ['onattribdata', 6, 7],
      ['onattribend', 1, 7],
      ['onopentagend', 7],
      ['ontext', 8, 12],
      ['onclosetag', 14, 15],
      ['onend'],
    ])
  })
})
