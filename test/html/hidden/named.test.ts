import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/edit/edit.js'
import { readFlow } from '../../../src/html/flow/flow.js'
import { clean } from '../../../src/index.js'

const read = (html: string) => apply(html, readFlow(html).edits)

describe('a name that site builders hide by', () => {
  it.each([
    'w-condition-invisible',
    'w-dyn-item w-condition-invisible',
    'd-none',
    'box is-hidden',
    'uk-hidden',
    'u-hidden',
    'display-none',
    'elementor-hidden-desktop elementor-hidden-tablet elementor-hidden-mobile',
    'block-visibility-hide-large-screen block-visibility-hide-medium-screen block-visibility-hide-small-screen',
  ])('hides: %s', (names) => {
    expect(read(`<p>One</p><p class="${names}">Two</p>`)).toBe('One')
  })

  it.each([
    'd-none d-md-block',
    'd-none print:block',
    'hidden md:flex',
    ...(
      'hidden hide invisible hidden-xs md:hidden elementor-hidden-mobile elementor-hidden-desktop ' + 'is-hidden-mobile'
    ).split(' '),
    'elementor-hidden-desktop elementor-hidden-tablet',
    'hidden-treasure',
  ])('does not: %s', (names) => {
    expect(read(`<p>One</p><p class="${names}">Two</p>`)).toBe('One\n\nTwo')
  })
})

describe('of twins for wide and narrow screens one stays', () => {
  it.each([
    ['elementor-hidden-desktop', 'elementor-hidden-mobile'],
    ['md:hidden', 'hidden md:block'],
    ['d-lg-none', 'd-none d-lg-flex'],
    ['visible-xs', 'hidden-xs'],
    ['mobile-only', 'desktop-only'],
    ['show-for-small-only', 'hide-for-small-only'],
    ['is-hidden-desktop', 'is-hidden-mobile'],
  ])('%s, %s', (narrow, wide) => {
    const one = '<p>The ferry sails at noon, and again at six.</p>'
    expect(read(`<div class="${narrow}">${one}</div><div class="${wide}">${one}</div><p>So.</p>`)).toBe(
      'The ferry sails at noon, and again at six.\n\nSo.',
    )
    expect(read(`<div class="${wide}">${one}</div><div class="${narrow}">Ferry</div>`)).toBe(
      'The ferry sails at noon, and again at six.\n\nFerry',
    )
  })
})

describe('a hidden story', () => {
  const prose = (of: string) =>
    Array.from(
      { length: 4 },
      (_, at) =>
        `<p>The ${of} number ${at} left the harbour on Monday, with some forty passengers and a dog on board.</p>`,
    ).join('')
  const page = (body: string) =>
    `<html><head><title>Ferry number one left</title><link rel="stylesheet" href="/site.css"></head><body>${body}</body></html>`

  it('stays out of the one that is seen', () => {
    const html = page(
      `<article><h1>Ferry number one left</h1>${prose('ferry')}<div class="gated w-condition-invisible">${prose('tug')}</div></article>`,
    )
    expect(clean(html).text).toContain('The ferry number 3')
    expect(clean(html).text).not.toContain('tug')
  })

  it('stays in if it is most of the page', () => {
    const html = page(
      `<article><h1>Ferry number one left</h1><div class="w-condition-invisible">${prose('ferry')}</div></article>`,
    )
    expect(clean(html).text).toContain('The ferry number 3')
    expect(clean(html).warnings.map(({ code }) => code)).toContain('unhidden')
  })
})
