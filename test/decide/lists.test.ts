import { describe, expect, it } from 'vitest'
import { listsIn } from '../../src/decide/lists.js'
import { spansOfLines } from '../../src/lines/lines.js'

/** The lines of a text, each with a letter for its list. */
function letters(text: string): string {
  const lists = listsIn(text, spansOfLines(text))
  const distinct = [...new Set(lists.filter(Boolean))]
  return lists.map((list) => (list ? 'ab'.charAt(distinct.indexOf(list)) : '.')).join('')
}

describe('listsIn', () => {
  it.each([
    ['New\n- Share button\n- Print to PDF\n- Login with Facebook\nIt is free.', '.aaa.'],
    ['00:00 Intro\n02:15 Who was Mills?\n1:09:40 The vote', 'aaa'],
    ['1. Low Tide\n2) The Ferry\n(3) Follow Me', 'aaa'],
    ['- Share\n- Print\n• Login\n• Read more\n• Menu', '..aaa'],
    ['* a\n* b\n* c\n\n- d\n- e\n- f', 'aaabbb'],
    ['Width | 30 in\nWeight | 46 lb\nMaterial | Oak\nHome | News | Sport', 'aaa.'],
    ['2024 1 2\n2025 3 4\n2026 5 6', 'aaa'],
    ['- Share\n- Print', '..'],
    ['-----\n-----\n-----', '...'],
    ['2024 was wet\n2023 was dry\n2022 was cold', '...'],
  ])('%j → %s', (text, expected) => {
    expect(letters(text)).toBe(expected)
  })
})
