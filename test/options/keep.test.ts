import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCleaner as createCoreCleaner } from '../../src/core.js'
import {
  type CleanerOptions,
  cleanHtml,
  cleanText,
  createCleaner,
  createTextCleaner,
  type Keep,
  replay,
  undo,
} from '../../src/index.js'
import { any, en } from '../../src/packs.js'
import { scraped } from '../alphabet.js'
import { casesIn, partsOf } from '../tables.js'

const STORY = [
  'The council voted on Tuesday evening to rebuild the old bridge over the river, and the mayor said why.',
  'Work will begin in spring, and the road beside it stays open until the autumn, said the harbour master.',
  'Nobody was hurt when the “old” bridge fell, but the school on the far bank was shut for eleven weeks.',
]
const story = STORY.join('\n\n')
const around = (line: string) =>
  `By Jo Ng\n\n${STORY[0]}\n\n${line}\n\n${STORY[1]}\n\n${STORY[2]}\n\nSign up for our newsletter\n\nSource link`

const codesOf = ({ warnings }: { warnings: readonly { code: string; message: string }[] }) =>
  warnings.filter(({ code }) => code === 'keep-unmatched').map(({ message }) => message)

const cases = casesIn(new URL('keep.txt', import.meta.url))

describe('keep', () => {
  it.each(cases('what to keep of a text, and the lines of boilerplate that stay'))('of %s', (_, asked, lines) => {
    const keep: Keep[] = JSON.parse(asked)
    const furniture = ['By Jo Ng', 'Advertisement', 'Sign up for our newsletter', 'Source link']
    const source = around('Advertisement')
    const document = createTextCleaner({ keep, quotes: 'keep' })(source)
    expect(furniture.filter((line) => document.text.split('\n').includes(line))).toEqual(partsOf(lines))
    expect(STORY.every((line) => document.text.includes(line))).toBe(true)
    expect(codesOf(document)).toEqual([])
    expect(replay(source, document.changes)).toBe(document.text)
    expect(undo(document.text, document.changes)).toBe(source)
    expect(createTextCleaner({ keep, quotes: 'keep' })(document.text).text).toBe(document.text)
  })

  it('of a concept keeps its parts, whose lines go in one place only', () => {
    const source = `${story}\n\nFollow us on Facebook`
    const part = 'en/share/follow-us-edges'
    const rulesIn = (options: CleanerOptions) =>
      createTextCleaner(options)(source).changes.flatMap(({ rules }) => rules)
    expect(rulesIn({})).toContain(part)
    expect(createTextCleaner({ keep: ['en/share/follow-us'] })(source).text).toContain('Follow us on Facebook')
    expect(rulesIn({ rules: { 'en/share/follow-us': false } })).not.toContain(part)
  })

  it('wins over the model, which would take what the rule no longer does', () => {
    const inbox = 'Get the best of Harbour News in your inbox every morning'
    const source = `${story}\n\nSign up for our newsletter\n${inbox}\nShare this article\nFollow us on Facebook`
    expect(cleanText(source).text).not.toContain('newsletter')
    const { text } = createTextCleaner({ keep: ['newsletter'] })(source)
    expect(text).toContain('Sign up for our newsletter')
    expect(text).not.toContain('Share this article')
  })

  it('wins within a line', () => {
    const source = `${STORY[0]} [ad_1] ${STORY[1]}[ad_2]`
    expect(createTextCleaner({ keep: [{ phrase: '[ad_1]' }] })(source).text).toBe(`${STORY[0]} [ad_1] ${STORY[1]}`)
    expect(createTextCleaner({ keep: ['ad-marker'] })(source).text).toBe(source)
  })

  it.each(cases('what matches nothing, and the warning'))('warns of what met nothing: %s', (asked, message) => {
    const keep: Keep[] = [JSON.parse(asked)]
    const document = createCleaner({ keep })(story)
    expect(codesOf(document)).toEqual([message])
    expect(document.quality.verdict).toBe('good')
    expect(codesOf(createCleaner({ keep })(`<p>${STORY.join('<p>')}`))).toEqual([message])
  })

  it('warns of no family, for most texts have no byline', () => {
    expect(createTextCleaner({ keep: ['byline', 'share'] })(story).warnings).toEqual([])
  })

  it.each(cases('what is refused, and a part of the message'))('refuses %s', (keep, message) => {
    expect(() => createCleaner({ keep: [JSON.parse(keep)] })).toThrow(message)
  })

  it('knows the addresses of packs that are named, and those of packs that may come', () => {
    expect(() => createCoreCleaner({ packs: [any, en], keep: ['de/share/x'] })).toThrow(/de\/share\/x/)
    expect(createCleaner({ keep: ['de/share'] })(story).text).toBe(story.replace('“old”', '"old"'))
  })
})

