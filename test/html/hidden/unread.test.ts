import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { casesIn } from '../../tables.js'
import { read, TEXTS, WORDS } from './bridge.js'

const cases = casesIn(new URL('unread.txt', import.meta.url), TEXTS)
const security = readFileSync(new URL('../../../.github/SECURITY.md', import.meta.url), 'utf8')
const items = security
  .split('## Hiding that copydesk does not detect\n')[1]
  ?.split('\n## ')[0]
  ?.match(/(?<=^- ).*/gm)

describe.each(items ?? [])('SECURITY.md says that it is not read: %s', (item) => {
  it.each(cases(item))('%s%s', (...page) => {
    expect(read(...page).text).toContain(WORDS)
  })
})
