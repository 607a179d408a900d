import { describe, expect, it } from 'vitest'
import { openingWithNameOf, publisherNames, withInitialsOf } from '../../../src/html/metadata/people/publisher.js'
import { titleOf, withoutPublisher } from '../../../src/html/metadata/title.js'

const publishers = publisherNames(['The Globe'], ['https://www.globe-news.example.co.uk/a'])
const clue = (value: string) => ({ value, origin: { source: { start: 0, end: 0 }, rule: 'test' } })

const heading = (value: string) => ({
  ...clue(value),
  whole: value,
  pieces: [value],
  isNamed: false,
  isLinked: false,
  isInArticle: false,
  isFurniture: false,
  isSite: false,
})

describe('withoutPublisher', () => {
  it.each([
    ['Rain falls | The Globe', 'Rain falls'],
    ['Rain falls - Globe', 'Rain falls'],
    ['Rain falls – The Globe', 'Rain falls'],
    ['Rain falls \u2014 THE GLOBE', 'Rain falls'],
    ['Rain falls \u00B7 The Globe', 'Rain falls'],
    ['Rain falls|The Globe', 'Rain falls'],
    ['The Globe: Rain falls', 'Rain falls'],
    ['The Globe | Rain falls', 'Rain falls'],
    ['Rain falls - example.co.uk', 'Rain falls'],
    ['Rain falls | Weather | The Globe', 'Rain falls | Weather'],
    ['Rain falls - again', 'Rain falls - again'],
    ['Mayor: Rain falls', 'Mayor: Rain falls'],
    ['What The Globe said', 'What The Globe said'],
    ['The Globe', 'The Globe'],
  ])('%s → %s', (title, bare) => {
    expect(withoutPublisher(title, publishers)).toBe(bare)
  })
})

describe('titleOf takes', () => {
  const cases: [what: string, headings: string[], metas: string[], titles: string[], title: string | undefined][] = [
    [
      'the heading that the head is about',
      ['The Globe', 'Rain falls in the hills'],
      ['Rain falls in the hills | The Globe'],
      [],
      'Rain falls in the hills',
    ],
    [
      'the long headline on the page',
      ['Rain falls in the hills for the third day'],
      ['Rain falls in the hills'],
      [],
      'Rain falls in the hills for the third day',
    ],
    [
      'a heading without the kicker that a colon parts from it, if the head has none',
      ['Hills: Rain falls for the third day'],
      ['Rain falls for the third day'],
      [],
      'Rain falls for the third day',
    ],
    [
      'a heading of one word, if a head opens with it',
      ['Newsletter', 'Rain'],
      ['Rain | Department of Weather'],
      [],
      'Rain',
    ],
    [
      'no heading of one word where a longer one is like the head',
      ['Rain', 'Rain falls in the hills'],
      ['Rain | Rain falls in the hills'],
      [],
      'Rain falls in the hills',
    ],
    [
      'what stands before the marks where no blanks part words',
      [],
      [],
      ['山区连续三天降下大雨_天气_环球报'],
      '山区连续三天降下大雨',
    ],
    [
      'what stands before a hyphen and a section where the letters are Hangul',
      [],
      [],
      ['산에 사흘째 비, 마을은 "도로가 잠겼다"-사회'],
      '산에 사흘째 비, 마을은 "도로가 잠겼다"',
    ],
    [
      'no label behind a bar',
      ['Rain falls in the hills | Opinion'],
      ['Rain falls in the hills | Opinion'],
      [],
      'Rain falls in the hills',
    ],
    ['what bars part where little stands before them', [], ['Hills | Rain | Roads'], [], 'Hills | Rain | Roads'],
    [
      'the heading most like the head',
      ['More on hills', 'Snow in May', 'Rain falls in the hills'],
      ['Rain falls in the hills'],
      [],
      'Rain falls in the hills',
    ],
    [
      'the head where headings are about something else',
      ['Newsletter', 'Trending now'],
      ['Rain falls in the hills'],
      [],
      'Rain falls in the hills',
    ],
    [
      'the only heading that is long enough',
      ['Why it rains in these hills'],
      ['A wet spring puzzles farmers'],
      [],
      'Why it rains in these hills',
    ],
    [
      'a heading without its kicker',
      ['Weather | Rain falls in the hills'],
      ['Rain falls in the hills'],
      [],
      'Rain falls in the hills',
    ],
    ['the title of the page', [], [], ['Rain falls in the hills - The Globe'], 'Rain falls in the hills'],
    [
      'what heads agree on',
      [],
      ['Rain falls in the hills | Weather'],
      ['Rain falls in the hills'],
      'Rain falls in the hills',
    ],
    ['nothing where only the publisher is named', ['The Globe'], ['The Globe'], ['The Globe'], undefined],
    ['nothing where nothing is', [], [], [], undefined],
  ]
  it.each(cases)('%s', (_, headings, metas, titles, title) => {
    const clues = {
      headings: headings.map(heading),
      subheadings: () => [],
      headlines: [],
      metas: metas.map(clue),
      titles: titles.map(clue),
    }
    expect(titleOf(clues, publishers)?.value).toBe(title)
  })
})

describe('a lesser heading is the headline', () => {
  const titleWith = (subheadings: string[], metas: string[]) =>
    titleOf(
      {
        headings: [heading('But what they love is the sound of the rain')],
        subheadings: () => subheadings.map(heading),
        headlines: [],
        metas: metas.map(clue),
        titles: [],
      },
      publishers,
    )?.value
  it('where it says what the head says before the name of the site', () => {
    const head = 'What do people love about rain? | Hills Blog'
    expect(titleWith(['What do people love about rain?', 'Recommendations'], [head])).toBe(
      'What do people love about rain?',
    )
  })
  it('but not where it says something else', () => {
    expect(titleWith(['Recommendations for all'], ['Rain, a study | Hills Blog'])).toBe(
      'But what they love is the sound of the rain',
    )
  })
})

describe('publishers are told by the address', () => {
  const urls = ['https://www.hvg.example/rain']
  it('from their initials, and from their first word', () => {
    expect(withInitialsOf(urls, ['Hill Valley Gazette', 'Rain falls', 'HVG'])).toEqual(['Hill Valley Gazette'])
    expect(openingWithNameOf(urls, ['HVG Online', 'Online HVG', 'hvg'])).toEqual(['HVG Online'])
  })
})
