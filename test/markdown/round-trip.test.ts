import { fc, test } from '@fast-check/vitest'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect } from 'vitest'
import { clean, toMarkdown } from '../../src/index.js'
import { runs } from '../random.js'

const parser = unified().use(remarkParse).use(remarkGfm)

interface Node {
  readonly [field: string]: unknown
  readonly children?: readonly Node[]
}

/** A tree of Markdown without the places of its nodes. */
function treeOf(markdown: string): unknown {
  const bare = ({ position: _, children, ...node }: Node): unknown => ({
    ...node,
    ...(children && { children: children.map(bare) }),
  })
  return bare(parser.parse(markdown) as unknown as Node)
}

const SENTENCES = [
  'The ferry crossed the bay at noon, and the harbor master wrote it down.',
  'Nobody on the island had seen so much rain since the year of the flood.',
  'She repaired the engine with a spoon, a rope and a great deal of patience.',
  'Two of the boats were new; the third was older than its captain.',
]
const sentence = fc.constantFrom(...SENTENCES)
const inline = fc.oneof(
  sentence,
  sentence.map((said) => said.replace('the', '*the*')),
  sentence.map((said) => said.replace(' a ', ' **a** ')),
  sentence.map((said) => `${said} See \`ferry.sail("“now”")\`.`),
  sentence.map((said) => `${said} It is on [the map](https://map.example/bay?a=1&b=2).`),
  sentence.map((said) => `${said}  \nThe next day was dry, and the boats went out again.`),
)
const words = fc.constantFrom('The crossing', 'What the harbor master saw', 'An engine of 1920')
const code = fc.constantFrom(
  ['if (tide > 3) {', '\tsail("home")', '}'],
  ['def cross(bay):', '    return bay.boats[0]', '', '', 'cross(bay)'],
  ['[ad_1]', 'Share this article', '“quotes” -- and  blanks'],
)
const indent = (lines: readonly string[], by: string) =>
  lines.map((line) => (line === '' ? line : by + line)).join('\n')

const blocks: fc.Arbitrary<string> = fc.oneof(
  inline,
  fc.tuple(fc.constantFrom('##', '###', '####'), words).map(([signs, said]) => `${signs} ${said}`),
  words.map((said) => `${said}\n---`),
  fc
    .tuple(code, fc.constantFrom('', 'js', 'python'))
    .map(([lines, language]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``),
  fc
    .array(inline, { minLength: 1, maxLength: 2 })
    .map((said) => indent(said.join('\n\n').split('\n'), '> ').replace(/\n\n/g, '\n>\n')),
  fc.array(sentence, { minLength: 2, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.array(sentence, { minLength: 2, maxLength: 3 }))
    .map(([first, items]) => items.map((item, nth) => `${first + nth}. ${item}`).join('\n')),
  fc.tuple(sentence, sentence, sentence).map(([a, b, c]) => `- ${a}\n  - ${b}\n\n    ${c}\n- ${c}`),
  fc.tuple(sentence, code).map(([said, lines]) => `1. ${said}\n\n   \`\`\`\n${indent(lines, '   ')}\n   \`\`\``),
  fc.tuple(sentence, sentence).map(([a, b]) => `- [x] ${a}\n- [ ] ${b}`),
  fc.constant('| Boat | Year |\n| --- | ---: |\n| Gull \\| Tern | 1920 |\n| Heron |  1931 |'),
  fc.constantFrom('---', '***'),
)

describe('Markdown of random blocks', () => {
  test.prop([words, sentence, fc.array(blocks, { minLength: 1, maxLength: 6 })], runs(300))(
    'comes out of toMarkdown as the same tree',
    (title, lead, parts) => {
      // A heading and a sentence make a story of it.
      const source = [`## ${title}`, lead, ...parts, SENTENCES[0]].join('\n\n')
      const written = toMarkdown(clean(source))
      expect(treeOf(written)).toEqual(treeOf(source))
    },
  )
})
