import { describe, expect, it } from 'vitest'
import { createCleaner } from '../src/core.js'
import { any, de, en, th } from '../src/packs.js'
import type { RulePack } from '../src/rules/rule.js'

const dated = (date: string) =>
  `---\ntitle: Town votes for a bridge\ndate: ${date}\n---\n\nThe council of the town voted on Tuesday to build a new bridge over the river, and work begins in May.`
const page = `<!doctype html><html lang="de"><body><article><h1>Die Stadt baut eine neue Brücke</h1>
  <p class="author">Von Jörg Müller, Redakteur</p><p class="date">5. März 2024</p>
  <p>Der Rat hat am Dienstag beschlossen, die Brücke über den Fluss neu zu bauen, und das wird teuer.</p>
  <p>Die Arbeit beginnt im Mai, sagte der Bürgermeister, und sie dauert zwei Jahre.</p></article></body></html>`

describe('a cleaner', () => {
  it.each<[date: string, packs: RulePack[], publishedAt: string | undefined]>([
    ['5 March 2024', [any, en], '2024-03-05'],
    ['5 March 2024', [any], '2024-03-05'],
    ['5 มีนาคม 2567', [any, en], undefined],
    ['5 มีนาคม 2567', [any, en, th], '2024-03-05'],
    ['5. März 2024', [any, en, th], undefined],
    ['5. März 2024', [any, en, de], '2024-03-05'],
  ])('reads %s by the words of its packs', (date, packs, publishedAt) => {
    expect(createCleaner({ packs })(dated(date)).publishedAt).toBe(publishedAt)
  })

  it('reads of a page what its packs have words for', () => {
    const { publishedAt } = createCleaner({ packs: [any, en] })(page)
    expect(publishedAt).toBeUndefined()
    expect(createCleaner({ packs: [any, en, de] })(page)).toMatchObject({
      publishedAt: '2024-03-05',
      authors: ['Jörg Müller'],
    })
  })

  it('reads by words of a pack of one’s own', () => {
    const mine: RulePack = { lang: 'eo', families: {}, words: { months: 'januaro|februaro|marto|a|b|c|d|e|f|g|h|i' } }
    expect(createCleaner({ packs: [any, en] })(dated('5 marto 2024')).publishedAt).toBeUndefined()
    expect(createCleaner({ packs: [any, en, mine] })(dated('5 marto 2024')).publishedAt).toBe('2024-03-05')
  })
})
