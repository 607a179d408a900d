import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean, cleanText, createCleaner, replay, undo } from '../src/index.js'
import { casesIn } from './tables.js'

const cases = casesIn(new URL('cleaner.txt', import.meta.url))

const STORY = 'The council voted on Tuesday evening to rebuild the old bridge over the river.'

describe('clean', () => {
  it('gives the seed article as an editor would print it, with a receipt for each mark', () => {
    const seed = readFileSync(new URL('../examples/seed.txt', import.meta.url), 'utf8')
    const { text, blocks, changes } = clean(seed)
    expect(text.startsWith('Beijing on Monday')).toBe(true)
    expect(text.endsWith('as disinformation.')).toBe(true)
    expect(blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'paragraph'))
    expect(text).not.toMatch(/[\u2018-\u201f]/)
    const adMarker = ['any/ad-marker/wp-automatic']
    expect(changes[0]).toEqual({ start: 0, end: 8, before: '\n[ad_1]\n', after: '', rules: adMarker })
    expect(changes.slice(-2)).toMatchObject([
      { before: '\n[ad_2]', rules: adMarker },
      { before: '\nSource link', rules: ['en/source-trailer/source-link'] },
    ])
    expect(replay(seed, changes)).toBe(text)
    expect(undo(text, changes)).toBe(seed)
  })

  it('takes bylines and sign-offs out of the body and keeps them', () => {
    const document = clean(`By Jo Ng and Ed Poe\n${STORY}\n${STORY} Twice.\n(Reporting by Jo Ng; Editing by Al Mint)`)
    expect(document.text).toBe(`${STORY}\n${STORY} Twice.`)
    expect(document.authors).toEqual(['Jo Ng', 'Ed Poe'])
    expect(document.credits).toEqual(['(Reporting by Jo Ng; Editing by Al Mint)'])
    expect(Object.keys(document.found).sort()).toEqual(['authors', 'credits', 'excerpt'])
  })

  it('leaves a dateline in the text and reads it', () => {
    const { text, dateline, agency } = clean(`KYIV (AP) — ${STORY}`)
    expect(text).toBe(`KYIV (AP) — ${STORY}`)
    expect(dateline).toEqual({ text: 'KYIV (AP) —', place: 'KYIV', agency: 'Associated Press' })
    expect(agency).toBe('Associated Press')
  })

  it('marks the blocks of a post', () => {
    const { blocks } = clean(`<h2>One</h2><p>${STORY}</p><ul><li>Two</li></ul><blockquote>Three.</blockquote>`)
    const kinds = ['heading One', `paragraph ${STORY}`, 'list-item Two', 'quote Three.']
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(kinds)
  })

  it('repairs the encoding, and warns of lost bytes', () => {
    expect(cleanText('It’s the cafÃ©, she said.')).toMatchObject({ text: "It's the café, she said.", warnings: [] })
    expect(cleanText('He said â€? so, and itâ€™s on: l’Ã©tÃ©.').warnings[0]?.code).toBe('bytes-lost')
    expect(cleanText('A \ufffd is a \ufffd.').warnings).toEqual([])
  })

  it('keeps a text with one <br> its paragraphs', () => {
    expect(clean('One line.\n\nAnother line,<br>\nand a third.').text).toBe('One line.\n\nAnother line,\nand a third.')
  })

  it.each(['I <3 this town', '5 < 6 and 7 > 3', 'Use the <b> tag to make text bold.'])('leaves %s', (text) => {
    expect(clean(text)).toMatchObject({ text, changes: [] })
  })
})

describe('createCleaner', () => {
  it.each(cases('a story, and the pointer below it'))(
    'finds %s however its characters are broken',
    (lang, text, pointer) => {
      const source = `${text}\n\n${pointer}`
      const broken = {
        'as Windows-1252': new TextDecoder('windows-1252').decode(Buffer.from(source)),
        'as entities': source.replace(/[^\0-\x7f]/g, (character) => `&#${character.charCodeAt(0)};`),
        'into base letters and marks': source.normalize('NFD'),
      }
      for (const [how, given] of Object.entries(broken)) expect(cleanText(given), how).toMatchObject({ lang, text })
    },
  )

  it('looks again at the end of the story when a rule has taken what stood there', () => {
    expect(cleanText('The ferry was late\n\nMay 3, 2024:\n\nPhoto:').text).toBe('The ferry was late')
  })

  it('knows the language of a story from what is left when the furniture is gone, and its rules look once more', () => {
    const furniture = [
      'This material may not be published, broadcast, rewritten, or redistributed.',
      'Sign up for our newsletter to get the news in your inbox',
      'Click here to read more of the story on our site',
      'The views expressed in this article are those of the author and do not reflect those of the paper.',
    ]
    const story = '橋は来年の春に新しくなる。市議会が決めた。'
    const source = [story, '続きを読む', ...furniture, ...furniture].join('\n')
    expect(cleanText(source)).toMatchObject({ text: story, lang: 'ja' })
  })

  it('takes marks of direction whose letters have gone', () => {
    expect(cleanText('<!--\nا-->\u200f').text).toBe('')
    expect(cleanText('The ferry sails.\n\nHe said so.<!--ا-->\u200f').text).toBe('The ferry sails.\n\nHe said so.')
  })

  it('runs stages of one’s own, and names those that break the contract', () => {
    const shout = createCleaner({
      stages: [(text) => [{ start: 0, end: 3, insert: text.slice(0, 3).toUpperCase(), rule: 'mine/shout' }]],
    })
    expect(shout(STORY).changes).toEqual([{ start: 0, end: 3, before: 'The', after: 'THE', rules: ['mine/shout'] }])
    const broken = createCleaner({ stages: [() => [{ start: 5, end: 2, insert: '', rule: 'mine/broken' }]] })
    expect(() => broken(STORY)).toThrow(/mine\/broken/)
  })

  it.each<[what: string, stage: unknown, message: string]>([
    ['a text', (text: string) => text.toUpperCase(), 'A stage must return an array of edits such as'],
    ['nothing', () => undefined, 'This one returned undefined.'],
    ['a promise', async () => [], 'This one returned a Promise.'],
    ['an edit without a rule', () => [{ start: 0, end: 1, insert: '' }], 'An edit must have the form { start, end,'],
    ['an edit without a text', () => [{ start: 0, end: 1, rule: 'a/b' }], 'This stage returned {"start":0,"end":1,"r'],
  ])('says what is wrong with a stage of one’s own that answers with %s', (_, stage, message) => {
    const broken = createCleaner({ stages: [stage as never] })
    expect(() => broken(STORY)).toThrow(RangeError)
    expect(() => broken(STORY)).toThrow(message)
  })

  it('runs them once, however often it looks again', () => {
    const prefix = createCleaner({ stages: [() => [{ start: 0, end: 0, insert: 'Note: ', rule: 'mine/note' }]] })
    expect(prefix('Ã©{{ x }}').text).toBe('Note: é')
  })

  it('leaves the changes out if it is told to', () => {
    expect(createCleaner({ changes: false })(`${STORY}\nSource link`)).toMatchObject({ text: STORY, changes: [] })
  })

  it('takes packs of one’s own', () => {
    const mine = { lang: 'x', families: { share: { ours: { lines: ['tell the whole town'] } } } }
    const { text, changes } = createCleaner({ packs: [mine] })(`${STORY}\nTell the whole town!\nSource link`)
    expect(text).toBe(STORY)
    expect(changes.map(({ rules }) => rules)).toEqual([['x/share/ours'], ['model/furniture']])
  })
})
