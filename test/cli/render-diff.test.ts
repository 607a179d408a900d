import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type Color, paletteFor } from '../../src/cli/palette.js'
import { renderDiff } from '../../src/cli/view.js'
import { type Change, clean } from '../../src/index.js'
import { scraped } from '../alphabet.js'

const plain = paletteFor('never', {}, false)
const coloured = paletteFor('always', {}, false)

/** `strike` where the first `before` in the source becomes `after`. */
function struck(source: string, ...pairs: [before: string, after: string, ...rules: string[]][]): string {
  let at = 0
  const changes = pairs.map(([before, after, ...rules]): Change => {
    const start = source.indexOf(before, at)
    at = start + before.length
    return { start, end: at, before, after, rules }
  })
  return renderDiff(source, changes, plain)
}

describe('strike', () => {
  it.each<[what: string, sheet: string, marked: string]>([
    ['nothing, but for the break at the end', struck('One.\n\nTwo.\n'), 'One.\n\nTwo.'],
    ['nothing at all', struck(''), ''],
    ['what went', struck('One. Share', [' Share', '', 'share']), 'One.[- Share-]  ← share'],
    ['what became another', struck('&amp;', ['&amp;', '&', 'entity']), '[-&amp;-]{+&+}  ← entity'],
    ['what came', struck('One.', ['', '"', 'a']), '{+"+}One.  ← a'],
    [
      'rules by the line, counted',
      struck('“a” &b\n”', ['“', '"', 'q'], ['”', '"', 'q'], ['&', '+', 'e'], ['”', '"', 'q']),
      '[-“-]{+"+}a[-”-]{+"+} [-&-]{+++}b  ← q ×2, e\n[-”-]{+"+}  ← q',
    ],
    ['a line that went, with its break', struck('[ad_1]\nRain', ['[ad_1]\n', '', 'ad']), '[-[ad_1]⏎-]  ← ad\nRain'],
    [
      'lines that went, with the rule where it ends',
      struck('Rain\nad\nlink', ['\nad\nlink', '', 'a', 'b']),
      'Rain[-⏎-]\n[-ad⏎-]\n[-link-]  ← a, b',
    ],
    ['a break that came', struck('<p>a</p><p>b', ['</p><p>', '\n\n', 'm']), '<p>a[-</p><p>-]{+⏎+}\n{+⏎+}  ← m\nb'],
    ['a no-break space', struck('a\u00A0b', ['\u00A0', ' ', 's']), 'a[-␣-]{+·+}b  ← s'],
    [
      'what takes no coloured',
      struck('a\u200B\u00AD\u{E0041}b', ['\u200B\u00AD\u{E0041}', '', 'i']),
      'a[-⟨ZWSP⟩⟨SHY⟩⟨U+E0041⟩-]b  ← i',
    ],
    ['a mark that is composed', struck('e\u0301', ['e\u0301', '\u00E9', 'c']), '[-e⟨U+0301⟩-]{+\u00E9+}  ← c'],
    ['marks in words that went, as they are', struck('हिन्दी', ['हिन्दी', '', 'c']), '[-हिन्दी-]  ← c'],
    [
      'commands to the terminal, kept or not',
      struck('\u001b[2J\r\u009b\t\u0007', ['\u0007', '', 'c']),
      '␛[2J␍⟨U+009B⟩\t[-␇-]  ← c',
    ],
  ])('shows %s', (_, sheet, marked) => {
    expect(sheet).toBe(marked)
  })

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
