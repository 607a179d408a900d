import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { expectQuiet, paste, settled, useBrowser, violationsOn, watch } from './browser.js'

const { open, url } = useBrowser()
const dist = fileURLToPath(new URL('../dist/', import.meta.url))

const PAGES = [
  'index.html',
  'guide/start.html',
  'guide/recipes.html',
  'guide/warnings.html',
  'rules/index.html',
  'rules/bn.html',
]

describe.each(['light', 'dark'] as const)('the pages, in %s', (colorScheme) => {
  it('can be used by everybody, and ask nobody else', async () => {
    const page = await open('index.html', { colorScheme })
    const seen = watch(page, url())
    for (const path of PAGES) {
      await page.goto(`${url()}${path}`)
      await page.waitForLoadState('networkidle')
      expect(await violationsOn(page), path).toEqual([])
    }
    expectQuiet(seen)
    await page.context().close()
  })
})

describe('the site', () => {
  it.each([1440, 768, 390])('fits into %d pixels', async (width) => {
    const page = await open('index.html', { viewport: { width, height: 900 } })
    for (const path of [...PAGES, 'playground.html']) {
      await page.goto(`${url()}${path}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    }
    await page.context().close()
  })

  it('searches its pages, without a network', async () => {
    const page = await open('guide/start.html')
    await page.getByRole('button', { name: 'Search' }).first().click()
    const field = page.locator('#localsearch-input')
    await field.fill('wait')
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
    await page.context().setOffline(true)
    await field.fill('house style')
    await page.locator('.VPLocalSearchBox .result', { hasText: 'A house style' }).first().waitFor()
    await page.context().close()
  })

  it('filters the rules of a language', async () => {
    const page = await open('rules/de.html')
    await page.getByLabel('Filter').fill('lesen sie auch')
    await page.waitForFunction(() =>
      /^\d+ rules?$/.test(document.querySelector('.rule-filter [role=status]')?.textContent ?? ''),
    )
    const shown = await page.locator('.rule:visible').allTextContents()
    expect(shown.length).toBeGreaterThan(0)
    for (const text of shown) expect(text.toLowerCase()).toContain('lesen sie auch')
    await page.context().close()
  })

  it('has a reference that is made by TypeDoc, in its own look and search', async () => {
    const page = await open('index.html')
    const seen = watch(page, url())
    await page.goto(`${url()}api/core.html#createcleaner`)
    expect(await page.locator('h1').innerText()).toContain('copydesk/core')
    expect(await page.locator('#createcleaner').innerText()).toContain('createCleaner')
    expect(await page.locator('.VPSidebar').getByRole('link', { name: 'copydesk/feed' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.locator('#localsearch-input').fill('CopydeskInputError')
    await page.locator('.VPLocalSearchBox .result', { hasText: 'copydesk/feed' }).first().waitFor()
    expectQuiet(seen)
    await page.context().close()
  })
})

/** Kilobytes (brotli) of a first visit, with slack; the cleaner of texts with two packs is most of them. Times are printed. */
const FIRST_LOAD = 400

describe('the playground', () => {
  it('loads little, and says how soon it is there and cleans again', async () => {
    const page = await open('index.html')
    const loaded = new Set<string>()
    page.context().on('request', (request) => {
      const path = new URL(request.url()).pathname.replace(/^\/copydesk\//, '')
      if (!path.endsWith('/') && request.url().startsWith(url())) loaded.add(path)
    })
    const started = Date.now()
    await page.goto(`${url()}playground.html`)
    await page.locator('.playground[data-ready]').waitFor()
    const interactive = Date.now() - started
    await settled(page)
    const sizes = Array.from(
      loaded,
      (path) => [path, brotliCompressSync(readFileSync(`${dist}${path}`)).length] as const,
    )
    const bytes = sizes.reduce((sum, [, size]) => sum + size, 0)
    const largest = sizes.toSorted(([, a], [, b]) => b - a).slice(0, 4)
    const source =
      'The ferry to the islands sails again from Monday, the harbour office said on “Friday” evening.\n\n'.repeat(210)
    await paste(page, source)
    await page.waitForFunction(() => document.querySelector('.pg-status')?.textContent?.includes('20,'))
    const times: number[] = []
    for (let key = 0; key < 5; key++) {
      times.push(
        await page.evaluate(async () => {
          const root = document.querySelector<HTMLElement>('.playground')
          const before = root?.dataset['cleaned']
          const start = performance.now()
          document.querySelector<HTMLElement>('.pg-source .cm-content')?.focus()
          document.execCommand('insertText', false, 'a')
          while (root?.dataset['cleaned'] === before) await new Promise((done) => setTimeout(done))
          return performance.now() - start
        }),
      )
    }
    const again = times.toSorted((a, b) => a - b)[2] ?? 0
    console.log(
      `playground: ${(bytes / 1000).toFixed(0)} kB (brotli) at first, interactive after ${interactive} ms, 20 kB again after ${again.toFixed(0)} ms\n` +
        largest.map(([path, size]) => `  ${(size / 1000).toFixed(0)} kB ${path}`).join('\n'),
    )
    expect(bytes / 1000).toBeLessThanOrEqual(FIRST_LOAD)
    await page.context().close()
  })
})
