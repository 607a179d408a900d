import createSanitizer from 'dompurify'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { cleanHtml, replay, toHtml, toMarkdown, undo } from '../../../src/index.js'

const hints = { url: 'https://paper.example/a' }
const { sanitize } = createSanitizer(new JSDOM('').window)
const words = (text: string) => text.split(/\s+/)

/** What a source reads as: its text, its Markdown; and the laws that hold of all that is written of it. */
function read(source: string) {
  const document = cleanHtml(source, hints)
  const html = toHtml(document)
  expect(sanitize(html)).toBe(html)
  expect(words(cleanHtml(html, hints).text)).toEqual(words(document.text))
  expect(replay(source, document.changes)).toBe(document.text)
  expect(undo(document.text, document.changes)).toBe(source)
  return { document, html, markdown: toMarkdown(document) }
}

type Case = readonly [what: string, source: string, markdown: string]

describe('lists', () => {
  it.each<Case>([
    ['that begin later', '<ol start=3><li>Mon<li>Tue</ol>', '3. Mon\n4. Tue\n'],
    ['with numbers of their own', '<ol><li>Mon<li value=7>Tue<li>Wed</ol>', '1. Mon\n7. Tue\n8. Wed\n'],
    ['that count down', '<ol reversed><li>a<li>b<li>c</ol>', '3. a\n2. b\n1. c\n'],
    ['in a list, with no item around', '<ol><li>a<ol><li>b</ol></ol>', '1. a\n   1. b\n'],
    ['right in a list', '<ol><li>a</li><ol><li>b</li></ol><li>c</li></ol>', '1. a\n\n   1. b\n\n2. c\n'],
    ['in a row', '<ol><li>a<li>b</ol><ol><li>c</ol>', '1. a\n2. b\n\n1) c\n'],
    ['with a second paragraph', '<ul><li><p>Mon</p><p>It rained.</p></li></ul>', '- Mon\n\n  It rained.\n'],
    ['with a second line', '<ol><li>Mon<br>It rained.</ol>', '1. Mon  \n   It rained.\n'],
    ['with words behind a list', '<ul><li>a<ul><li>b</ul>c</ul>', '- a\n  - b\n\n  c\n'],
    [
      'with a quote and a table',
      '<ul><li>a<blockquote><p>b</p></blockquote><table><tr><th>c<th>d<tr><td>1<td>2</table></ul><p>e</p>',
      '- a\n\n  > b\n\n  | c | d |\n  | --- | --- |\n  | 1 | 2 |\n\ne\n',
    ],
    [
      'whose items begin with headings',
      '<ol><li><h3>Mon</h3><p>It rained.</p></li><li><h3>Tue</h3><p>It snowed.</p></li></ol>',
      '### Mon\n\n1. It rained.\n\n### Tue\n\n2. It snowed.\n',
    ],
    [
      'with a heading behind words',
      '<ul><li>Mon<h4>Noon</h4><p>It rained.</p></li></ul>',
      '- Mon\n\n  #### Noon\n\n  It rained.\n',
    ],
    ['of tasks', '<ul><li><input type="checkbox" checked> a<li><input type=checkbox> b</ul>', '- [x] a\n- [ ] b\n'],
    [
      'of tasks, as Obsidian has them',
      '<ul><li class="task-list-item is-checked" data-task="x"><input type="checkbox" checked>a</li></ul>',
      '- [x] a\n',
    ],
    [
      'of tasks, as Notion has them',
      '<ul class="to-do-list"><li><div class="checkbox checkbox-on"></div> <span>a</span></li></ul>',
      '- [x] a\n',
    ],
    ['in quotes', '<blockquote><p>So:</p><ul><li>a<li>b</ul></blockquote>', '> So:\n>\n> - a\n> - b\n'],
    ['by their roles', '<div role=list><div role=listitem>a</div><div role=listitem>b</div></div>', '- a\n- b\n'],
    ['that only look like tasks', '<ul><li>[x] a</ul>', '- \\[x] a\n'],
  ])('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(markdown)
  })

  it('say what their items are', () => {
    const { document, html } = read('<ol start=3><li>Mon<p>wet</p><blockquote><p>So.</p></blockquote></ol>')
    expect(document.blocks).toMatchObject([
      { kind: 'list-item', ordered: true, number: 3, depth: 1, text: 'Mon' },
      { kind: 'list-item', continues: true, depth: 1, text: 'wet' },
      { kind: 'quote', quoted: 1, depth: 1, text: 'So.' },
    ])
    expect(html).toContain('<ol start="3">')
    expect(read('<ul><li><input type=checkbox checked> a</ul>').html).toBe(
      '<ul>\n<li><input type="checkbox" checked="" disabled=""> a</li>\n</ul>',
    )
  })
})

