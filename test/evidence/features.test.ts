import { describe, expect, it } from 'vitest'
import { CONTEXT_FEATURES, type ContextFeature, writeContext } from '../../src/evidence/context.js'
import { featuresOf } from '../../src/evidence/features.js'
import { SURFACE_FEATURES, type SurfaceFeature, surfaceColumn } from '../../src/evidence/surface.js'
import { WordTable } from '../../src/evidence/word-scores.js'
import { unitsOf } from '../../src/units/units.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('features.txt', import.meta.url))

const noWords = new WordTable(0)

const STORY = [
  'The council voted on Tuesday evening to rebuild the old bridge over the river.',
  'Work on the bridge will begin in spring, and the road beside the river stays open.',
]

function looksOf(text: string) {
  const { surface } = featuresOf(text, unitsOf(text), noWords)
  return (at: number, look: SurfaceFeature) => surface[at * SURFACE_FEATURES.length + surfaceColumn(look)]
}

function aroundOf(text: string) {
  const seen = featuresOf(text, unitsOf(text), noWords)
  const rows = new Float32Array(seen.count * CONTEXT_FEATURES.length)
  writeContext(seen, rows, CONTEXT_FEATURES.length, 0)
  return (at: number, what: ContextFeature) => rows[at * CONTEXT_FEATURES.length + CONTEXT_FEATURES.indexOf(what)]
}

describe('the look of a unit', () => {
  it.each(cases('the look of a unit'))('%s: %s is %d', (line, look, value) => {
    expect(looksOf(line)(0, look as SurfaceFeature)).toBe(Number(value))
  })

  it('includes the pieces of a line, and whether they are glued', () => {
    const text = `${STORY.join(' ')} ${STORY.join(' ')}Read more`
    const look = looksOf(text)
    expect((['pieces', 'pieces-before', 'glued-before'] as const).map((name) => look(4, name))).toEqual([5, 4, 1])
    expect((['glued-before', 'glued-after'] as const).map((name) => look(3, name))).toEqual([0, 1])
  })
})

describe('context features', () => {
  const around = aroundOf(['Menu', ...STORY, 'Share', 'Facebook'].join('\n'))

  it.each(cases('context features'))('of the %d-th: %s is %d', (at, what, value) => {
    expect(around(Number(at), what as ContextFeature)).toBeCloseTo(Number(value))
  })

  it('is the same number of columns for each unit', () => {
    expect(around(4, 'labels-share')).toBeCloseTo(3 / 5)
  })

  it('measures the words shared with the story', () => {
    const mixed = aroundOf([...STORY, 'The bridge of the council', 'Sport Weather Jobs'].join('\n'))
    expect(mixed(2, 'cohesion')).toBeGreaterThan(0.5)
    expect(mixed(3, 'cohesion')).toBe(0)
  })

  it('counts twins', () => {
    expect(aroundOf(['Share', STORY[0], 'Share'].join('\n'))(0, 'twins')).toBe(2)
  })
})
