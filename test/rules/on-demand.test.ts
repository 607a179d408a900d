import { describe, expect, it, vi } from 'vitest'
import { cleanerOf } from '../../src/cleaner/cleaner.js'
import { loadPacks as loadAtHand } from '../../src/rules/all-at-hand.js'
import { packs } from '../../src/rules/packs.js'

/** The module as a page has it that has just been opened. */
async function fresh(): Promise<typeof import('../../src/rules/on-demand.js')> {
  vi.resetModules()
  return import('../../src/rules/on-demand.js')
}

const langs = (some: readonly { lang: string }[]) => some.map(({ lang }) => lang)

describe('packs on demand', () => {
  it('are any and en before any other is asked for', async () => {
    const { defaultPacks } = await fresh()
    expect(langs(defaultPacks)).toEqual(['any', 'en'])
  })

  it('come by language, whatever the country, and once', async () => {
    const { defaultPacks, loadPacks } = await fresh()
    expect(langs(await loadPacks(['nb-NO', 'de-AT', 'tlh', 'de']))).toEqual(['de', 'no'])
    await Promise.all([loadPacks(['de']), loadPacks(['no', 'de'])])
    expect(langs(defaultPacks)).toEqual(['any', 'en', 'de', 'no'])
  })

  it('are in the end all, in the order of all', async () => {
    const { defaultPacks, loadPacks } = await fresh()
    await loadPacks(['zh', 'fr'])
    expect(langs(await loadPacks())).toEqual(langs(packs).filter((lang) => lang !== 'any' && lang !== 'en'))
    expect(langs(defaultPacks)).toEqual(langs(packs))
    expect(defaultPacks).toEqual(packs)
  })

  it('work in a cleaner that was made before they came', async () => {
    const { defaultPacks, loadPacks } = await fresh()
    const clean = cleanerOf({}, defaultPacks)
    const all = cleanerOf({}, packs)
    const text =
      'Der Rat hat am Dienstag beschlossen, die Brücke neu zu bauen, und das ist gut.\n\nAnzeige wird geladen'
    const before = clean(text)
    await loadPacks(['de'])
    expect(clean(text)).toEqual(all(text))
    expect(before.changes).not.toEqual(all(text).changes)
  })

  it('are at hand on Node, whoever asks', async () => {
    expect(langs(await loadAtHand(['de-AT', 'tlh']))).toEqual(['de'])
    expect(await loadAtHand()).toEqual(packs)
  })
})
