import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCleaner as createCoreCleaner } from '../../src/core.js'
import { cleanHtml, cleanText, createCleaner, createTextCleaner, type Keep, replay, undo } from '../../src/index.js'
import { any, en } from '../../src/packs.js'
import { scraped } from '../alphabet.js'

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

describe('keep', () => {
  it.each<[what: string, keep: Keep[], stays: string[]]>([
    ['nothing', [], []],
    ['a family', ['byline'], ['By Jo Ng']],
    ['two families', ['byline', 'source-trailer'], ['By Jo Ng', 'Source link']],
    ['a rule', ['en/source-trailer/source-link'], ['Source link']],
    ['a family of one language', ['en/newsletter'], ['Sign up for our newsletter']],
    ['a phrase', [{ phrase: 'for our newsletter' }], ['Sign up for our newsletter']],
    ['a phrase in other quotes', [{ phrase: 'Source  link' }, { phrase: 'the "old" bridge fell' }], ['Source link']],
  ])('of %s', (_, keep, stays) => {
    const furniture = ['By Jo Ng', 'Advertisement', 'Sign up for our newsletter', 'Source link']
    const source = around('Advertisement')
    const document = createTextCleaner({ keep, quotes: 'keep' })(source)
    expect(furniture.filter((line) => document.text.split('\n').includes(line))).toEqual(stays)
    expect(STORY.every((line) => document.text.includes(line))).toBe(true)
    expect(codesOf(document)).toEqual([])
    expect(replay(source, document.changes)).toBe(document.text)
    expect(undo(document.text, document.changes)).toBe(source)
    expect(createTextCleaner({ keep, quotes: 'keep' })(document.text).text).toBe(document.text)
  })

  it('wins over the model, which would take what the rule no longer does', () => {
    const lines = [
      'Sign up for our newsletter',
      'Get the best of Harbour News in your inbox every morning',
      'Share this article',
      'Follow us on Facebook',
    ]
    const source = `${story}\n\n${lines.join('\n')}`
    expect(cleanText(source).text).not.toContain('newsletter')
    const { text } = createTextCleaner({ keep: ['newsletter'] })(source)
    expect(text).toContain(lines[0])
    expect(text).not.toContain(lines[2])
  })

  it('wins within a line', () => {
    const source = `${STORY[0]} [ad_1] ${STORY[1]}[ad_2]`
    expect(createTextCleaner({ keep: [{ phrase: '[ad_1]' }] })(source).text).toBe(`${STORY[0]} [ad_1] ${STORY[1]}`)
    expect(createTextCleaner({ keep: ['ad-marker'] })(source).text).toBe(source)
  })

  it.each<[keep: Keep, message: string]>([
    ['en/source-trailer/source-link', 'Nothing matches rule "en/source-trailer/source-link", which should be kept.'],
    [{ phrase: 'Ten walks' }, 'Nothing matches phrase "Ten walks", which should be kept.'],
    [{ selector: '.note' }, 'Nothing matches selector ".note", which should be kept.'],
  ])('warns of what met nothing: %o', (keep, message) => {
    const document = createCleaner({ keep: [keep] })(story)
    expect(codesOf(document)).toEqual([message])
    expect(document.quality.verdict).toBe('good')
    expect(codesOf(createCleaner({ keep: [keep] })(`<p>${STORY.join('<p>')}`))).toEqual([message])
  })

  it('warns of no family, for most texts have no byline', () => {
    expect(createTextCleaner({ keep: ['byline', 'share'] })(story).warnings).toEqual([])
  })

  it.each<[keep: unknown, message: RegExp]>([
    ['newsleter', /for option "keep"\. Did you mean "newsletter"\?/],
    [
      'en/newsletter/sign-upp',
      /^Unknown rule "en\/newsletter\/sign-upp" in option "keep"\. Did you mean "en\/newsletter\//,
    ],
    ['.note', /Did you mean \{ selector: "\.note" \}\?/],
    [{ selector: '' }, /"keep"/],
    [{ selector: 'p', phrase: 'Rain' }, /"keep"/],
    [{ css: 'p' }, /"keep"/],
    [{ selector: 'p[' }, /^Invalid value \{"selector":"p\["\} for option "keep"\. Allowed: a CSS selector/],
  ])('refuses %o', (keep, message) => {
    expect(() => createCleaner({ keep: [keep as Keep] })).toThrow(message)
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

  it.each<[what: string, keep: Keep[], source: string, stays: string]>([
    [
      'what a selector matches in the story',
      [{ selector: '.box' }],
      page('<div class="box newsletter"><p>Sign up for our newsletter</p></div>'),
      'Sign up for our newsletter',
    ],
    ['what it matches outside', [{ selector: '.related li' }], page(''), 'Ten walks for a rainy day'],
    [
      'what it matches in what is hidden',
      [{ selector: '.n' }],
      page('<div hidden><p>Gone.</p><p class="n">Seen by few.</p></div>'),
      'Seen by few.',
    ],
    ['what a sheet hides', [{ selector: '.off' }], page('<div class="off">Seen by few.</div>'), 'Seen by few.'],
    [
      'a caption',
      [{ selector: 'figcaption' }],
      page('<figure><img src="/a.jpg"><figcaption>The bridge at dusk</figcaption></figure>'),
      'The bridge at dusk',
    ],
    ['a phrase in a box', [{ phrase: 'walks for a rainy' }], page(''), 'Ten walks for a rainy day'],
    [
      'a phrase over tags',
      [{ phrase: 'Ten “great” walks' }],
      page('', '<p class="promo">Ten &quot;<b>great</b>&quot; walks</p>'),
      'Ten "great" walks',
    ],
    [
      'what a rule knows in the story',
      ['newsletter'],
      page('<div class="newsletter"><p>Sign up for our newsletter</p></div>'),
      'Sign up for our newsletter',
    ],
    ['a byline', ['byline'], page(''), 'By Jo Ng'],
  ])('keeps %s', (_, keep, source, stays) => {
    expect(createCleaner()(source).text).not.toContain(stays)
    const document = keepsOn(keep, source)
    const lines = document.text.split(/\n+/)
    expect(lines).toContain(stays)
    expect(lines.filter((line) => !STORY.map((one) => one.replace('“old”', '"old"')).includes(line))).toEqual([stays])
    expect(codesOf(document)).toEqual([])
    expect(replay(source, document.changes)).toBe(document.text)
    expect(undo(document.text, document.changes)).toBe(source)
  })

  it('keeps no byline of another story', () => {
    expect(keepsOn(['byline'], page('', '<p class="byline">By Ana Diaz</p>')).text).not.toContain('Diaz')
  })

  it('shows no phrase that is hidden', () => {
    const document = keepsOn(
      [{ phrase: 'Seen by few' }],
      page('<p hidden>Seen by few.</p><p style="display:none">Seen by few.</p>'),
    )
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
    const asked: Keep[][] = [
      [{ phrase: 'a' }],
      [{ selector: 'b, li' }, 'share'],
      ['model', { phrase: 'Advertisement' }],
      ['repeat', 'related', 'en/share'],
    ]
    const cleaners = asked.map((keep) => createCleaner({ keep }))
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
