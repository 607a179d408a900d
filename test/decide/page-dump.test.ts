import { describe, expect, it } from 'vitest'
import type { Favor } from '../../src/decide/favor.js'
import { outsideStory } from '../../src/decide/page-dump.js'
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

/** Odds of units, with labels that are surely of menus around them, and what the rules take of these. */
function outsideOf(
  units: readonly Line[],
  odds: readonly number[],
  { menus = 8, taken = 2, favor = 'balanced' }: Page,
) {
  const labels = Array.from({ length: menus }, () => unit('label'))
  const ofMenu = labels.map(() => 3)
  const all = [...labels, ...units, ...labels]
  const found = outsideStory(
    all,
    all.map((_, at) => at < taken),
    { odds: Float32Array.of(...ofMenu, ...odds, ...ofMenu), favor },
  )
  return found?.slice(menus, -menus)
}

interface Page {
  /** How many labels stand above the units, and how many below. */
  readonly menus?: number
  /** How many of them the rules take. */
  readonly taken?: number
  readonly favor?: Favor
}

it.each(cases('the story of a page'))('the story of a page: %s', (_, units, odds, goes, favor) => {
  const outside = outsideOf(partsOf(units).map(unit), partsOf(odds as string).map(Number), {
    favor: (favor ?? 'balanced') as Favor,
  })
  expect(outside?.map((is) => (is ? 'x' : '.')).join('')).toBe(goes)
})

it.each(cases('what is a page'))('what is a page: %s', (_, units, odds, page, is) => {
  const outside = outsideOf(partsOf(units).map(unit), partsOf(odds as string).map(Number), fieldsOf(page))
  expect(outside !== undefined).toBe(is === 'yes')
})

it('does not count the labels in the story, like the items of a list', () => {
  const sentences = [unit('sentence'), unit('sentence')]
  const lines = [...sentences, ...Array.from({ length: 40 }, () => unit('label')), ...sentences]
  const odds = Float32Array.from(lines, ({ prose }) => (prose ? -2 : 1))
  expect(
    outsideStory(
      lines,
      lines.map(() => true),
      { odds, favor: 'balanced' },
    ),
  ).toBeUndefined()
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
