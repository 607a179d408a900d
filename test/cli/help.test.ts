import { describe, expect, it } from 'vitest'
import { FLAG_NAMES } from '../../src/cli/flags.js'
import { help } from '../../src/cli/help.js'
import { copydesk } from './world.js'

describe('help', () => {
  it('tells every option, once', () => {
    for (const name of FLAG_NAMES) expect(help().match(new RegExp(`^.{6}--${name}(?: |$)`, 'gm')), name).toHaveLength(1)
  })

  it('fits into a window of 120 columns', () => {
    expect(
      Math.max(
        ...help()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(120)
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