describe('definitions', () => {
  it.each<Case>([
    [
      'of terms',
      '<dl><dt>Lede<dd>The top.<dt>Kicker<dd>Above.<dd>Or last.</dl>',
      'Lede\n: The top.\n\nKicker\n: Above.\n: Or last.\n',
    ],
    ['of nothing are paragraphs', '<dl><dd>Set in.</dl>', 'Set in.\n'],
  ])('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(markdown)
  })

  it('say which is the term', () => {
    const { document, html } = read('<dl><dt>Lede</dt><dd>The top.</dd></dl>')
    expect(document.blocks).toMatchObject([
      { kind: 'definition', term: true, text: 'Lede' },
      { kind: 'definition', text: 'The top.' },
    ])
    expect(html).toBe('<dl>\n<dt>Lede</dt>\n<dd>The top.</dd>\n</dl>')
  })
})

describe('tables', () => {
  it.each<Case>([
    ['with heads', '<table><tr><th>Day<th>mm<tr><td>Mon<td>3</table>', '| Day | mm |\n| --- | --- |\n| Mon | 3 |\n'],
    [
      'without',
      '<table><tr><td>Mon<td>3<tr><td>Tue<td>4</table>',
      '|  |  |\n| --- | --- |\n| Mon | 3 |\n| Tue | 4 |\n',
    ],
    [
      'with bars in cells',
      '<table><tr><th>a | b<th>c<tr><td>1&#124;2<td>3</table>',
      '| a \\| b | c |\n| --- | --- |\n| 1\\|2 | 3 |\n',
    ],
    [
      'with paragraphs and lists in cells',
      '<table><tr><td><p>a</p><p>b</p></td><td><ul><li>c<li>d</ul></td></tr><tr><td>e<br>f<td>g</table>',
      '|  |  |\n| --- | --- |\n| a b | c d |\n| e f | g |\n',
    ],
    [
      'with empty cells and cells over others',
      '<table><tr><th><th>x<th>y<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>',
      '|  | x | y |\n| --- | --- | --- |\n| a | b |  |\n|  | c | d |\n',
    ],
    [
      'by their roles',
      '<div role=table><div role=row><span role=columnheader>Day</span><span role=columnheader>mm</span></div><div role=row><span role=cell>Mon</span><span role=cell>3</span></div></div>',
      '| Day | mm |\n| --- | --- |\n| Mon | 3 |\n',
    ],
    [
      'for layout: of mails',
      '<table role=presentation><tr><td>a<td>b<tr><td><p>c</p><td><p>d</p></table>',
      '|  |  |\n| --- | --- |\n| a | b |\n\nc\n\nd\n',
    ],
    [
      'for layout: around others',
      '<table><tr><td><table><tr><td><p>a</p></td></tr></table></td><td><p>b</p></td></tr></table>',
      'a\n\nb\n',
    ],
    ['for layout: of one column', '<table><tr><td><p>a</p></td></tr><tr><td><p>b</p></td></tr></table>', 'a\n\nb\n'],
  ])('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(markdown)
  })

  it('keep their bars in the text, and say where cells stand', () => {
    const { document } = read('<table><tr><th><th>a|b<th>c<tr><td>d<td>e<td>f</table>')
    expect(document.text).toBe('a\\|b | c\nd | e | f')
    expect(document.blocks).toMatchObject([{ kind: 'table', header: true, columns: [1, 2] }, { kind: 'table' }])
  })
})

