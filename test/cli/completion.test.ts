import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { completionFor, SHELLS } from '../../src/cli/completion.js'
import { FLAG_NAMES } from '../../src/cli/flags.js'
import { copydesk } from './world.js'

describe('copydesk completion', () => {
  it.each(SHELLS)('knows every option, in %s', async (shell) => {
    const { code, out } = await copydesk(['completion', shell])
    expect(code).toBe(0)
    for (const name of FLAG_NAMES) expect(out).toMatch(new RegExp(`(?:--|-l )${name}\\b`))
    expect(out).toContain('straight curly keep')
  })

  it('names the shells that it knows', async () => {
    for (const args of [['completion'], ['completion', 'csh'], ['completion', 'bash', 'zsh']])
      expect(await copydesk(args)).toMatchObject({ code: 2, err: expect.stringContaining('bash, zsh, fish') })
  })

  const complete = (words: string[]) => {
    const at = words.length - 1
    const script = `${completionFor('bash')}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})\nCOMP_CWORD=${at}\n_copydesk\nprintf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    return stdout.trim().split('\n')
  }

  it.skipIf(spawnSync('bash', ['--version']).status !== 0)('completes in bash', () => {
    expect(complete(['copydesk', '--qu'])).toEqual(['--quotes', '--quiet'])
    expect(complete(['copydesk', '--quotes', 'c'])).toEqual(['curly'])
    expect(complete(['copydesk', '--keep', 'by'])).toEqual(['byline'])
    expect(complete(['copydesk', 'ru'])).toEqual(['rules'])
    expect(complete(['copydesk', '--json', 'package.js'])).toEqual(['package.json'])
  })
})
