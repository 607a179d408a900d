import { expect, it } from 'vitest'
import { wholeUnits } from '../../src/decide/whole-units.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { en } from '../../src/rules/en/index.js'
import { nl } from '../../src/rules/nl/index.js'
import { unitsOf } from '../../src/units/units.js'

const rules = compileRules([any, en, nl])
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