describe('formulas', () => {
  it.each<readonly [what: string, source: string, text: string]>([
    ['MathML', '<p>So <math><msup><mi>x</mi><mn>2</mn></msup></math>.</p>', 'So $x^2$.'],
    [
      'with its source',
      '<p><math><semantics><mi>x</mi><annotation encoding="application/x-tex">{\\displaystyle x_{1}}</annotation></semantics></math> is</p>',
      '$x_{1}$ is',
    ],
    [
      'KaTeX, once',
      '<p>a <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x2</span></span> b</p>',
      'a $x^2$ b',
    ],
    [
      'MathJax 2',
      '<p>a <span class="MathJax_Preview">x</span><span class="MathJax">x2</span><script type="math/tex">x^2</script> b</p>',
      'a $x^2$ b',
    ],
    [
      'MathJax 3',
      '<p>a <mjx-container class="MathJax"><mjx-math>x</mjx-math><mjx-assistive-mml><math><mfrac><mn>1</mn><mi>n</mi></mfrac></math></mjx-assistive-mml></mjx-container> b</p>',
      'a $\\frac{1}{n}$ b',
    ],
    [
      'a picture',
      '<p>If <img class="latex" src="https://s0.wp.com/latex.php?latex=A%2C+B" alt="A, B"> are</p>',
      'If $A, B$ are',
    ],
    [
      'a service',
      '<p>So <img src="https://latex.codecogs.com/svg.image?%5Cfrac%7Ba%7D%7Bb%7D">.</p>',
      'So $\\frac{a}{b}$.',
    ],
    ['data', '<p>So <span class="math-inline" data-math="x \\lt 1">x&lt;1</span>.</p>', 'So $x \\lt 1$.'],
    ['source for a script', '<p>So <span class="math inline">\\(x^2\\)</span>.</p>', 'So $x^2$.'],
    [
      'source for a script, on its own',
      '<p>So</p><div class="math notranslate">\\[x^2\\]</div><p>is.</p>',
      'So\n\n$$x^2$$\n\nis.',
    ],
    [
      'of GitLab',
      '<p>So <code class="code math js-render-math" data-math-style="inline">x^2</code></p><pre class="code math js-render-math" data-math-style="display"><code>y</code></pre>',
      'So $x^2$\n\n$$y$$',
    ],
    [
      'in a table for layout',
      '<p>So</p><table><tr><td></td><td><math display="block"><mi>x</mi></math></td></tr></table><p>is.</p>',
      'So\n\n$$x$$\n\nis.',
    ],
    ['on its own', '<p>So</p><p><math display="block"><mi>x</mi></math></p><p>is.</p>', 'So\n\n$$x$$\n\nis.'],
    [
      'in a sentence, but on a line of its own',
      '<p>So <math display="block"><mi>x</mi></math> is.</p>',
      'So\n\n$$x$$\n\nis.',
    ],
  ])('%s', (_, source, text) => {
    const { document, markdown } = read(source)
    expect(document.text).toBe(text)
    expect(markdown).toBe(`${text}\n`)
  })

  it.each(['tex2jax_ignore', 'tex2jax_process', 'mathjax_ignore'])(
    'are not all that is in a box of the class %s',
    (name) => {
      const { document } = read(`<div class="${name}"><p>a <img src="a.png" alt="Harbor"> b</p></div>`)
      expect(document.text).toBe('a b')
    },
  )

  it('leave prices alone, and tell them from formulas', () => {
    expect(read('<p>From $5 to $10.</p>').markdown).toBe('From $5 to $10.\n')
    expect(read('<p>From $5 to <math><mi>x</mi></math>.</p>').markdown).toBe('From \\$5 to $x$.\n')
  })

  it('are marked, and are blocks where they stand alone', () => {
    const { document } = read('<p>A <math><mi>x</mi></math></p><math display="block"><mi>y</mi></math>')
    expect(document.marks).toEqual([
      { kind: 'formula', start: 2, end: 5 },
      { kind: 'formula', start: 7, end: 12 },
    ])
    expect(document.blocks).toMatchObject([{ kind: 'paragraph' }, { kind: 'formula', text: '$$y$$' }])
  })
})

describe('what stands in a line', () => {
  it.each<Case>([
    ['raised and lowered', '<p>H<sub>2</sub>O, 10<sup>2</sup></p>', 'H<sub>2</sub>O, 10<sup>2</sup>\n'],
    ['marked', '<p>the <mark>old</mark> bridge</p>', 'the <mark>old</mark> bridge\n'],
    ['pictures of emoji', '<p>Rain <img class="emoji" alt="🌧️" src="/r.png"> again.</p>', 'Rain 🌧️ again.\n'],
    [
      'labels in a row',
      '<ul><li><span>Length</span><span>120 m</span><li><b>2</b><span>Pillars</span></ul>',
      '- Length 120 m\n- **2** Pillars\n',
    ],
    [
      'letters in a row',
      '<p><b>T</b><span>he</span> <i>x</i><span>2</span> <span>un</span><span>do</span> <span>1</span><span>9</span></p>',
      '**T**he *x*2 undo 19\n',
    ],
    ['labels, apart', '<div><label>Python</label><label>Ruby</label></div>', 'Python Ruby\n'],
    ['abbreviations', '<p>the <abbr title="World Health Organization">WHO</abbr> said</p>', 'the WHO said\n'],
    [
      'words that are buttons',
      '<p>Return the longest <button>special</button> <button>subsequence</button> of it.</p>',
      'Return the longest special subsequence of it.\n',
    ],
  ])('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(markdown)
  })
})

