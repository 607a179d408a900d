import { expect, it } from 'vitest'
import { isButtons, isPlatforms } from '../../../../src/match/templates/slots/buttons.js'
import { isCredit } from '../../../../src/match/templates/slots/credit.js'
import { isDate, isStamp } from '../../../../src/match/templates/slots/date.js'
import { isName } from '../../../../src/match/templates/slots/name.js'
import { isHeadline, isPublication, isTitle } from '../../../../src/match/templates/slots/title.js'
import type { SlotValidator } from '../../../../src/match/templates/slots/validators.js'
import { casesIn } from '../../../tables.js'
import { WORDS } from '../../../words.js'

const cases = casesIn(new URL('limits.txt', import.meta.url))

const VALIDATORS: Record<string, SlotValidator> = {
  name: isName,
  publication: isPublication,
  credit: isCredit,
  date: isDate,
  stamp: isStamp,
  work: isTitle,
  platforms: isPlatforms,
  buttons: isButtons,
}

it.each(cases('the last that a slot takes, and the first that it does not'))('%s: %s, not %s', (slot, last, first) => {
  const takes = VALIDATORS[slot.split(',')[0] as string] as SlotValidator
  expect(takes(last, WORDS, '')).toBe(true)
  expect(takes(first as string, WORDS, '')).toBe(false)
})

it.each(cases('a headline behind its label'))('a headline behind its label: %s%s', (headline, after, is) => {
  expect(isHeadline(headline, WORDS, after)).toBe(is === 'yes')
})
