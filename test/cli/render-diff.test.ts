import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Color, paletteFor } from '../../src/cli/palette.js'
import { renderDiff } from '../../src/cli/view.js'
import { type Change, clean } from '../../src/index.js'
import { scraped } from '../alphabet.js'
import { casesIn } from '../tables.js'

const plain = paletteFor('never', {}, false)
const coloured = paletteFor('always', {}, false)

/** `⟦a⟧⟦b⟧ one two ⟦c⟧⟦⟧ three` → changes of `a` and then of `c` in a source, with their rules */
function changesIn(source: string, written: string): Change[] {
  let end = 0
  return Array.from(written.matchAll(/⟦([^⟧]*)⟧⟦([^⟧]*)⟧([ a-z]*)/g), ([, before = '', after = '', rules = '']) => {
    const start = source.indexOf(before, end)
    end = start + before.length
    return { start, end, before, after, rules: rules.trim().split(' ') }
  })
}

describe('renderDiff', () => {
  it.each(casesIn(new URL('render-diff.txt', import.meta.url))('a source, its changes, and how they are shown'))(
    'shows %s',
    (_, source, changes, marked = '') => {
      expect(renderDiff(source, changesIn(source, changes ?? ''), plain)).toBe(marked)
    },
  )

  it('paints each line by itself, for pagers stop at its end', () => {
    const change = { start: 0, end: 3, before: 'a\nb', after: 'c', rules: ['r'] }
    expect(renderDiff('a\nb', [change], coloured).split('\n')).toEqual([
      '\u001b[31m\u001b[9ma⏎\u001b[29m\u001b[39m',
      '\u001b[31m\u001b[9mb\u001b[29m\u001b[39m\u001b[32mc\u001b[39m  \u001b[2m← r\u001b[22m',
    ])
  })

  test.prop([scraped()])('hands no command to the terminal, whatever the source', (source) => {
    expect(renderDiff(source, clean(source).changes, plain)).not.toMatch(/(?![\t\n])\p{Cc}/u)
  })

  test.prop([scraped()])('names every rule but those of markup, whatever the source', (source) => {
    const { changes } = clean(source)
    const sheet = renderDiff(source, changes, plain)
    const told = changes.flatMap(({ rules }) => rules).filter((rule) => !MARKUP.test(rule))
    for (const rule of told) expect(sheet).toContain(rule)
  })

  it('shows of a page what a reader sees', () => {
    const page =
      '<html><body><nav><a href="/">Home</a> <a href="/a">Sport</a></nav><article><h1>Rain</h1><script>let a = 1</script><p>It fell&nbsp;on the <b>city</b> all day, she said.</p><p>The mayor spoke of a flood on Monday evening.</p></article></body></html>'
    const sheet = renderDiff(page, clean(page).changes, plain)
    expect(sheet).not.toMatch(/[<>]|let a/)
    expect(sheet).toContain('city all day, she said.')
    expect(sheet).toContain('[-Home Sport-]')
  })
})

const MARKUP = /^html\/(?:markup|space|unseen\/)/

const INK = '\u001b[31m\u001b[9mgone\u001b[29m\u001b[39m'
const PENCIL = '[-gone-]'

it.each<[what: string, color: Color, env: Record<string, string>, isTerminal: boolean, marked: string]>([
  ['a terminal', 'auto', {}, true, INK],
  ['a pipe', 'auto', {}, false, PENCIL],
  ['a terminal with NO_COLOR', 'auto', { NO_COLOR: '1' }, true, PENCIL],
  ['a terminal with NO_COLOR that is empty', 'auto', { NO_COLOR: '' }, true, INK],
  ['a terminal that is dumb', 'auto', { TERM: 'dumb' }, true, PENCIL],
  ['a pipe with FORCE_COLOR', 'auto', { FORCE_COLOR: '1' }, false, INK],
  ['a pipe with FORCE_COLOR that is empty', 'auto', { FORCE_COLOR: '' }, false, INK],
  ['a terminal with FORCE_COLOR=0', 'auto', { FORCE_COLOR: '0' }, true, PENCIL],
  ['both variables', 'auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, INK],
  ['--color always over all', 'always', { NO_COLOR: '1', FORCE_COLOR: '0' }, false, INK],
  ['--color never over all', 'never', { FORCE_COLOR: '1' }, true, PENCIL],
])('marks for %s', (_, color, env, isTerminal, marked) => {
  expect(paletteFor(color, env, isTerminal).removed('gone')).toBe(marked)
})