describe('what stands between blocks', () => {
  it.each<Case>([
    ['a break', '<p>One.</p><hr><p>Two.</p>', 'One.\n\n---\n\nTwo.\n'],
    ['breaks at the ends, and twice', '<hr><p>One.</p><hr><hr><p>Two.</p><hr>', 'One.\n\n---\n\nTwo.\n'],
    [
      'a video',
      '<p>One.</p><iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0" title="It falls"></iframe><p>Two.</p>',
      'One.\n\n[It falls](https://www.youtube.com/watch?v=dQw4w9WgXcQ)\n\nTwo.\n',
    ],
    [
      'a video that a script puts there',
      '<p>One.</p><lite-youtube videoid="dQw4w9WgXcQ"></lite-youtube><p>Two.</p>',
      'One.\n\n[https://www.youtube.com/watch?v=dQw4w9WgXcQ](https://www.youtube.com/watch?v=dQw4w9WgXcQ)\n\nTwo.\n',
    ],
    [
      'a file',
      '<p>One.</p><video controls><source src="/a.mp4" type="video/mp4">No video.</video><p>Two.</p>',
      'One.\n\n[https://paper.example/a.mp4](https://paper.example/a.mp4)\n\nTwo.\n',
    ],
    [
      'a map',
      '<p>One.</p><iframe src="https://www.google.com/maps/embed?pb=1"></iframe><p>Two.</p>',
      'One.\n\n[https://www.google.com/maps/embed?pb=1](https://www.google.com/maps/embed?pb=1)\n\nTwo.\n',
    ],
    [
      'pictures and videos in their order',
      '<p>One.</p><iframe src="https://player.vimeo.com/video/1"></iframe><img src="/a.jpg"><img src="/b.jpg"><p>Two.</p>',
      'One.\n\n[https://vimeo.com/1](https://vimeo.com/1)\n\n![](https://paper.example/a.jpg)\n\n![](https://paper.example/b.jpg)\n\nTwo.\n',
    ],
    [
      'a post whose text a script brings',
      '<p>One.</p><blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/ab/"></blockquote><p>Two.</p>',
      'One.\n\n[https://www.instagram.com/p/ab/](https://www.instagram.com/p/ab/)\n\nTwo.\n',
    ],
    [
      'a post of Mastodon',
      '<p>One.</p><iframe src="https://social.example/@jo/1234/embed" class="mastodon-embed"></iframe><p>Two.</p>',
      'One.\n\n[https://social.example/@jo/1234](https://social.example/@jo/1234)\n\nTwo.\n',
    ],
    [
      'a post of Facebook',
      '<p>One.</p><div class="fb-post" data-href="https://www.facebook.com/a/posts/1"></div><p>Two.</p>',
      'One.\n\n[https://www.facebook.com/a/posts/1](https://www.facebook.com/a/posts/1)\n\nTwo.\n',
    ],
    [
      'code that a script brings',
      '<p>One.</p><script src="https://gist.github.com/jo/0a1b.js"></script><script src="/a.js"></script><p>Two.</p>',
      'One.\n\n[https://gist.github.com/jo/0a1b](https://gist.github.com/jo/0a1b)\n\nTwo.\n',
    ],
    [
      'an advertisement',
      '<p>One.</p><iframe src="https://ads.example/a"></iframe><iframe></iframe><p>Two.</p>',
      'One.\n\nTwo.\n',
    ],
    [
      'a pixel',
      '<p>One.</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" width=1 height=1></iframe>',
      'One.\n',
    ],
    [
      'a heading by its role',
      '<div role=heading aria-level=3>Rain</div><p>One.</p><div role=heading>Sun</div><p>Two.</p>',
      '### Rain\n\nOne.\n\n## Sun\n\nTwo.\n',
    ],
    [
      'headings with a link to themselves',
      '<h2><code>run()</code><a class="headerlink" href="#run">¶</a></h2><p>One.</p><dl><dt>f<a href="#f">#</a><dd>Two.</dl><h2>C<a href="/c">#</a></h2><p>See <a href="#c">#</a>.</p>',
      '## `run()`\n\nOne.\n\nf\n: Two.\n\n## C[#](https://paper.example/c)\n\nSee [#](https://paper.example/a#c).\n',
    ],
    [
      'a note to the reader',
      '<p>One.</p><div class="admonition tip"><p class="admonition-title">Tip</p><p>Mind it.</p></div><p>Two.</p>',
      'One.\n\n> Tip\n>\n> Mind it.\n\nTwo.\n',
    ],
    [
      'a note to the reader, laid out as a table',
      '<p>One.</p><div class="admonitionblock note"><table><tr><td><div>Note</div></td><td>Mind it.</td></tr></table></div><p>Two.</p>',
      'One.\n\n> Note\n>\n> Mind it.\n\nTwo.\n',
    ],
    [
      'a note to the reader, with a table of data',
      '<p>One.</p><div class="tip custom-block"><p>Tip</p><table><tr><th>a<th>b<tr><td>1<td>2</table></div><p>Two.</p>',
      'One.\n\n> Tip\n>\n> | a | b |\n> | --- | --- |\n> | 1 | 2 |\n\nTwo.\n',
    ],
    [
      'a note to the reader of Notion',
      '<p>One.</p><figure class="callout"><div>💡</div><div>Mind it.</div></figure><p>Two.</p>',
      'One.\n\n> 💡\n>\n> Mind it.\n\nTwo.\n',
    ],
    [
      'a picture that comes later',
      '<p>One.</p><img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg" alt="It"><p>Two.</p>',
      'One.\n\n![It](https://paper.example/a.jpg)\n\nTwo.\n',
    ],
    [
      'a picture for those without scripts',
      '<p>One.</p><figure><img class="lazy"><noscript><img src="/a.jpg" alt="It"></noscript></figure><p>Two.</p>',
      'One.\n\n![It](https://paper.example/a.jpg)\n\nTwo.\n',
    ],
    [
      'the same picture twice',
      '<p>One.</p><figure><img src="/a.jpg"><noscript><img src="/a.jpg?w=9"></noscript></figure><p>Two.</p>',
      'One.\n\n![](https://paper.example/a.jpg)\n\nTwo.\n',
    ],
    [
      'a picture of many sizes',
      '<p>One.</p><picture><source srcset="/a.webp 320w, /b.webp 640w"><img alt="It"></picture><p>Two.</p>',
      'One.\n\n![It](https://paper.example/b.webp)\n\nTwo.\n',
    ],
    [
      'the source that browsers show',
      '<p>One.</p><picture><source type="image/webp" srcset="/a.webp"><img src="/a.jpg" alt="It"></picture><p>Two.</p>',
      'One.\n\n![It](https://paper.example/a.webp)\n\nTwo.\n',
    ],
    [
      'sources that only some browsers or screens show',
      '<p>One.</p><picture><source type="image/avif" srcset="/a.avif"><source media="(width<9em)" type="image/png" srcset="/a.png"><img src="/a.jpg" alt="It"></picture><p>Two.</p>',
      'One.\n\n![It](https://paper.example/a.jpg)\n\nTwo.\n',
    ],
    [
      'a thumbnail, but no icon and no line',
      '<p>One.</p><img src="/a.jpg" width=120 height=80><img src="/b.jpg" width=96 height=96><img src="/c.jpg" width=600 height=9><p>Two.</p>',
      'One.\n\n![](https://paper.example/a.jpg)\n\nTwo.\n',
    ],
  ])('%s', (_, source, markdown) => {
    expect(read(source).markdown).toBe(markdown)
  })
})

