import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What an example prints; needs the package built. */
const run = (name: string) => spawnSync(process.execPath, [`examples/${name}.mjs`], { cwd: root, encoding: 'utf8' })

describe('the examples', () => {
  it('sites: the story of two boxes, without what the rules drop', () => {
    const { status, stdout, stderr } = run('sites')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(
      `${[
        'Both engines are new.',
        'The ferry to the islands sails again from Monday, the harbour office said.',
        'Its crew trained for a week, and the pilots of the harbour looked on.',
        'Islanders had gone without a regular boat for eleven weeks, and paid for water taxis.',
        'Dropped by a rule of the site: <p class="reader-offer">A printed timetable costs two euros in our shop at the quay.</p>',
      ].join('\n\n')}\n`,
    )
  })

  it.each([
    ['demo', 'The receipt'],
    ['feed', '# '],
  ])('%s runs without a fault', (name, words) => {
    const { status, stdout, stderr } = run(name)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(words)
  })
})
