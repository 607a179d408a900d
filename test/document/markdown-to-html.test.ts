import { describe, expect, it } from 'vitest'
import { clean, toHtml } from '../../src/index.js'

const LEAD = 'The ferry crossed the bay at noon, and the harbor master wrote it down.'
/** What is written of a block that stands in a story. */
function writtenOf(block: string): string {
  const html = toHtml(clean(`## The crossing\n\n${LEAD}\n\n${block}\n\n${LEAD.replace('noon', 'night')}`))
  const [, inside = ''] = /^<h2>The crossing<\/h2>\n<p>.*?<\/p>\n([\s\S]*)\n<p>.*?<\/p>$/.exec(html) ?? []
  return inside
}

describe('toHtml of Markdown', () => {
  it.each([
    [
      'emphasis',
      'She *really* did, **twice**, ***so***, and ~~never~~ again.',
      '<p>She <em>really</em> did, <strong>twice</strong>, <strong><em>so</em></strong>, and <del>never</del> again.</p>',
    ],
    [
      'words with signs in them',
      'The names snake_case_name and 5 * 3 are what they are.',
      '<p>The names snake_case_name and 5 * 3 are what they are.</p>',
    ],
    ['escaped signs', 'An asterisk \\* is one.', '<p>An asterisk * is one.</p>'],
    [
      'a link',
      'It is on [the *old* map](https://map.example/a_(b) "Bay").',
      '<p>It is on <a href="https://map.example/a_(b)">the <em>old</em> map</a>.</p>',
    ],
    [
      'a link to nowhere safe',
      'Do not [click here](javascript:alert%281%29) at all.',
      '<p>Do not click here at all.</p>',
    ],
    [
      'a link by its label',
      'It is on [the map][1], as ever.\n\n[1]: https://map.example/bay',
      '<p>It is on <a href="https://map.example/bay">the map</a>, as ever.</p>',
    ],
    [
      'code within a line',
      'Then call ``a`b`` or `x*y*z` once.',
      '<p>Then call <code>a`b</code> or <code>x*y*z</code> once.</p>',
    ],
    [
      'a paragraph of several lines',
      'The first line of it\ngoes on here,  \nand ends here.',
      '<p>The first line of it\ngoes on here,<br>and ends here.</p>',
    ],
    [
      'a block of code',
      '```js\nif (a) {\n\n  b("*c*")\n}\n```',
      '<pre><code class="language-js">if (a) {\n\n  b("*c*")\n}</code></pre>',
    ],
    [
      'a table',
      '| Boat | Year |\n|---|---|\n| *Gull* \\| Tern | 1920 |',
      '<table>\n<thead>\n<tr><th>Boat</th><th>Year</th></tr>\n</thead>\n<tbody>\n<tr><td><em>Gull</em> | Tern</td><td>1920</td></tr>\n</tbody>\n</table>',
    ],
    ['a break', '***', '<hr>'],
  ])('writes %s', (_, block, html) => {
    expect(writtenOf(block)).toBe(html)
  })

  it('writes lists in each other', () => {
    const list =
      '1. The ferry crossed the bay at noon.\n   - It carried two cars and a goat.\n2. The ferry came back at night.'
    expect(writtenOf(list)).toBe(
      '<ol>\n<li>The ferry crossed the bay at noon.\n<ul>\n<li>It carried two cars and a goat.</li>\n</ul>\n</li>\n<li>The ferry came back at night.</li>\n</ol>',
    )
  })

  it('writes a quote', () => {
    expect(writtenOf('> It rained all day,\n> she said.')).toBe(
      '<blockquote>\n<p>It rained all day,\nshe said.</p>\n</blockquote>',
    )
  })
})
