import { expect, it } from 'vitest'
import { isLabelOf } from '../../src/match/parted-label.js'
import { compileRules } from '../../src/match/rule-set.js'
import { any } from '../../src/rules/any/index.js'
import { cs } from '../../src/rules/cs/index.js'
import { de } from '../../src/rules/de/index.js'
import { en } from '../../src/rules/en/index.js'
import { es } from '../../src/rules/es/index.js'
import { fi } from '../../src/rules/fi/index.js'
import { vi } from '../../src/rules/vi/index.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('parted-label.txt', import.meta.url))

const rules = compileRules([any, cs, de, en, es, fi, vi])

function isLabel(label: string, value: string, between = '\n'): boolean {
  const text = `${label}${between}${value}`
  const start = label.length + between.length
  return isLabelOf(text, { start: 0, end: label.length }, { start, end: text.length }, rules)
}

it.each(cases('is the label of what stands below it'))(
  '%s is the label of what stands below it: %s',
  (label, value) => {
    expect(isLabel(label, value)).toBe(true)
    expect(isLabel(label, value, '\n\n')).toBe(true)
    // As many blank lines as a source has: only one of them will be left.
    expect(isLabel(label, value, '\n\n\n\n')).toBe(true)
  },
)

it.each(cases('is no label of what stands below it'))('%s is no label of what stands below it: %s', (label, value) => {
  expect(isLabel(label, value)).toBe(false)
})
