import { describe, expect, it } from 'vitest'
import { colourOf, contrast, white } from '../../../src/html/hidden/colour.js'
import { hiddenBy } from '../../../src/html/hidden/hides.js'
import { type SheetRule, scanSheet } from '../../../src/html/hidden/scan-sheet.js'
import { type Compound, selectorsOf } from '../../../src/html/hidden/selector.js'
import { suspicionsIn } from '../../../src/html/hidden/suspicious.js'

const rulesIn = (css: string, word = '') => {
  const rules: SheetRule[] = []
  const matters = (_: number, open: number, end: number) => css.slice(open, end).includes(word)
  scanSheet(css, matters, (rule) => rules.push(rule))
  return rules
}
const rulesOf = (css: string, word?: string) =>
  rulesIn(css, word).map(({ selectors, body, sure }) => `${sure ? '' : '? '}${selectors}{${body}}`)

describe('scanSheet', () => {
  it.each([
    ['.a{x:y}.b , c{z:1}', ['.a{x:y}', '.b , c{z:1}']],
    ['@import "a";@charset "b"; .a{x:y}', ['.a{x:y}']],
    ['@media screen{.a{x:y}}.b{x:y}', ['.a{x:y}', '.b{x:y}']],
    ['@media (width<9em){.a{x:y}}.b{x:y}', ['? .a{x:y}', '.b{x:y}']],
    ['@media print{.a{x:y}}.b{x:y}', ['.b{x:y}']],
    ['@supports (a:b){@media all{.a{x:y}}}', ['? .a{x:y}']],
    ['@keyframes k{from{x:y}}@font-face{x:y}.b{x:y}', ['.b{x:y}']],
    ['.a{x:y;.b{z:1}u:v}', ['.a .b{z:1}', '.a{x:y;u:v}']],
    ['.a,.b{&.c{x:y} > p, q &{z:1}}', [':is(.a,.b).c{x:y}', ':is(.a,.b) > p, q :is(.a,.b){z:1}', '.a,.b{}']],
    ['@layer a{.a{x:y}}@media all{@layer b{.b{x:y}}}', ['.a{x:y}', '.b{x:y}']],
    ['@layer a{.a{x:y!important}}', ['? .a{x:y!important}']],
    ['.a{content:"}"}.b{x:\'{\'}', ['.a{content:"}"}', ".b{x:'{'}"]],
    ['}}.a{x:y}', ['.a{x:y}']],
    ['.a{x:y', ['.a{x:y}']],
  ])('%s', (css, rules) => {
    expect(rulesOf(css)).toEqual(rules)
  })

  it.each([
    ['.a{x:y}.b{z:1}.c{u:v}', ['.b{z:1}']],
    ['@layer a{}@layer b{.a{x:y}.b{z:1}}@layer a{.c{z:1}}', ['.b{z:1}', '.c{z:1}']],
    ['@media print{.a{z:1}}@font-face{z:1}.b{x:y}z{x:y}.c{z:1', ['.c{z:1}']],
    ['.a{x:y;.b{z:1}.c{x:y}}', ['.a .b{z:1}', '.a{x:y;}']],
  ])('%s passes over what does not matter', (css, rules) => {
    expect(rulesOf(css, 'z')).toEqual(rules)
  })
})

describe('selectorsOf', () => {
  it.each([
    ['.a', ['.a simple']],
    ['p.a.b#c', ['p#c.a.b simple']],
    ['.a, b > .c', ['.a simple', '.c in >b simple']],
    ['.a .b+p~q', ['q in ~p+.b .a simple']],
    ['p:is(.a, #b) i', ['i in  p.a simple', 'i in  p#b simple']],
    [':where(.a).b', ['.a.b simple']],
    ['.b:is(.a p)', ['.b']],
    ['.b:is(p)', ['.b']],
    ['[data-n] [lang|="en" i]', ['[lang] in  [data-n] simple']],
    ['.a:hover .b', ['.b hovers']],
    ['.a:not(.b, .c)', ['.a']],
    ['.md\\:hide', ['.md:hide simple']],
    ['p::before, p:after', []],
    ['[a="x,y"] q', ['q in  [a] simple']],
    ['*', [' simple']],
  ])('%s', (list, selectors) => {
    const compound = ({ tag = '', id, classes, attributes }: Compound) =>
      `${tag}${id === undefined ? '' : `#${id}`}${classes.map((name) => `.${name}`).join('')}${attributes.map(({ name }) => `[${name}]`).join('')}`
    const told = selectorsOf(list).map(({ around, simple, hovers, ...own }) =>
      [
        compound(own),
        around.length > 0 &&
          simple &&
          `in ${around.map((relation) => `${relation.combinator}${compound(relation.compound)}`).join('')}`,
        simple && 'simple',
        hovers && 'hovers',
      ]
        .filter((part) => part !== false)
        .join(' '),
    )
    expect(told).toEqual(selectors)
  })
})

