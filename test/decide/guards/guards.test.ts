import { describe, expect, it } from 'vitest'
import { guarded } from '../../../src/decide/guards/guards.js'
import { listsIn } from '../../../src/decide/lists.js'
import { cleanText } from '../../../src/index.js'
import type { RuleRef } from '../../../src/rules/rule.js'
import { WORDS } from '../../words.js'
import { marked, ruleOf } from './lines.js'

const A = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'
const B = 'Work will begin in spring, and the road beside it stays open until the autumn.'
const C = 'Residents had asked for quieter nights and for safer crossings near the school.'
const D = 'The mayor said that the last stone would be laid before the next winter comes.'
const text = (...lines: string[]) => lines.join('\n')

/** What stays; each beside what goes, which differs in what the guard looks at. */
describe.each([
  [
    'a date that ends a wrapped sentence',
    text(A, 'It has been shut to lorries and to all that is heavier since', 'August 1984.', B, C),
    text('Bridge to open again', 'August 3, 1984', A, B, C),
    'August 3, 1984',
  ],
  [
    'dates of a chronicle',
    text('May 3, 1996', 'Work stops.', 'June 4, 1997', 'Work begins.'),
    text('May 3, 1996', A, B, C),
    'May 3, 1996',
  ],
  ['a date that introduces', text('May 3, 1996:', A, B, C), text('May 3, 1996', A, B, C), 'May 3, 1996'],
  [
    'a date far below the head',
    text(A, 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'May 3, 2019', 'Eight'),
    text(A, B, 'May 3, 2019'),
    'May 3, 2019',
  ],
  [
    'dates in a table',
    text(A, 'Day | Departs', 'May 4, 2026 | 10:15', 'May 5, 2026 | 11:30', B),
    text(A, 'May 4, 2026 | 10:15', B),
    'May 4, 2026 | 10:15',
  ],
  [
    'names of speakers',
    text(A, 'ANN', 'You are late.', 'JO', 'The ferry was late.', 'ANN', 'It is always late.'),
    text(A, B, 'ANN'),
    'ANN',
  ],
  [
    'numbers in a table',
    text(A, 'Year Cost Plan', '2024 1 2', '2025 3 4', '2026 5 6', B),
    text(A, '2024 1 2', B),
    '2024 1 2',
  ],
  [
    'a span of years',
    text('Maria Ferreira', '1931 - 2024', A, B),
    text('Maria Ferreira', '2024-05-03', A, B),
    '2024-05-03',
  ],
  ['a word with a full stop', text(A, B, C, 'Home.'), text(A, B, C, 'Home'), 'Home'],
  [
    'what a line introduces',
    text(A, B, 'The program counts and prints one number:', '14'),
    text(A, B, 'The program counts and prints one number.', '14'),
    '14',
  ],
  [
    'a word among short lines',
    text('Who goes there?', 'A friend.', 'Come in.', 'Who else?', 'Nobody.', 'More'),
    text(A, B, C, D, 'More'),
    'More',
  ],
  [
    'headlines in capitals, four of them',
    text(
      ...['FIRST', 'SECOND', 'THIRD', 'FOURTH'].flatMap((nth) => [
        A.replace('Tuesday', nth.toLowerCase()),
        `THE ${nth} OF ALL THE REASONS WHY THE BRIDGE HAS TO COME DOWN THIS YEAR`,
      ]),
      B,
    ),
    text(A, 'THE FIRST OF ALL THE REASONS WHY THE BRIDGE HAS TO COME DOWN THIS YEAR', B),
    'THE FIRST OF ALL THE REASONS',
  ],
  [
    'code that the text explains',
    text(A, 'The page prints the number of boats like this:', 'var boats = count(frames);', B),
    text(A, 'var boats = count(frames);', B),
    'var boats = count(frames);',
  ],
  [
    'code in several places',
    text(A, 'var boats = count(frames);', B, 'var piers = count(planks);', C, 'var locks = count(gates);', D),
    text(A, 'var boats = count(frames);', B, C, D),
    'var boats = count(frames);',
  ],
  [
    'code with a name that a sentence explains',
    text(A, 'var boatCount = count(frames);', 'The page then shows the boatCount beside the name of the harbour.', B),
    text(A, 'var boatCount = count(frames);', 'The page then shows the count beside the name of the harbour.', B),
    'var boatCount = count(frames);',
  ],
  [
    'a template that the text explains',
    text(A, 'The page prints the number of boats like this:', '<?php echo $boats; ?>', B),
    text(A, '<?php echo $boats; ?>', B),
    '<?php echo $boats; ?>',
  ],
])('%s', (_, story, other, boilerplate) => {
  it('stays', () => {
    expect(cleanText(story).text).toBe(story)
  })

  it('goes where it is none', () => {
    expect(other).toContain(boilerplate)
    expect(cleanText(other).text).not.toContain(boilerplate)
  })
})

describe('a wrapped text', () => {
  it('keeps the last word of a paragraph that is a button elsewhere', () => {
    const wire = text(
      'The council voted on Tuesday evening to rebuild the old bridge over the',
      'river. Work will begin in spring, and the road beside it stays open until',
      'the autumn. Residents had asked for quieter nights and for safer crossings',
      'near the school, and for a ferry, which they will now have to',
      'share',
      '',
      'The mayor said that the last stone would be laid before the next winter',
      'comes, and that she would be there for it, if the council would let her',
      'Share',
    )
    expect(cleanText(wire).text).toBe(wire)
  })

  it('is none where lines are long: a button below a headline goes', () => {
    const post = text('Town votes for the old bridge after many years of talk and of rain', 'Share', 'Tweet', A, B, C)
    expect(cleanText(post).text).not.toContain('Tweet')
  })
})

