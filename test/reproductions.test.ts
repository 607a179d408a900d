import { describe, expect, it } from 'vitest'
import { clean, toMarkdown } from '../src/index.js'

const LEAD =
  'The council voted on Tuesday to rebuild the old bridge over the river, and it will cost nine million. Nobody spoke against it in the hall.'
const END = LEAD.replace('Tuesday', 'Monday')
const around = `<p>${LEAD}</p><p>${END}</p>`
/** What is left of a part of a page that stands between paragraphs. */
function textOf(part: string): string {
  const { text, quality } = clean(around + part + around)
  expect(quality.verdict).toBe('good')
  return text.replaceAll(LEAD, '').replaceAll(END, '').trim()
}
const markdownOf = (part: string) =>
  toMarkdown(clean(around + part + around))
    .replaceAll(LEAD, '')
    .replaceAll(END, '')
    .trim()

/** What a new user met, case by case: none of it may come back. */
describe('nothing is lost in silence', () => {
  it.each([
    [
      'a function in a tutorial',
      '<pre><code>function thing(e) {\n  switch (e) {\n    case 0: return "0";\n    default: return "";\n  }\n}</code></pre>',
      '```\nfunction thing(e) {\n  switch (e) {\n    case 0: return "0";\n    default: return "";\n  }\n}\n```',
    ],
    ['a style sheet', '<pre>.share {\n  display: none;\n}</pre>', '```\n.share {\n  display: none;\n}\n```'],
    [
      'what looks like residue',
      '<pre>{{ title }}\n[caption]\n$ npm install x\n“a”</pre>',
      '```\n{{ title }}\n[caption]\n$ npm install x\n“a”\n```',
    ],
    [
      'buttons in a sentence',
      '<p>Return the longest <button>special</button> <button>subsequence</button> of it.</p>',
      'Return the longest special subsequence of it.',
    ],
    [
      'pictures of formulas in a sentence',
      '<p>If <img alt="A_{1}" src="https://latex.codecogs.com/png.latex?A_1"> and <img alt="B_{2}" src="https://latex.codecogs.com/png.latex?B_2"> are matrices, so is their sum.</p>',
      'If $A_{1}$ and $B_{2}$ are matrices, so is their sum.',
    ],
    ['an answer in a forum', "<p>Thanks! That's a shame :(</p>", "Thanks! That's a shame :("],
    ['closing tags', '<p>See <a href="/x">it</a\n> and <b>that</b x="1"> again.</p>', 'See it and that again.'],
    ['references between backticks', '<p>They wrote `a &lt; b` in the mail.</p>', 'They wrote `a < b` in the mail.'],
  ])('%s', (_, part, text) => {
    expect(textOf(part)).toBe(text)
  })

  it('a sentence of a speaker', () => {
    const line = "HOST: And we're back. Follow us on Twitter at beeshow."
    const talk = `${line}\n\nGUEST: It is good to be here with all of you tonight.\n\nHOST: So tell us about the bridge and how it came about.`
    expect(clean(`${LEAD}\n\n${talk}\n\n${END}`).text).toContain(line)
  })

  it('a headline of a page without a title', () => {
    expect(clean(`<article><h1>Ferry sails again</h1>${around}</article>`).title).toBe('Ferry sails again')
  })

  it('a hidden story is not mixed into the visible one', () => {
    const other = 'Another essay begins here, and it is about the sea and its ships. '.repeat(6)
    expect(clean(`${around}<div class="w-condition-invisible"><p>${other}</p></div>`).text).not.toContain('essay')
  })
})

describe('Markdown', () => {
  it.each([
    [
      'a bar in a cell',
      '<table><tr><th>Day</th><th>What</th></tr><tr><td>Mon</td><td>A | B</td></tr><tr><td>Tue</td><td>C</td></tr></table>',
      '| Day | What |\n| --- | --- |\n| Mon | A \\| B |\n| Tue | C |',
    ],
    [
      'two paragraphs in an item',
      '<ul><li><p>One is the first of the items.</p><p>It goes on here, too.</p></li><li><p>Two is the second of them.</p></li></ul>',
      '- One is the first of the items.\n\n  It goes on here, too.\n\n- Two is the second of them.',
    ],
    [
      'a list that starts at three',
      '<ol start=3><li>The third is here, as it was said.</li><li>The fourth is here, as it was said.</li></ol>',
      '3. The third is here, as it was said.\n4. The fourth is here, as it was said.',
    ],
    [
      'a formula, once',
      '<p>So <span class="katex"><span class="katex-mathml"><math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>x</span><span>2</span></span></span> is a square number.</p>',
      'So $x^2$ is a square number.',
    ],
    [
      'tasks',
      '<ul><li><input type="checkbox" checked> Paint the railing of the bridge</li><li><input type="checkbox"> Light the lamps of the bridge</li></ul>',
      '- [x] Paint the railing of the bridge\n- [ ] Light the lamps of the bridge',
    ],
    [
      'signs above and below the line',
      '<p>H<sub>2</sub>O and 10<sup>6</sup> are what they drank.</p>',
      'H<sub>2</sub>O and 10<sup>6</sup> are what they drank.',
    ],
    [
      'a film',
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="A film"></iframe>',
      '[A film](https://www.youtube.com/watch?v=dQw4w9WgXcQ)',
    ],
    ['a break', '<hr>', '---'],
  ])('has %s', (_, part, written) => {
    expect(markdownOf(part)).toBe(written)
  })

  it('has notes and their references', () => {
    const noted = `${around}<p>It rained on the day of the vote, as papers said.<sup id="r1"><a href="#n1">1</a></sup></p><p>${LEAD}</p><ol class="footnotes"><li id="n1">The Gazette, May 2024. <a href="#r1">↩</a></li></ol>`
    const written = toMarkdown(clean(noted))
    expect(written).toContain('as papers said.[^1]\n')
    expect(written).toMatch(/\n\[\^1\]: The Gazette, May 2024\.\n$/)
  })

  it('as a source comes back as it was', () => {
    const source = `# Title of the piece\n\n${LEAD}\n\n- one of the items\n  - nested below it\n- [ ] a task to do\n\n${END}\n`
    expect(toMarkdown(clean(source))).toBe(source)
  })
})
