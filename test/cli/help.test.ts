import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { completionFor, SHELLS } from '../../src/cli/completion.js'
import { FLAG_NAMES } from '../../src/cli/flags.js'
import { help } from '../../src/cli/help.js'
import { manPage } from '../../src/cli/man.js'
import { copydesk } from './world.js'

describe('help', () => {
  it('tells every option, once', () => {
    for (const name of FLAG_NAMES) expect(help().match(new RegExp(`^.{6}--${name}(?: |$)`, 'gm')), name).toHaveLength(1)
  })

  it('fits into a window of 120 columns', () => {
    for (const line of help().split('\n')) expect(line.length, line).toBeLessThanOrEqual(120)
  })

  it('begins with an example that runs as it stands', async () => {
    const [, printed = ''] = /^ {2}printf '(.*)' \| copydesk$/m.exec(help()) ?? []
    expect(await copydesk([], { stdin: printed.replaceAll('\\n', '\n') })).toMatchObject({
      code: 0,
      out: "It isn't over.\n",
    })
  })

  it('shows examples of options that there are', async () => {
    const examples = Array.from(help().matchAll(/^ {2}copydesk (--\S+ )?/gm), ([, flag = '']) => flag.trim())
    expect(examples).not.toEqual([])
    for (const flag of examples) {
      const stdin = flag === '--feed' ? '<rss><channel></channel></rss>' : 'Rain.'
      expect((await copydesk(flag ? [flag] : [], { stdin })).code, flag).toBe(0)
    }
  })
})

describe('the manual page', () => {
  const page = manPage('1.2.3')
  const options = page.slice(page.indexOf('.SH OPTIONS'), page.indexOf('.SH FILES'))

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
    const args = ['--warnings', '-E', 'UTF-8', '-l', '-']
    const { stderr, stdout } = spawnSync('man', args, { input: page, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toContain('--keep-selector')
  })
})

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