describe('a heading of a list', () => {
  it.each([
    [
      'lines that go on like a sentence',
      [
        'the town of the three bridges, which nobody had heard of before the flood,',
        'and of which nobody speaks now that the water is gone from the streets',
      ],
    ],
    ['sentences', ['The town is dry.', 'Nobody came.']],
  ])('takes no %s', (_, below) => {
    expect(cleanText(text(A, B, C, 'Related Stories', ...below)).text).toBe(text(A, B, C, ...below))
  })

  it('takes nothing where the story has no stops', () => {
    const lines = [
      'A town that nobody had heard of before the flood',
      'A river that nobody had feared in a hundred years',
      'A bridge that had stood since the days of the monks',
      'A night in which the water rose by four metres',
      'A morning on which nobody could find the church',
    ]
    const story = text(...lines.slice(0, 4), 'Related Stories', ...lines.slice(4))
    for (const line of lines) expect(cleanText(story).text).toContain(line)
  })

  it('takes headlines', () => {
    expect(cleanText(text(A, B, C, 'Related Stories', 'Lions win the cup', 'Farm town says no')).text).toBe(
      text(A, B, C),
    )
  })
})

describe('a label', () => {
  const goes = 'READ MORE: Town votes for the old bridge over the river'
  it.each([
    [
      'a sentence that ends in a quote',
      'READ MORE: Nobody could miss the boat at the launch of “The River: Part Two.”',
    ],
    ['a quote that goes on', 'READ MORE: The mayor told the council that “nobody wants the bridge'],
    ['a question that somebody asked', 'READ MORE: In the end the mayor was asked, “Do you feel any guilt?”'],
  ])('points to no %s', (_, line) => {
    expect(cleanText(text(A, line, B, C)).text).toContain('READ MORE')
    expect(cleanText(text(A, goes, B, C)).text).toBe(text(A, B, C))
  })

  it('does not end before a quote in the middle of a sentence', () => {
    const line = `${A} READ MORE: Town votes for bridge Still, he fears his party’s “severe and lasting losses” in the north. ${B}`
    expect(cleanText(line).text).toContain('Still, he fears')
  })
})

it('guards long texts of one kind of line', () => {
  const lines = [
    'May 3, 2019',
    'Share',
    'May 3, 2019\nWork stops.',
    'HE SAID:\nNO',
    'He said this to them all:\nvar a = 1;',
  ]
  for (const line of lines) expect(() => cleanText(`${line}\n`.repeat(4000))).not.toThrow()
})

describe('guarded', () => {
  const label = ruleOf({ family: 'share', place: 'run' })
  const anywhere = ruleOf({ family: 'share' })
  const noHeadline = ruleOf({ address: 'en/related/any', labelled: true })

  /** The rules that still know each line. */
  const left = (written: string[], rulesOf: (at: number) => readonly RuleRef[] | undefined) => {
    const { text, lines } = marked(...written)
    const known = lines.map((line, at) => ({ ...line, rules: rulesOf(at) ?? line.rules }))
    return guarded(text, known, listsIn(text, known), { words: WORDS })
  }

  it('leaves lines as they are that no rule knows', () => {
    const { text, lines } = marked(A, 'Rain', B)
    expect(guarded(text, lines, listsIn(text, lines), { words: WORDS })).toEqual(lines)
  })

  it('tells again whether a line reads like a sentence that no rule knows any more', () => {
    const [, short] = left([A, 'Thank you.', B], (at) => (at === 1 ? [label] : undefined))
    expect(short).toMatchObject({ rules: [], prose: false })
    const [, long] = left([A, `READ MORE: ${B}`], (at) => (at === 1 ? [noHeadline] : undefined))
    expect(long).toMatchObject({ rules: [], prose: true })
    const [, known] = left([A, `READ MORE: ${B}`], (at) => (at === 1 ? [noHeadline, anywhere] : undefined))
    expect(known).toMatchObject({ rules: [anywhere], prose: false })
  })

  const SHORT = ['Who goes there?', 'A friend.', 'Come in.', 'Who else?', 'Nobody.']

  it.each<[what: string, written: string[], rule: RuleRef, stays: boolean]>([
    ['a label among short lines', [...SHORT, 'More'], label, true],
    ['not one that is known anywhere', [...SHORT, 'More'], anywhere, false],
    ['not in a row of three', [...SHORT, '~One', '~Two', 'More'], label, false],
    ['beside one other', [...SHORT, '~One', 'More'], label, true],
    ['not among sentences', [A, B, C, D, 'More'], label, false],
    ['not what is long', [...SHORT, 'More of the same and of all the rest'], label, false],
    ['a date that closes them', [...SHORT, 'May 3'], ruleOf({ family: 'timestamp', place: 'edges' }), true],
  ])('lets go of %s', (_, written, rule, stays) => {
    const lines = left(written, (at) => (at === written.length - 1 ? [rule] : undefined))
    expect(lines.at(-1)?.rules).toEqual(stays ? [] : [rule])
  })

  it('lets go of no line in the middle of such a row', () => {
    const lines = left([...SHORT, '~One', 'More', '~Two'], (at) => (at === 6 ? [label] : undefined))
    expect(lines[6]?.rules).toEqual([label])
  })
})
