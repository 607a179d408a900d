import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { FLAG_NAMES } from '../../src/cli/flags.js'
import { manPage } from '../../src/cli/man.js'

const page = manPage('1.2.3')
const options = page.slice(page.indexOf('.SH OPTIONS'), page.indexOf('.SH FILES'))

describe('the manual page', () => {
  it('tells every option once', () => {
    for (const name of FLAG_NAMES) {
      const written = `\\fB--${name}\\fR`.replaceAll('-', '\\-')
      expect(options.split(written), name).toHaveLength(2)
    }
  })

  it('has the parts that one looks for, and no line that roff would take for a request', () => {
    for (const part of ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'FILES', 'EXIT STATUS', 'EXAMPLES'])
      expect(page).toContain(`\n.SH ${part}\n`)
    const requests = new Set(page.match(/^\.[A-Za-z]+/gm))
    expect([...requests].sort()).toEqual(['.B', '.SH', '.SS', '.TH', '.TP', '.br', '.fi', '.nf'])
  })

  it.skipIf(spawnSync('man', ['--version']).error)('is read by man without a complaint', () => {
    const { stderr, stdout } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', '-'], {
      input: page,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('--keep-selector')
  })
})
