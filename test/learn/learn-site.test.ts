import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createCleaner, replay, undo } from '../../src/index.js'
import { learnSite, learnSites, RepeatCount, SiteLearner } from '../../src/learn/learn-site.js'
import { lineKey } from '../../src/site/fingerprint.js'
import { isSiteProfile } from '../../src/site/profile.js'
import { column, LABEL, NOTICE, pageOf, pages } from './pages.js'

const key = (line: string) => lineKey(line) as string
const fresh = pageOf(
  [
    'Boats blessed',
    'Lea Ott',
    'The boats were blessed on Sunday by a priest who had come over from the mainland for the feast.',
    'Afterwards there was soup for everyone in the hall, and a raffle in which a goat was won by the harbour master.',
  ],
  3,
)

describe('learnSite', () => {
  it('counts what is on at least half of the pages', () => {
    const { lines, shingles, pages: read } = learnSite(pages())
    expect(read).toBe(8)
    expect(lines[key(NOTICE)]).toBe(8)
    expect(lines[key(LABEL)]).toBe(8)
    expect(Object.values(shingles)).not.toContain(3)
    expect(Math.min(...Object.values({ ...lines, ...shingles }))).toBeGreaterThanOrEqual(5)
  })

  it('learns nothing from fewer than five pages', () => {
    expect(learnSite(pages(4))).toEqual({ version: 1, pages: 4, lines: {}, shingles: {} })
    expect(Object.keys(learnSite(pages(5)).lines)).toContain(key(NOTICE))
    expect(Object.keys(learnSite(pages(4), { leastPages: 4 }).lines)).toContain(key(NOTICE))
  })

  it.each(['What comes next', '“We will see,” said the mayor.'])(
    'never learns %s, though it is on every page',
    (line) => {
      const { lines } = learnSite(pages())
      expect(pages().every((page) => page.includes(line))).toBe(true)
      expect(lines).not.toHaveProperty(key(line))
    },
  )

  it('never learns the byline of a site with one author, or a headline that each page repeats', () => {
    const { lines, pages: read } = learnSite(column())
    expect(read).toBe(8)
    expect(lines).toHaveProperty(key(NOTICE))
    expect(lines).not.toHaveProperty(key('By Ines Vidal'))
    expect(lines).not.toHaveProperty(key('Notes from the quay'))
  })

  it('counts a story once, however often it is fetched', () => {
    const [first = ''] = pages()
    const again = Array.from({ length: 9 }, (_, nth) => first.replace('Friday', nth % 2 ? 'Friday' : 'Thursday'))
    const { lines, pages: read } = learnSite(again)
    expect(read).toBe(1)
    expect(lines).toEqual({})
  })

  it('stores hashes and counts, no text', () => {
    const profile = learnSite(pages(), { host: 'courier.example' })
    expect(isSiteProfile(JSON.parse(JSON.stringify(profile)))).toBe(true)
    for (const hash of Object.keys({ ...profile.lines, ...profile.shingles })) expect(hash).toMatch(/^[\da-z]{1,12}$/)
  })
})

describe('a cleaner with a profile', () => {
  const site = learnSite(pages(), { host: 'courier.example' })
  const plain = createCleaner()(fresh)
  const document = createCleaner({ site })(fresh)

  it('removes what repeats, and nothing else', () => {
    expect(plain.text).toContain(NOTICE)
    const left = plain.text.split('\n\n').filter((line) => line !== NOTICE && key(line) !== key(LABEL))
    expect(document.text.split('\n\n')).toEqual(left)
    expect(document.text).toContain('"We will see," said the mayor.')
    expect(document.wordCount).toBeLessThan(plain.wordCount ?? 0)
    const { title, authors, lang, kind } = plain
    expect(document).toMatchObject({ title, authors, lang, kind })
    expect(Object.keys(document)).toEqual(Object.keys(plain))
  })

  it('lists it in changes that replay', () => {
    const change = document.changes.find(({ before }) => before.includes(NOTICE))
    expect(change?.rules).toContain('site/repeated/line')
    expect(change?.because).toContain('on 8 of 8 pages of courier.example')
    expect(replay(fresh, document.changes)).toBe(document.text)
    expect(undo(document.text, document.changes)).toBe(fresh)
  })

  it('picks a profile by host, from the URL in hints or on the page', () => {
    const clean = createCleaner({ sites: { 'courier.example': site } })
    expect(clean(fresh).text).toBe(plain.text)
    expect(clean(fresh, { url: 'https://www.courier.example/boats' }).text).toBe(document.text)
    const linked = fresh.replace('<head>', '<head><link rel="canonical" href="https://courier.example/boats">')
    expect(clean(linked).text).toBe(document.text)
  })

  it('combines with selectors, and can be turned off', () => {
    const rules = { drop: ['h2'], profile: site }
    expect(createCleaner({ site: rules })(fresh).text).toBe(document.text.replace('What comes next\n\n', ''))
    expect(createCleaner({ site, rules: { 'site/repeated': false } })(fresh).text).toBe(plain.text)
  })
})

describe('learnSites', () => {
  it('learns each host separately, and leaves out hosts without repetition', () => {
    const all = pages().map((source, nth) => ({ source, url: `https://courier.example/${nth}` }))
    const few = pages(3).map((source, nth) => ({ source, url: `https://gazette.example/${nth}` }))
    const profiles = learnSites([...all, ...few, ...pages()])
    expect(Object.keys(profiles)).toEqual(['courier.example'])
    expect(profiles['courier.example']).toEqual(learnSite(all))
  })
})

describe('a learner', () => {
  it('continues from its state as if it had never stopped', () => {
    const all = pages()
    const whole = new SiteLearner()
    for (const page of all) whole.add(page)
    let parted = new SiteLearner()
    for (const page of all) {
      parted.add(page)
      parted = new SiteLearner(JSON.parse(JSON.stringify(parted)))
    }
    expect(parted.profile()).toEqual(whole.profile())
    expect(parted.size).toBe(whole.size)
  })

  it('does not grow with the number of pages', () => {
    const learner = new SiteLearner()
    const sizes: number[] = []
    for (let page = 0; page < 200; page++) {
      const own = Array.from({ length: 100 }, (_, nth) => (page * 100 + nth).toString(36))
      learner.observe({ lines: [...own, 'zzz'], shingles: [], places: { story: [], mixed: [] }, sketch: [page] })
      sizes.push(learner.size - page)
    }
    expect(learner.profile().lines).toEqual({ zzz: 200 })
    expect(Math.max(...sizes.slice(100))).toBeLessThanOrEqual(Math.max(...sizes.slice(0, 100)))
  })
})

describe('a count of repetitions', () => {
  const counted = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')), { maxLength: 120 })
  test.prop([counted])('is never too high, and at most a twentieth of the pages too low', (all) => {
    const count = new RepeatCount()
    for (const page of all) count.add(page)
    const found = count.atLeast(0)
    for (const hash of 'abcdef') {
      const exact = all.filter((page) => page.some((one) => one === hash)).length
      expect(found[hash] ?? 0).toBeLessThanOrEqual(exact)
      expect(found[hash] ?? 0).toBeGreaterThanOrEqual(exact - all.length / 20)
    }
  })
})
