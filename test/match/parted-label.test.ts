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

const rules = compileRules([any, cs, de, en, es, fi, vi])

function isLabel(label: string, value: string, between = '\n'): boolean {
  const text = `${label}${between}${value}`
  const start = label.length + between.length
  return isLabelOf(text, { start: 0, end: label.length }, { start, end: text.length }, rules)
}

it.each([
  ['By', 'Jo Ng'],
  ['By:', 'Jo Ng and Ed Poe'],
  ['Written by', 'Jo Ng'],
  ['Photo:', 'Jo Ng'],
  ['Photo by', 'Jo Ng'],
  ['Photograph:', 'Jo Ng/Harbour News'],
  ['Reading time:', '5 minutes'],
  ['The ferry at dusk. Photo:', 'Jo Ng'],
  ['Von', 'Jo Ng'],
  ['Die Fähre am Abend. Foto:', 'Jo Ng'],
  ['Foto:', 'Jan Novák'],
  ['El barco al atardecer. Foto:', 'Juan Ruiz'],
  ['Kuva:', 'Matti Niemi'],
  ['Phà lúc hoàng hôn. Ảnh:', 'Nam Sơn'],
])('%s is the label of what stands below it: %s', (label, value) => {
  expect(isLabel(label, value)).toBe(true)
  expect(isLabel(label, value, '\n\n')).toBe(true)
  // As many blank lines as a source has: only one of them will be left.
  expect(isLabel(label, value, '\n\n\n\n')).toBe(true)
})

it.each([
  ['He said:', 'The bridge is open again.'],
  ['By', 'Friday morning the road was clear again.'],
  ['The winners are:', 'Jo Ng and Ed Poe'],
  ['Ingredients:', 'Salt'],
  ['Photo:', 'The bridge was opened by the mayor, who spoke to a crowd of hundreds.'],
  ['Jo Ng:', 'Photo London opens on Tuesday.'],
  ['Some flights were seen by the reporter Jo Ng, who took a photo of these:', 'Ed Poe'],
  ['Sport', 'Jo Ng'],
  ['By', 'Photo:'],
  // What is known by itself goes by itself.
  ['Image credit:', 'Getty Images'],
  ['Published:', '5 May 2024'],
  // A heading of a list of headlines: what stands below it is not one thing.
  ['Related:', 'Ferry runs aground'],
  ['Read more:', 'Ferry runs aground'],
])('%s is no label of what stands below it: %s', (label, value) => {
  expect(isLabel(label, value)).toBe(false)
})