describe('suspicionsIn', () => {
  it.each([
    ['.a{display:none}', ['.a display']],
    ['.a{color:#fff}.b{color:#000}', ['.a color']],
    ['.a{color:#fff;background:#000}', []],
    ['.a{color:#123}.b{background:#123}', ['.a color']],
    ['.a{width:0}.b{width:0;overflow:hidden}', ['.b width']],
    ['.a{left:-9999px}.b{left:-9999px;position:absolute}', ['.b left']],
    ['.a{opacity:0;transition:1s}', []],
    ['.a{line-height:1;font-size:1em;zoom:1;opacity:1;margin:0}', []],
  ])('%s', (css, told) => {
    expect(suspicionsIn(rulesIn(css), true).map(({ selectors, property }) => `${selectors} ${property}`)).toEqual(told)
  })
})

describe('colourOf', () => {
  it.each([
    ['#fff', [255, 255, 255, 1]],
    ['#ff000080', [255, 0, 0, 128 / 255]],
    ['rgba(1, 2, 3, 0)', [1, 2, 3, 0]],
    ['rgb(0 0 0 / 50%)', [0, 0, 0, 0.5]],
    ['hsl(120, 100%, 50%)', [0, 255, 0, 1]],
    ['navy', [0, 0, 128, 1]],
    ['transparent', [0, 0, 0, 0]],
    ['constructor', undefined],
    ['#fffff', undefined],
    ['var(--a)', undefined],
  ])('%s', (value, parts) => {
    const colour = colourOf(value)
    expect(colour && [colour.red, colour.green, colour.blue, colour.alpha]).toEqual(parts)
  })

  it('knows what is read on what', () => {
    const black = { red: 0, green: 0, blue: 0, alpha: 1 }
    expect(contrast(white, black)).toBe(21)
    expect(contrast(white, white)).toBe(1)
  })
})

describe('hiddenBy', () => {
  it.each([
    ['hidden', { hidden: '' }, 'html/hidden/attribute', undefined],
    ['important', { style: 'display:none!important;display:block' }, 'html/hidden/display', 'display:none'],
    [
      'far to the left',
      { style: 'position:absolute;left:-9999px' },
      'html/hidden/off-screen',
      'position:absolute;left:-9999px',
    ],
    ['a prefix', { class: 'govuk-visually-hidden' }, 'html/hidden/screen-reader', undefined],
  ])('%s', (_, attributes, rule, because) => {
    expect(hiddenBy('p', attributes)).toEqual(because === undefined ? { rule } : { rule, because })
  })

  it.each([
    ['until found', { hidden: 'until-found' }],
    ['flying in', { style: 'opacity:0;transform:translateY(20px)' }],
    ['faded in by a script', { style: 'opacity:0', 'data-w-id': 'a1' }],
    ['a little indent', { style: 'text-indent:-9px;left:-9999px' }],
    ['a class that only sounds like it', { class: 'sr-only-focusable not-visually-hidden-x' }],
    ['no display at all', { style: 'background:url(display-none.png)' }],
  ])('not %s', (_, attributes) => {
    expect(hiddenBy('p', attributes)).toBeUndefined()
  })

  it('knows a dialog that is not open', () => {
    expect(hiddenBy('dialog', {})).toEqual({ rule: 'html/hidden/dialog' })
    expect(hiddenBy('dialog', { open: '' })).toBeUndefined()
  })
})
