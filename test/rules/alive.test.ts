import { describe, expect, it } from 'vitest'
import { packs } from '../../src/packs.js'
import { Fit } from '../../src/rules/fit.js'
import type { FamilyName } from '../../src/rules/rule.js'
import { saidIn } from '../../src/rules/said.js'
import { parseTemplate } from '../../src/rules/template.js'
import { sampleOf } from './slot-samples.js'

type Node =
  | { readonly literal: string }
  | { readonly slot: string }
  | { readonly choices: readonly (readonly Node[])[] }

/** A line made of a template; `pick` says which of so many choices. */
function lineOf(nodes: readonly Node[], lang: string, pick: (count: number) => number): string {
  return nodes
    .map((node) => {
      if ('literal' in node) return node.literal
      if ('slot' in node) return sampleOf(node.slot, lang)
      return lineOf(node.choices[pick(node.choices.length)] as readonly Node[], lang, pick)
    })
    .join('')
}

const LONGEST = 280
const LINES = 24

/** The first choices, the last ones, which leave out what is optional, and others in no order. */
const picks = Array.from({ length: LINES }, (_, line) => {
  let seed = line
  return (count: number) => {
    if (line < 2) return line * (count - 1)
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return (seed >>> 16) % count
  }
})

function isAlive(source: string, family: FamilyName, lang: string): boolean {
  const template = parseTemplate(source)
  if (template.phrases) return true
  const fit = new Fit(template, { address: `${lang}/${family}/any`, lang, family, place: 'anywhere', headsList: false })
  const nodes = Reflect.get(template, 'nodes') as readonly Node[]
  return picks.some((pick) => {
    const line = lineOf(nodes, lang, pick)
    const said = saidIn(line, { start: 0, end: line.length })
    return line.length <= LONGEST && said.length > 0 && fit.takes(said)
  })
}

describe('every template takes a line that is made of it', () => {
  it.each(packs.map(({ lang, families }) => ({ lang, families })))('$lang', ({ lang, families }) => {
    const dead: string[] = []
    for (const [family, rules] of Object.entries(families))
      for (const [name, { lines = [], endings = [] }] of Object.entries(rules))
        for (const source of [...lines, ...endings])
          if (!isAlive(source, family as FamilyName, lang)) dead.push(`${family}/${name}: ${source}`)
    expect(dead).toEqual([])
  })
})
