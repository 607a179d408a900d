import { describe, expect, it } from 'vitest'
import { isPageDump, outsideStory } from '../../src/decide/page-dump.js'
import { cleanText, createTextCleaner, replay } from '../../src/index.js'
import type { Line } from '../../src/match/known-lines.js'
import { casesIn, fieldsOf, partsOf } from '../tables.js'

const cases = casesIn(new URL('page-dump.txt', import.meta.url))
const [, MENU = '', STORY = '', FOOT = ''] = cases('a page as it is shown: its menu, story and foot').flat()
const PAGE = `${MENU}\nOld bridge to be rebuilt\n${STORY}\n${FOOT}`

describe('a crude page', () => {
  const page = cleanText(PAGE)

  it('loses its menus, teasers and foot, and no line of the story', () => {
    expect(page.text.split('\n').filter(Boolean)).toEqual(expect.arrayContaining(STORY.split('\n')))
    for (const line of ['Tennis', 'Weather', 'Why the price of butter has doubled within a year', 'Imprint'])
      expect(page.text).not.toContain(line)
  })

  it('says that its HTML would do better, which does not lower the verdict', () => {
    expect(page.warnings.map(({ code }) => code)).toEqual(['page-text'])
    expect(page.quality.verdict).toBe('good')
    expect(cleanText(STORY).warnings).toEqual([])
  })

  it('says why in its receipt, which replays', () => {
    const rules = page.changes.flatMap((change) => change.rules)
    expect(rules).toContain('model/furniture')
    expect(replay(PAGE, page.changes)).toBe(page.text)
  })

  it('is clean after one look', () => {
    expect(cleanText(page.text).changes).toEqual([])
  })

  it('stays whole if the family is to be kept', () => {
    const keeps = createTextCleaner({ keep: ['model'] })
    expect(keeps(PAGE).text).toContain('Tennis')
  })
})

/** A unit that is a `label`, a `sentence` or a `paragraph`. */
const unit = (kind: string): Line => {
  const width = kind === 'label' ? 12 : kind === 'sentence' ? 60 : 400
  return { start: 0, end: width, piece: 0, pieces: 1, rules: [], prose: kind !== 'label', width }
}

it.each(cases('the story of a page'))('the story of a page and %s', (_, units, odds, goes) => {
  const outside = outsideStory(partsOf(units).map(unit), Float32Array.from(partsOf(odds as string), Number))
  expect(outside.map((is) => (is ? 'x' : '.')).join('')).toBe(goes)
})

describe('isPageDump', () => {
  const LABEL = 'Sport'
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

  it.each(cases('isPageDump'))('%s', (_, page, is) => expect(isDump(fieldsOf(page))).toBe(is === 'yes'))

  it.each(cases('isPageDump, by its labels'))('%s', (_, label, is) => {
    expect(isDump({ label })).toBe(is === 'yes')
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
    expect(cleanText(text).changes.filter(({ rules }) => rules.some((rule) => rule.startsWith('model/')))).toEqual([])
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
    expect(cleanText(text).text.split('\n').filter(Boolean)).toEqual(story.split('\n'))
  })

  it('a post with a share bar, a newsletter box and a source', () => {
    const text = `Share\nFacebook\nTwitter\n${STORY}\nSubscribe to our newsletter\nSource link`
    expect(cleanText(text).text.split('\n').filter(Boolean)).toEqual(STORY.split('\n'))
  })
})
