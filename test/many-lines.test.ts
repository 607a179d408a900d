import { describe, expect, it } from 'vitest'
import { LIMITS } from '../src/budget.js'
import { clean } from '../src/index.js'

describe('a text of more lines than are held side by side', () => {
  const most = LIMITS.lines.most
  const source = `${'Rain \n'.repeat(most)}Source link`

  it('keeps all of them, and says so', () => {
    const { text, warnings } = clean(source)
    expect(text).toBe(`${'Rain\n'.repeat(most)}Source link`)
    expect(warnings.map(({ message }) => message)).toContain(`not all was looked at: ${LIMITS.lines.message}`)
  })

  it('stays as it is when it is cleaned again', () => {
    const { text } = clean(source)
    expect(clean(text).text).toBe(text)
  })

  it('is one line longer than a text that is read', () => {
    const { warnings } = clean(
      `${'Rain fell on Tuesday.\n'.repeat(most)}Rain fell.`.slice('Rain fell on Tuesday.\n'.length),
    )
    expect(warnings.map(({ code }) => code)).not.toContain('limit-reached')
  })
})
