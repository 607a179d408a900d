import { describe, expect, it } from 'vitest'
import { isPageDump, outsideStory } from '../../src/decide/page-dump.js'
import { cleanText, createTextCleaner, replay } from '../../src/index.js'
import type { Line } from '../../src/match/known-lines.js'

const MENU = `Skip to content
Sign in
Subscribe
News
Politics
World
Business
Markets
Technology
Science
Health
Sport
Football
Tennis
Culture
Books
Music
Film
Travel
Food
Opinion
Letters
Weather
Jobs
Search`

const STORY = `The council voted on Tuesday evening to rebuild the old bridge over the river, which has been closed to lorries since the flood.
"We could not wait any longer," the mayor said after the vote. "Every winter the pillars lose a little more of their stone."
What it will cost
The work will begin in spring and is expected to cost 3.2 million euros, of which the region pays half.
The council asked for three things:
a ferry for the time of the works
a lane for bicycles
lamps that do not blind the bats
Until the new bridge opens, a ferry will carry walkers and bicycles across the river every twenty minutes, free of charge.
Some neighbours fear the noise of the building site; others look forward to quieter nights without lorries on the bridge.`

const FOOT = `Share
Facebook
Twitter
Comments
Most read
Storm warning for the coast as the first autumn gale arrives
Why the price of butter has doubled within a year
Ten walks for a rainy Sunday
The night train comes back
About us
Contact
Imprint
Privacy policy
Terms of use
Newsletter
RSS
© 2024 The Example`

const of = (text: string) => cleanText(text)

describe('a crude page', () => {
  const page = of(`${MENU}\nOld bridge to be rebuilt\n${STORY}\n${FOOT}`)

  it('loses its menus, teasers and foot, and no line of the story', () => {
    expect(page.text.split('\n').filter(Boolean)).toEqual(expect.arrayContaining(STORY.split('\n')))
    for (const line of ['Tennis', 'Weather', 'Why the price of butter has doubled within a year', 'Imprint'])
      expect(page.text).not.toContain(line)
  })

  it('says that its HTML would do better, which does not lower the verdict', () => {
    expect(page.warnings.map(({ code }) => code)).toEqual(['page-text'])
    expect(page.quality.verdict).toBe('good')
    expect(of(STORY).warnings).toEqual([])
  })

  it('says why in its receipt, which replays', () => {
    const rules = page.changes.flatMap((change) => change.rules)
    expect(rules).toContain('model/furniture')
    expect(replay(`${MENU}\nOld bridge to be rebuilt\n${STORY}\n${FOOT}`, page.changes)).toBe(page.text)
  })

  it('is clean after one look', () => {
    expect(of(page.text).changes).toEqual([])
  })

  it('stays whole if the family is to be kept', () => {
    const keeps = createTextCleaner({ keep: ['model'] })
    expect(keeps(`${MENU}\n${STORY}\n${FOOT}`).text).toContain('Tennis')
  })
})

describe('the story of a page', () => {
  const unit = (prose: boolean, width: number): Line => ({
    start: 0,
    end: width,
    piece: 0,
    pieces: 1,
    rules: [],
    prose,
    width,
  })
  const label = unit(false, 12)
  const sentence = unit(true, 60)
  const paragraph = unit(true, 400)

  it.each<[what: string, lines: Line[], odds: number[], goes: boolean[]]>([
    [
      'a sentence that ends it',
      [paragraph, paragraph, sentence, label, label],
      [-3, -3, 1.2, 3, 3],
      [false, false, false, true, true],
    ],
    [
      'a label below it',
      [paragraph, paragraph, label, label, label],
      [-3, -3, 1.2, 3, 3],
      [false, false, true, true, true],
    ],
    [
      'a sentence that surely is boilerplate',
      [paragraph, paragraph, sentence, label],
      [-3, -3, 2, 3],
      [false, false, true, true],
    ],
    ['a sentence away from it', [paragraph, label, sentence, label], [-3, 3, 1.2, 3], [false, true, true, true]],
  ])('and %s', (_, lines, odds, goes) => {
    expect(outsideStory(lines, Float32Array.from(odds))).toEqual(goes)
  })
})

