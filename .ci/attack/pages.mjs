// A grammar of pages that a paper might print: a story with furniture around it, written down in many ways.
import { LABELS } from './blocks.mjs'

const SUBJECTS = [
  'The council',
  'A court in Lyon',
  'The café owner',
  'She',
  'Police',
  'The “old” bridge',
  'Mr. O’Neill',
  'Wien',
  'NASA',
]
const VERBS = ['voted on', 'opened', 'said nothing of', 'rebuilt', 'closed', 'warned of', 'paid €5 for', 'called']
const OBJECTS = [
  'the plan',
  'a new line of trams',
  'the flood',
  '“far too little”',
  'the U.S. deal',
  'twelve houses',
  'R&D',
]
const TIMES = ['on Tuesday', 'in May 2024', 'at 5 p.m.', 'after the storm', 'for years', 'again', 'two days later']

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A tree: a text, or `{ name, attributes, children }`. */
export function pageOf({ pick, below, next, some }) {
  const sentence = () =>
    `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(TIMES)}${pick(['.', '.', '.', '?', ', officials said.'])}`
  const inline = () => {
    const text = sentence()
    if (next() < 0.8) return [text]
    const at = 1 + below(text.length - 1)
    const attributes = next() < 0.5 ? { href: `/story/${below(99)}`, class: 'x' } : {}
    return [text.slice(0, at), { name: pick(['b', 'em', 'a', 'span']), attributes, children: [text.slice(at)] }]
  }
  const paragraph = () => {
    const sentences = [...Array(1 + below(4)).keys()].flatMap((at) => (at === 0 ? inline() : [' ', ...inline()]))
    return { name: 'p', attributes: next() < 0.3 ? { class: 'text', 'data-n': '1' } : {}, children: sentences }
  }
  const furniture = () => {
    const label = pick(LABELS).trim()
    const name = pick(['p', 'div', 'span', 'li', 'h3'])
    return {
      name: 'div',
      attributes: { class: pick(['box', 'nav', 'share', 'm-1']), id: `b${below(9)}` },
      children: [{ name, attributes: {}, children: [label] }],
    }
  }
  const story = Array.from({ length: 2 + below(6) }, () => (next() < 0.15 ? furniture() : paragraph()))
  const title = sentence().replace(/[.?]$/, '')
  return {
    title,
    head:
      next() < 0.5
        ? [{ name: 'style', attributes: {}, children: [{ raw: '.h .n{display:none}.m-1{margin:1px}' }] }]
        : [],
    body: [
      ...some(3, furniture),
      {
        name: 'article',
        attributes: { class: 'story', id: 'a' },
        children: [{ name: 'h1', attributes: {}, children: [title] }, ...story],
      },
      ...some(4, furniture),
    ],
  }
}

/** How a tree is written down; each way says the same. */
const PLAIN = { name: (name) => name, attributes: (list) => list, text: escaped, between: '', newline: '\n' }

export function written({ title, head, body }, way = {}) {
  const how = { ...PLAIN, ...way }
  const node = (one) => {
    if (typeof one === 'string') return how.text(one)
    if (one.raw !== undefined) return one.raw
    const tag = how.name(one.name)
    const attributes = how
      .attributes(Object.entries(one.attributes))
      .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    const isBox = one.children.every((child) => typeof child !== 'string') && one.name !== 'p'
    const inside = one.children.map(node)
    return `<${tag}${attributes.join('')}>${isBox ? inside.join(how.between) : inside.join('')}</${tag}>`
  }
  const lines = [
    `<!doctype html><${how.name('html')}><${how.name('head')}><${how.name('title')}>${how.text(title)}</${how.name('title')}>`,
    ...head.map(node),
    `</${how.name('head')}><${how.name('body')}>`,
    body.map(node).join(how.between),
    `</${how.name('body')}></${how.name('html')}>`,
  ]
  return lines.join(how.newline)
}