describe('links in code', () => {
  it('stay where they can', () => {
    const { html, markdown } = read(
      '<p>One.</p><pre><code>use <a href="/list">List</a>;\nList.of(1 &lt; 2)</code></pre>',
    )
    expect(html).toContain(
      '<pre><code>use <a href="https://paper.example/list">List</a>;\nList.of(1 &lt; 2)</code></pre>',
    )
    expect(markdown).toBe('One.\n\n```\nuse List;\nList.of(1 < 2)\n```\n')
  })
})

describe('signs that a page draws', () => {
  it.each([
    ['a quotation', '<p>She said <q>I <q>never</q> go</q>.</p>', 'She said "I \'never\' go".'],
    ['a quotation with marks of its own', '<p>She said <q>“so”</q>.</p>', 'She said "so".'],
    ['pieces of code side by side', '<p>Press <kbd>a</kbd><kbd>b</kbd>.</p>', 'Press `a` `b`.'],
    [
      'a note in the margin',
      '<p>It rained<label for="s" class="margin-toggle sidenote-number"></label><input type="checkbox" id="s"><span class="sidenote">In May.</span> here.</p>',
      'It rained (In May.) here.',
    ],
    [
      'the sign that opens a note',
      '<p>It rained<label class="margin-toggle">⊕</label> <span class="marginnote">In May.</span> here.</p>',
      'It rained (In May.) here.',
    ],
  ])('%s', (_, source, text) => {
    expect(read(source).document.text).toBe(text)
  })

  it('a formula between dollars', () => {
    expect(read('<p>So <img alt="$c$" src="/c.png"> holds.</p>').markdown).toBe('So $c$ holds.\n')
  })
})
