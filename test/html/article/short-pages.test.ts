import { expect, it } from 'vitest'
import { clean } from '../../../src/index.js'
import { casesIn } from '../../tables.js'

const page = '<!doctype html><html><head><title>Ferry times by script</title></head><body>'
const lead =
  '<p>The harbour office prints the times of the ferries on a sheet of paper, which hangs in a window on the quay.</p>' +
  '<p>Who lives on the other island has to phone somebody who can see the window, or to wait for the post.</p>'
const row = (name: string, first: string, second: string) =>
  `<tr><td><div>${name}</div></td><td><div>${first}</div></td><td><div>${second}</div></td></tr>`
const rows = [
  row('Quay', 'Summer', 'Winter'),
  row('<a href="/north">North</a>', '12 boats', '3 boats'),
  row('<a href="/south">South</a>', '9 boats', '2 boats'),
  row('<a href="/town">Old town</a>', '31 boats', '8 boats'),
]
const disclaims = (nth: number) =>
  `<p>Nothing that is said on these pages about ferries number ${nth} is meant as advice, neither legal nor of any other ` +
  'kind, and whoever acts on it does so at their own risk, for the authors may be wrong, and conditions may change ' +
  'without notice at any time and for any reason.</p>'

const cases = casesIn(new URL('short-pages.txt', import.meta.url), {
  page,
  lead,
  story:
    `${lead}<p>A teacher of the village school wrote a small program that reads the sheet from a photograph.</p>` +
    '<p>It sends the times to all who ask for them, and has done so every morning since the winter.</p>',
  code: '<pre><code>const times = read(sheet)\nsend(times)</code></pre>',
  table: `<table><tbody>${rows.join('')}</tbody></table>`,
  sums:
    '<main><h3>Addition</h3><p>For all numbers that a child may know, one and one are two.</p>' +
    '<h3>Subtraction</h3><p>2 − 1 = 1</p></main>',
  short:
    `${page}<nav><a href="/">Home</a><a href="/a">About</a></nav><main><div class="wrapper"><div class="content-area">` +
    `<div class="js-article-content"><h2 id="one">Quay</h2>${lead}<h2 id="two">Ferry</h2><p>It sails at noon.</p>` +
    '</div></div></div>',
  disclaimer: [1, 2, 3, 4, 5, 6, 7, 8].map(disclaims).join(''),
})

it.each(cases('keeps'))('keeps "%s": %s', (words, _, html = '') => {
  expect(clean(html).text).toContain(words)
})

it.each(cases('leaves out'))('leaves out "%s": %s', (words, _, html = '') => {
  expect(clean(html).text).not.toContain(words)
})
