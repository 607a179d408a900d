import { describe, expect, it } from 'vitest'
import { Budget, Budgets, LIMITS } from '../src/budget.js'

describe('a budget', () => {
  it('is spent once more was requested than available', () => {
    const budget = new Budget(3)
    expect([budget.spend(), budget.spend(2), budget.isSpent]).toEqual([true, true, false])
    expect([budget.spend(), budget.isSpent, budget.spend(0)]).toEqual([false, true, false])
  })

  it('is spent by one excessive request', () => {
    const budget = new Budget(3)
    expect([budget.spend(4), budget.spend(), budget.isSpent]).toEqual([false, false, true])
  })
})

describe('the budgets of a source', () => {
  it('are shared, and warn when they are spent', () => {
    const budgets = new Budgets()
    const { most, message } = LIMITS['linked-data-nodes']
    expect(budgets.of('linked-data-nodes').spend(most)).toBe(true)
    expect(budgets.warnings).toEqual([])
    expect(budgets.of('linked-data-nodes').spend()).toBe(false)
    expect(budgets.warnings).toEqual([{ code: 'linked-data-nodes', message }])
  })

  it('warn though they were renewed', () => {
    const budgets = new Budgets()
    budgets.renew('pointers').spend(Number.POSITIVE_INFINITY)
    expect(budgets.renew('pointers').spend()).toBe(true)
    expect(budgets.warnings.map(({ code }) => code)).toEqual(['pointers'])
  })
})
