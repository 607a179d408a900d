import { afterEach, describe, expect, it, vi } from 'vitest'
import { normalizedLine } from '../../../src/match/normalized-line.js'
import { compileRules, type RuleSet } from '../../../src/match/rule-set.js'
import { PackTemplates } from '../../../src/match/templates/pack-templates.js'
import { TemplateMatcher } from '../../../src/match/templates/template-matcher.js'
import { en } from '../../../src/rules/en/index.js'

const whole = (line: string) => normalizedLine(line, { start: 0, end: line.length })

/** Sentences of stories, in other words each. */
const WHO = ['The council', 'A spokesman', 'Her brother', 'Nobody here', 'Our harbour', 'Two fishermen']
const DID = ['voted to rebuild', 'had never seen', 'asked once more about', 'will pay for', 'laughed at']
const WHAT = ['the old bridge', 'so much rain', 'a letter from Oslo', 'that night in May']
const STORY = WHO.flatMap((who) => DID.flatMap((did) => WHAT.map((what) => `${who} ${did} ${what}.`)))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('LiteralPrefilter', () => {
  const ruleSet = compileRules([en])
  const templates = new PackTemplates(en).count
  const ask = (rules: RuleSet, line: string) => [
    ...rules.ofLine(whole(line)),
    rules.ofTail(whole(line)),
    rules.ofEnding(whole(line), rules.mayHoldEnding(whole(line))),
  ]

  it('tries few of hundreds of templates on sentences of a story, and runs few of their patterns', () => {
    for (const line of STORY) ask(ruleSet, line) // whatever is read near them is read
    const tried = vi.spyOn(TemplateMatcher.prototype, 'matches')
    const ran = vi.spyOn(RegExp.prototype, 'exec')
    for (const line of STORY) ruleSet.ofLine(whole(line))
    // One look for signs such as `@`, and next to no templates.
    expect(ran.mock.calls.length / STORY.length).toBeLessThan(1.1)
    for (const line of STORY) expect(ask(ruleSet, line)).toEqual([undefined, undefined])
    expect(templates).toBeGreaterThan(500)
    expect(tried.mock.calls.length / STORY.length).toBeLessThan(2)
  })

  it('parses few templates for them, each once', () => {
    // A pack of its own, which nobody has read.
    const fresh = compileRules([{ ...en }])
    const read = vi.spyOn(PackTemplates.prototype, 'templateOf')
    for (const line of STORY) fresh.ofLine(whole(line))
    const first = read.mock.calls.length
    expect(first).toBeLessThan(templates / 8)
    for (const line of STORY) fresh.ofLine(whole(line))
    expect(read.mock.calls.length).toBe(first)
  })

  it('tries none on a line that is longer than boilerplate', () => {
    const tried = vi.spyOn(TemplateMatcher.prototype, 'matches')
    expect(ask(ruleSet, `Sign up for our newsletter ${'and more '.repeat(50)}`)).toEqual([undefined, undefined])
    expect(tried).not.toHaveBeenCalled()
  })
})