describe('isPageDump', () => {
  const LABEL = 'Sport'
  const LONGEST = 'Letters to the editor and more'
  const SENTENCE = 'The council voted on Tuesday to rebuild the old bridge.'
  const CAPTION = 'The old bridge in the morning light before the works began'

  interface Page {
    readonly above?: number
    readonly label?: string
    readonly below?: number
    readonly prose?: number
    readonly captions?: number
    readonly taken?: number
    readonly odds?: number
  }

  /** A page of labels around sentences, with captions between them; the rules take so many of its lines. */
  function isDump({ above = 8, below = 8, prose = 10, captions = 4, taken = 2, label = LABEL, odds = 1 }: Page) {
    const said = [
      ...Array.from({ length: above }, () => label),
      ...Array.from({ length: prose - 1 }, () => SENTENCE),
      ...Array.from({ length: captions }, () => CAPTION),
      ...(prose > 0 ? [SENTENCE] : []),
      ...Array.from({ length: below }, () => label),
    ]
    let start = 0
    const lines = said.map((line): Line => {
      const end = start + line.length
      const unit = { start, end, piece: 0, pieces: 1, rules: [], prose: line === SENTENCE, width: line.length }
      start = end + 1
      return unit
    })
    const ofLine = Float32Array.from(said, (line) => (line === label ? odds : -2))
    return isPageDump(
      said.join('\n'),
      lines,
      said.map((_, at) => at < taken),
      ofLine,
    )
  }

  it.each<[what: string, page: Page, isDump: boolean]>([
    ['menus above and below a story', {}, true],
    ['fewer than 30 units', { captions: 3 }, false],
    ['of which the rules take no two', { taken: 1 }, false],
    ['labels that are fewer than 35 in 100', { captions: 20 }, false],
    ['just so many', { captions: 19 }, true],
    ['fewer than 15 labels', { above: 7, below: 7, captions: 6 }, false],
    ['just 15', { above: 7, captions: 5 }, true],
    ['labels that look like the story', { odds: 0 }, false],
    ['labels above alone', { above: 16, below: 0 }, true],
    ['no two sentences', { prose: 1, captions: 14 }, false],
    ['two sentences', { prose: 2, captions: 14 }, true],
    ['what is too long for a label', { label: `${LONGEST}s` }, false],
    ['what is not', { label: LONGEST }, true],
    ['lines with stops', { label: 'Sport.' }, false],
    ['names in code', { label: 'iterable' }, false],
    ['lines with ideographic stops', { label: '体育。' }, false],
  ])('%s', (_, page, expected) => {
    expect(isDump(page)).toBe(expected)
  })

  it('does not count the labels in the story, like the items of a list', () => {
    const said = [SENTENCE, SENTENCE, ...Array.from({ length: 40 }, () => LABEL), SENTENCE, SENTENCE]
    const lines = said.map((line, at): Line => {
      const prose = line === SENTENCE
      return { start: at * 60, end: at * 60 + line.length, piece: 0, pieces: 1, rules: [], prose, width: line.length }
    })
    const text = said.map((line) => line.padEnd(59)).join('\n')
    const odds = Float32Array.from(said, () => 1)
    const taken = said.map(() => true)
    expect(isPageDump(text, lines, taken, odds)).toBe(false)
  })
})

describe('what is no page, however short its lines', () => {
  const lines = (count: number, line: (nth: number) => string) => Array.from({ length: count }, (_, nth) => line(nth))
  const verse = [
    'Rain on the roof',
    'and the river awake',
    'nobody crosses',
    'the bridge of stone',
    'the ferry is late',
  ]
  const teams = ['Northtown', 'Southport', 'Eastbourne', 'Westhill', 'Midvale']

  it.each<[what: string, lines: string[]]>([
    ['a poem', lines(60, (nth) => `${verse[nth % 5]}${nth % 7 === 6 ? ',' : ''}`)],
    ['a table of results', lines(50, (nth) => `${teams[nth % 5]} ${nth % 4} ${teams[(nth + 1) % 5]} ${nth % 3}`)],
    ['a list of names', lines(40, (nth) => `${teams[nth % 5]} ${String.fromCharCode(65 + (nth % 26))}. Miller`)],
    ['a list of ingredients', lines(40, (nth) => `${nth + 1}00 g ${['flour', 'butter', 'sugar', 'salt'][nth % 4]}`)],
  ])('%s between two paragraphs', (_, some) => {
    const [first = '', second = ''] = STORY.split('\n')
    const text = [first, second, ...some, first.replace('council', 'committee'), second.replace('mayor', 'chair')].join(
      '\n',
    )
    expect(of(text).changes.filter(({ rules }) => rules.some((rule) => rule.startsWith('model/')))).toEqual([])
  })

  it('a long list of items, each with a headline, a sentence and the odd advertisement', () => {
    const items = Array.from({ length: 20 }, (_, nth) => [
      `Bridge number ${nth + 1}`,
      'Stone and steel',
      `It was built by the people of the town, who paid for all of its ${nth + 2} arches themselves.`,
      ...(nth % 5 === 4 ? ['Advertisement'] : []),
    ])
    const text = [STORY, ...items.flat(), 'Share this story', 'Source link'].join('\n')
    const story = [STORY, ...items.flat().filter((line) => line !== 'Advertisement')].join('\n')
    expect(of(text).text.split('\n').filter(Boolean)).toEqual(story.split('\n'))
  })

  it('a post with a share bar, a newsletter box and a source', () => {
    const text = `Share\nFacebook\nTwitter\n${STORY}\nSubscribe to our newsletter\nSource link`
    expect(of(text).text.split('\n').filter(Boolean)).toEqual(STORY.split('\n'))
  })
})