const paragraph = (text: string) => `<p>${text}</p>`
const page = (
  inside: string,
  beside = '',
) => `<html lang="en"><head><style>.off{display:none}</style></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Old bridge to be rebuilt</h1><p class="byline">By Jo Ng</p>${paragraph(STORY[0] as string)}${inside}${STORY.slice(1).map(paragraph).join('')}</article>
<aside class="related">${beside}<h3>Most read</h3><ul><li><a href="/a">Ten walks for a rainy day</a></li></ul></aside><footer>Imprint</footer></body></html>`

describe('keep on a page', () => {
  const keepsOn = (keep: Keep[], source: string) => createCleaner({ keep })(source)

  it.each(cases('what to keep of a page, what stands in and beside its story, and the line that stays'))(
    'keeps %s',
    (_, keep, inside, beside, stays = '') => {
      const source = page(inside, beside)
      expect(createCleaner()(source).text).not.toContain(stays)
      const document = keepsOn(JSON.parse(keep), source)
      const lines = document.text.split(/\n+/)
      expect(lines).toContain(stays)
      expect(lines.filter((line) => !STORY.map((one) => one.replace('“old”', '"old"')).includes(line))).toEqual([stays])
      expect(codesOf(document)).toEqual([])
      expect(replay(source, document.changes)).toBe(document.text)
      expect(undo(document.text, document.changes)).toBe(source)
    },
  )

  it('keeps no byline of another story', () => {
    expect(keepsOn(['byline'], page('', '<p class="byline">By Ana Diaz</p>')).text).not.toContain('Diaz')
  })

  it('shows no phrase that is hidden', () => {
    const hidden = '<p hidden>Seen by few.</p><p style="display:none">Seen by few.</p>'
    const document = keepsOn([{ phrase: 'Seen by few' }], page(hidden))
    expect(document.text).not.toContain('Seen')
    expect(codesOf(document)).toHaveLength(1)
  })

  it('wins over what a site drops, and over what it takes', () => {
    const site = { take: ['p'], drop: ['.box'] }
    const source = page('<div class="box">Mind <i>the</i> gap, she said.</div>')
    expect(createCleaner({ site, keep: [{ selector: '.box' }] })(source).text).toContain('Mind the gap, she said.')
    const dropped = createCleaner({ site: { drop: ['article'] }, keep: [{ selector: '.box' }] })(source).text
    expect(dropped).toContain('Mind the gap, she said.')
    expect(dropped).not.toContain('council')
  })

  it('runs no script, whoever asks for it', () => {
    const source = page('<div class="box">Rain fell.<script>alert(1)</script></div>')
    expect(keepsOn([{ selector: 'script' }, { selector: '.box' }], source).text).not.toContain('alert')
  })

  it('works on posts', () => {
    const post = `${STORY.map(paragraph).join('')}<div class="sharedaddy"><h3>Share this:</h3><a href="/x">Facebook</a></div>`
    expect(cleanHtml(post).text).not.toContain('Facebook')
    expect(createCleaner({ keep: [{ selector: '.sharedaddy' }] })(post).text).toContain('Share this:\n\nFacebook')
  })

  it('holds the laws, whatever is kept', () => {
    const asked =
      '[{"phrase":"a"}] [{"selector":"b,li"},"share"] ["model",{"phrase":"Advertisement"}] ["repeat","en/share"]'
    const cleaners = asked.split(' ').map((keep) => createCleaner({ keep: JSON.parse(keep) }))
    fc.assert(
      fc.property(scraped(20), fc.constantFrom(...cleaners), (source, cleaner) => {
        const { text, changes } = cleaner(source)
        expect(replay(source, changes)).toBe(text)
        expect(undo(text, changes)).toBe(source)
      }),
      { numRuns: 100 },
    )
  })
})
