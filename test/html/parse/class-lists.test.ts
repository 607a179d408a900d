import { describe, expect, it } from 'vitest'
import { isCaption } from '../../../src/html/flow/classes.js'
import { ClassFact } from '../../../src/html/parse/class-lists.js'
import { parse } from '../../../src/html/parse/parse.js'
import { readHtml } from '../../../src/html/read-html.js'

const treeOf = (html: string) => parse(html).root.tree

describe('the class attributes of a page', () => {
  const { elements, classLists } = treeOf(
    '<p class="note wide">a<b class=note>b</b></p><p class="note wide" class="x">c</p><p class="">d</p><p>e</p>',
  )

  it('share a number where they are equal; the first counts, and an empty one is none', () => {
    expect(classLists.all).toEqual(['', 'note wide', 'note'])
    expect(elements.map(({ at }) => classLists.numbers[at])).toEqual([1, 2, 1, 0, 0])
    expect(elements.map(({ classes }) => classes)).toEqual(['note wide', 'note', 'note wide', '', ''])
  })

  it('tell a fact that is tested once for each of them', () => {
    const tested: string[] = []
    const isWide = new ClassFact((classes) => {
      tested.push(classes)
      return classes.includes('wide')
    }, 'wide')
    const isNote = new ClassFact((classes) => classes.startsWith('note'), 'note')
    expect(elements.map((element) => element.tells(isWide))).toEqual([true, false, true, false, false])
    expect(elements.map((element) => element.tells(isNote))).toEqual([true, true, true, false, false])
    expect(tested).toEqual(['note wide', 'note'])
  })

  it.each(
    (
      'twitter-tweet text-post-media tr-caption markdown-alert-tip admonition sidenote margin-toggle ' +
      'to-do task-list-item inlinefootnote mwe-math-element mjx-chtml show-for-small md:hidden sr-only ' +
      'w-condition-invisible tooltip-text cm-content view-lines rouge-table blob-wrapper'
    ).split(' '),
  )('are not silent where %s stands among them', (name) => {
    expect(ClassFact.mayTell(`row ${name} left`)).toBe(true)
  })

  it.each(['entry-content', 'col-md-6 row', 'nav nav-item', 'post__title'])('most tell nothing: %s', (classes) => {
    expect(ClassFact.mayTell(classes)).toBe(false)
  })

  it('keep what they say of an element that says nothing else', () => {
    const story = '<p>It rained all day in the valley, and the river rose by a metre.</p>'
    const { edits } = readHtml(`${story}<p class="sr-only">Skip this.</p>${story}`)
    expect([...edits].map(({ rule }) => rule)).toContain('html/hidden/screen-reader')
  })

  it('are silent where no fact could be told', () => {
    const { classLists, elements } = treeOf('<p class="lead">a</p><p class="wp-caption-text">b</p><p>c</p>')
    expect([0, 1, 2].map((number) => classLists.isSilent(number))).toEqual([true, true, false])
    expect(elements.map(isCaption)).toEqual([false, true, false])
  })
})

describe('an attribute of an element', () => {
  const [element] = treeOf(`<p id='a' data-x title="Rain &amp; snow" id=b>a</p>`).elements

  it.each([
    ['id', 'a'],
    ['data-x', ''],
    ['title', 'Rain &amp; snow'],
    ['lang', undefined],
  ])('%s is read by itself', (name, value) => {
    expect(element?.get(name)).toBe(value)
    expect(element?.attribs[name]).toBe(value)
  })
})
