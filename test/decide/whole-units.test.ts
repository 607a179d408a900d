import { expect, it } from 'vitest'
import { wholeUnits } from '../../src/decide/whole-units.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'
import { ko } from '../../src/rules/ko/index.js'
import { nl } from '../../src/rules/nl/index.js'
import { unitsOf } from '../../src/units/units.js'

const rules = compileRules([any, en, ko, nl])
const said = (text: string) => wholeUnits(text, unitsOf(text), rules).map(({ start, end }) => text.slice(start, end))

it.each([
  'De oude brug op een avond in mei.Beeld Jo Ng',
  'The mayor speaks at the school on July 2, 2019.Jo Ng / AP file',
])('leaves a caption and the credit glued to it whole: %s', (caption) => {
  expect(said(`It rained.\n${caption}\nMore`)).toEqual(['It rained.', caption, 'More'])
})

it.each<[line: string, pieces: string[]]>([
  ['The ferry sails.Share this article', ['The ferry sails.', 'Share this article']],
  ['The ferry sails.© 2024 Harbour News', ['The ferry sails.', '© 2024 Harbour News']],
])('leaves other pieces apart: %s', (line, pieces) => {
  expect(said(`It rained.\n${line}`)).toEqual(['It rained.', ...pieces])
})

it('makes one of a label and what it is the label of', () => {
  expect(said('By\nJo Ng\n\nIt rained.\nPhoto:\nEd Poe\nIt was dry.')).toEqual([
    'By\nJo Ng',
    'It rained.',
    'Photo:\nEd Poe',
    'It was dry.',
  ])
})

it('leaves a label apart from one more line, and from pieces of one', () => {
  expect(said('Photo:\nJo Ng\nEd Poe')).toEqual(['Photo:\nJo Ng', 'Ed Poe'])
  expect(said('Photo:\nIt rained.Share this article')).toEqual(['Photo:', 'It rained.', 'Share this article'])
})

/** A story that lost its line breaks, so that the caption above it is glued to it. */
const STORY =
  '시는 낡은 다리를 고치기로 하고 공사를 내년 봄에 시작한다고 밝혔다. 주민들은 학교 앞길이 더 안전해지기를 바란다고 말했다. 시장은 공사 동안 버스가 다른 길로 다닌다고 덧붙였다. 새 다리는 지금 다리보다 두 배 넓고 자전거 길이 따로 생긴다. 공사에는 이 년이 걸린다. 시는 주민에게 설명하는 자리를 곧 마련한다. 다리는 백 년 전에 놓였다. 강 건너 마을 사람들은 그동안 배를 타고 다녀야 한다. 배는 아침과 저녁에 네 번씩 다닌다고 시는 전했다. 표는 시가 낸다. 시장은 새 다리가 놓이면 두 마을이 다시 한 마을처럼 지낼 것이라고 말했다. 공사 소식은 시청 누리집에 매주 올라온다. 학교는 등교 시간을 삼십 분 늦추기로 했다. 강변 시장 상인들은 손님이 줄까 걱정한다고 전했다.'

it.each(['다리를 보는 주민들. 강변시 제공', '물에 잠긴 다리. 강변일보 DB'])(
  'makes one of a caption and its credit that the story is glued to: %s',
  (caption) => {
    expect(said(caption + STORY)[0]).toBe(caption)
  },
)

it('leaves a sentence apart from what reads like a credit and goes on', () => {
  expect(said(`다리를 보는 주민들. 시는 쌀을 제공했다. ${STORY}`)[0]).toBe('다리를 보는 주민들.')
})
