import { describe, expect, it } from 'vitest'
import { Budgets, LIMITS } from '../../src/budget.js'
import { LimitedJudge } from '../../src/cleaner/rounds.js'
import type { BoilerplateOdds } from '../../src/decide/boilerplate-odds.js'
import { unitsOf } from '../../src/units/units.js'

const ODDS = {} as BoilerplateOdds
const look = (judge: LimitedJudge, text: string) => judge.judge(text, unitsOf(text))
const short = (units: number) => 'Rain\n'.repeat(units)
const long = (units: number) => 'Rain fell on the bridge, and nobody could cross it.\n'.repeat(units)

describe('LimitedJudge', () => {
  it('judges long units in as many looks as one likes', () => {
    const judge = new LimitedJudge(() => ODDS, new Budgets())
    for (let looks = 0; looks < 10; looks++) expect(look(judge, long(2000))).toBe(ODDS)
    expect([judge.hasGivenUp, judge.mayStillJudge]).toEqual([false, false])
  })

  it('gives up where short ones come to too many in all looks', () => {
    const judge = new LimitedJudge(() => ODDS, new Budgets())
    const third = short(LIMITS['short-units'].most / 2)
    expect([look(judge, third), look(judge, third), look(judge, third)]).toEqual([ODDS, ODDS, undefined])
    expect([judge.hasGivenUp, judge.mayStillJudge]).toEqual([true, false])
  })

  it('scores no text with more units than one round allows, and has not given up then', () => {
    const budgets = new Budgets()
    const judge = new LimitedJudge(() => ODDS, budgets)
    expect(look(judge, long(LIMITS.units.most + 1))).toBe(undefined)
    expect([judge.hasGivenUp, judge.mayStillJudge]).toEqual([false, false])
    expect(budgets.warnings.map(({ code }) => code)).toEqual(['units'])
  })

  it('may still score a small text if it scored nothing', () => {
    const judge = new LimitedJudge(undefined, new Budgets())
    expect(look(judge, long(LIMITS.units.most))).toBe(undefined)
    expect([judge.hasGivenUp, judge.mayStillJudge]).toEqual([false, true])
  })
})
