import { describe, expect, it } from 'vitest'
import { clean, replay, undo } from '../../src/index.js'

const SRT = `1
00:00:01,000 --> 00:00:03,500
The ferry left the old harbour

2
00:00:03,500 --> 00:00:06,000
late again <i>on Monday.</i>

3
00:00:06,100 --> 00:00:08,000
- Who saw it leave?
- {\\an8}Nobody did, she said.
`

const VTT = `WEBVTT - Ferry

NOTE
made by hand

STYLE
::cue { color: white }

intro
00:01.000 --> 00:03.500 align:start position:0%
<v Jo Ng>The ferry left the old harbour<00:00:02.000><c> late</c>

00:03.500 --> 00:06.000
The ferry left the old harbour late
and nobody could say why.
`

describe('subtitles', () => {
  it.each([
    [
      'SubRip',
      SRT,
      'The ferry left the old harbour late again on Monday.\n- Who saw it leave?\n- Nobody did, she said.',
    ],
    [
      'SubRip with the line endings of Windows',
      SRT.replaceAll('\n', '\r\n'),
      'The ferry left the old harbour late again on Monday.\n- Who saw it leave?\n- Nobody did, she said.',
    ],
    ['WebVTT', VTT, 'Jo Ng: The ferry left the old harbour late and nobody could say why.'],
  ])('come out as what is said: %s', (_, source, said) => {
    const { text, changes } = clean(source)
    expect(text).toBe(said)
    expect(changes.flatMap(({ rules }) => rules)).toContain('news/subtitles')
    expect(replay(source, changes)).toBe(text)
    expect(undo(text, changes)).toBe(source)
    expect(clean(text).text).toBe(text)
  })

  it('are empty if a text quotes a time', () => {
    const text = 'The second subtitle reads:\n\n00:00:03,500 --> 00:00:06,000\nlate again on Monday, and so on.'
    expect(clean(text).text).toContain('late again on Monday, and so on.')
    expect(clean(text).changes.flatMap(({ rules }) => rules)).not.toContain('news/subtitles')
  })
})
