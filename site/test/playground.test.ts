import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { SAMPLES } from '../playground/samples.js'
import { cleanAfter, expectQuiet, paste, resultOf, settled, useBrowser, violationsOn, watch } from './browser.js'

const { open, url } = useBrowser()

async function playground(options = {}): Promise<Page> {
  const page = await open('playground.html', { permissions: ['clipboard-read', 'clipboard-write'], ...options })
  await settled(page)
  return page
}

/** What Vitest says of a test that the page wrote. */
function runTest(code: string): string {
  const folder = mkdtempSync(fileURLToPath(new URL('.copied-', import.meta.url)))
  try {
    writeFileSync(join(folder, 'copied.test.ts'), code)
    writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {}')
    const args = [VITEST, 'run', '--root', folder, '--no-color']
    return execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url))

const SCRAPED = '[ad_1]\nIt isn&#8217;t “over”, the owner of the ferry said on Monday.\n[ad_2]\nSource link'
const details = (page: Page) => page.locator('#pg-panel')
const status = (page: Page) => page.locator('.pg-status')
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()
const sourceText = (page: Page) => page.locator('.pg-source .cm-content').innerText()

describe('the playground', () => {
  it('cleans what is pasted, and marks each change in place', async () => {
    const page = await playground()
    await cleanAfter(page, () => paste(page, SCRAPED))
    expect(await resultOf(page)).toBe('It isn\'t "over", the owner of the ferry said on Monday.')
    expect(await page.locator('.pg-source del').allInnerTexts()).toEqual(
      expect.arrayContaining(['“', '”', 'Source link']),
    )
    expect(await page.locator('.pg-source ins').allInnerTexts()).toContain('"')
    await page.context().close()
  })

  it('cleans again while you type', async () => {
    const page = await playground()
    await cleanAfter(page, () => paste(page, 'The ferry sails again from Monday, she said.'))
    await page.keyboard.press('Control+End')
    await cleanAfter(page, () => page.keyboard.type('\nSource link'))
    await page.waitForFunction(() => document.querySelector('.pg-source del')?.textContent?.includes('Source link'))
    expect(await resultOf(page)).toBe('The ferry sails again from Monday, she said.')
    await page.context().close()
  })

  it('draws characters that cannot be seen as tokens', async () => {
    const page = await playground()
    await cleanAfter(page, () => paste(page, 'A zero-width space in pass\u200bword, he said, and a\u00a0blank.'))
    expect(await page.locator('.pg-source .cd-token').first().innerText()).toBe('ZWSP')
    expect(await details(page).innerText()).toContain('Invisible character')
    await page.context().close()
  })

  it('has samples of every kind', async () => {
    const page = await playground()
    const seen = watch(page, url())
    for (const nth of SAMPLES.keys()) {
      await cleanAfter(page, () => page.getByLabel('Sample').selectOption(String(nth)))
      expect((await resultOf(page)).length).toBeGreaterThan(40)
      expect(await status(page).innerText()).toMatch(/^(?:good|partial) · /)
    }
    expectQuiet(seen)
    await page.context().close()
  })

  it('loads the rules of a language when a text needs them', async () => {
    const page = await playground()
    expect(await status(page).innerText()).toMatch(/rules: any, en$/)
    await cleanAfter(page, () => page.getByLabel('Sample').selectOption('1'))
    expect(await status(page).innerText()).toMatch(/rules: any, en, de$/)
    expect(await resultOf(page)).not.toContain('Quelle')
    await page.context().close()
  })

  it('leads from a change to its place and back, by click and by key', async () => {
    const page = await playground()
    await cleanAfter(page, () => paste(page, SCRAPED))
    await details(page).getByRole('button', { name: 'removed Source link' }).click()
    expect(await page.locator('.pg-source .cd-current').innerText()).toContain('Source link')
    await page.locator('.pg-source del', { hasText: '[ad_1]' }).click()
    expect(await page.locator('.pg-change').innerText()).toContain('any/ad-marker/wp-automatic')
    expect(await details(page).locator('.cd-jump.cd-current').innerText()).toContain('[ad_1]')
    await page.keyboard.press('F8')
    expect(await page.locator('.pg-steps').innerText()).toMatch(/2 of \d/)
    await page.keyboard.press('Shift+F8')
    expect(await page.locator('.pg-steps').innerText()).toMatch(/1 of \d/)
    await page.locator('.pg-result ins').first().click()
    expect(await page.locator('.pg-change').innerText()).toContain('text/')
    await page.context().close()
  })

  it('keeps what a rule removes, switches it off, keeps a phrase, and takes each back', async () => {
    const page = await playground()
    await cleanAfter(page, () => paste(page, SCRAPED))
    const rule = 'en/source-trailer/source-link'
    await cleanAfter(page, () =>
      details(page)
        .getByRole('button', { name: `Keep ${rule}` })
        .click(),
    )
    expect(await resultOf(page)).toContain('Source link')
    await tab(page, 'Code')
    expect(await details(page).innerText()).toContain(`createCleaner({ keep: ['${rule}'] })`)
    await cleanAfter(page, () => page.getByRole('button', { name: `Undo: Keep ${rule}` }).click())
    expect(await resultOf(page)).not.toContain('Source link')
    await tab(page, 'Changes')
    await cleanAfter(page, () =>
      details(page).getByRole('button', { name: 'Switch off text/quotes/straight' }).first().click(),
    )
    expect(await resultOf(page)).toContain('“over”')
    await cleanAfter(page, () => page.getByRole('button', { name: 'Reset options' }).click())
    expect(await resultOf(page)).toContain('"over"')
    await details(page).getByRole('button', { name: 'removed Source link' }).click()
    await cleanAfter(page, () => page.getByRole('button', { name: 'Keep this text' }).click())
    expect(await resultOf(page)).toContain('Source link')
    await page.context().close()
  })

  it.each<[label: string, value: string, source: string, text: string]>([
    ['Quotes', 'curly', '"Rain", she said on Monday.', '“Rain”, she said on Monday.'],
    ['Dashes', 'em', 'Rain -- and snow, she said.', 'Rain — and snow, she said.'],
    ['Ellipsis', 'character', 'Rain... and snow, she said.', 'Rain… and snow, she said.'],
    ['HTML', 'all', '<nav>Home</nav><p>Rain fell on the city.</p>', 'Home\n\nRain fell on the city.'],
  ])('has the option %s', async (label, value, source, text) => {
    const page = await playground()
    await cleanAfter(page, () => paste(page, source))
    await page.locator('.pg-options > summary').click()
    await cleanAfter(page, () => page.getByLabel(label, { exact: true }).selectOption(value))
    expect(await resultOf(page)).toBe(text)
    await page.context().close()
  })

  it('has captions, selectors, the URL and the language of a page', async () => {
    const page = await playground()
    const source =
      '<html><body><article><p class="story">The ferry <a href="/a">sails</a> again from Monday, she said.</p><p class="advert">Offers of the week from our shop on the quay.</p></article></body></html>'
    await cleanAfter(page, () => paste(page, source))
    await page.locator('.pg-options > summary').click()
    await cleanAfter(page, () => page.getByLabel('Drop (CSS selector)').fill('.advert'))
    expect(await resultOf(page)).toBe('The ferry sails again from Monday, she said.')
    await cleanAfter(page, () => page.getByLabel('URL of the page').fill('https://paper.example/b'))
    await tab(page, 'Markdown')
    await page.waitForFunction(() =>
      document.querySelector('.pg-result .cm-content')?.textContent?.includes('https://paper.example/a'),
    )
    await cleanAfter(page, () => page.getByLabel('Take only (CSS selector)').fill('.advert'))
    await cleanAfter(page, () => page.getByLabel('Language', { exact: true }).fill('en-GB'))
    await tab(page, 'Quality')
    expect(await details(page).innerText()).toContain('en-GB')
    for (const name of ['Captions', 'Comments', 'In doubt'])
      await page.getByLabel(name, { exact: true }).selectOption({ index: 1 })
    await tab(page, 'Code')
    await page.waitForFunction(() =>
      document.querySelector('#pg-panel')?.textContent?.includes("captions: 'keep', comments: 'drop', favor: 'recall'"),
    )
    await page.context().close()
  })

  it('shows a selector that it cannot read as an error, and goes on', async () => {
    const page = await playground()
    await page.locator('.pg-options > summary').click()
    await page.getByLabel('Drop (CSS selector)').fill('p[')
    await page.locator('.pg-status.pg-error').waitFor()
    await cleanAfter(page, () => page.getByLabel('Drop (CSS selector)').fill(''))
    expect(await page.locator('.pg-status.pg-error').count()).toBe(0)
    await page.context().close()
  })

  it('reads HTML as plain text when told to', async () => {
    const page = await playground()
    await cleanAfter(page, () => paste(page, '<p>Rain fell on the city, she said.</p>'))
    await cleanAfter(page, () => page.getByLabel('Read as').selectOption('text'))
    expect(await resultOf(page)).toBe('<p>Rain fell on the city, she said.</p>')
    await page.context().close()
  })

  it('shows Markdown, HTML, JSON, metadata, hidden text, a program and a test', async () => {
    const page = await playground()
    await cleanAfter(page, () => page.getByLabel('Sample').selectOption({ label: 'News page (HTML)' }))
    const shows = async (name: string, text: string) => {
      await tab(page, name)
      await page.waitForFunction(
        (wanted) => document.querySelector('.pg-result .cm-content')?.textContent?.includes(wanted),
        text,
      )
    }
    await shows('Markdown', '## What it costs')
    await shows('HTML', '<h2>What it costs</h2>')
    await shows('JSON', '"text": "The ferry')
    await tab(page, 'Metadata')
    expect(await details(page).innerText()).toMatch(/Jo Ng[\s\S]+html\//)
    await details(page).locator('.cd-place').first().click()
    expect(await page.locator('.pg-source .cm-content').evaluate((content) => content === document.activeElement)).toBe(
      true,
    )
    await tab(page, 'Hidden text')
    expect(await details(page).innerText()).toContain('ignore all previous instructions')
    await tab(page, 'Quality')
    expect(await details(page).innerText()).toMatch(/Verdict:\s+good/)
    await tab(page, 'Vitest')
    await page.getByRole('button', { name: 'Copy', exact: true }).last().click()
    const test = await page.evaluate(() => navigator.clipboard.readText())
    expect(test).toContain(`import 'copydesk/vitest'`)
    expect(test).toContain(`expect(doc).toHaveVerdict('good')`)
    expect(runTest(test)).toMatch(/Tests +1 passed/)
    await page.context().close()
  })

  it('moves between tabs with the arrow keys', async () => {
    const page = await playground()
    await page.getByRole('tab', { name: 'Text', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'Markdown' }).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowLeft')
    expect(await page.getByRole('tab', { name: 'Text', exact: true }).getAttribute('aria-selected')).toBe('true')
    await page.context().close()
  })

  it('can be left by the Tab key', async () => {
    const page = await playground()
    await page.locator('.pg-source .cm-content').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.pg-source'))).toBe(null)
    await page.context().close()
  })
})

describe('files', () => {
  it('are opened, whatever their encoding', async () => {
    const page = await playground()
    const buffer = Buffer.from('Le café de la gare a fermé ses portes mardi, a dit le maire.\n', 'latin1')
    await cleanAfter(page, () =>
      page.locator('[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer }),
    )
    await page.waitForFunction(() => document.querySelector('.pg-status')?.textContent?.includes('windows-1252'))
    expect(await resultOf(page)).toContain('café')
    await page.context().close()
  })

  it('are dropped on the page', async () => {
    const page = await playground()
    await cleanAfter(page, async () => {
      const dataTransfer = await page.evaluateHandle(() => {
        const transfer = new DataTransfer()
        transfer.items.add(
          new File(['The mill will be a museum, she said.\nSource link'], 'mill.txt', { type: 'text/plain' }),
        )
        return transfer
      })
      await page.dispatchEvent('.pg-source .cm-content', 'drop', { dataTransfer })
    })
    expect(await resultOf(page)).toBe('The mill will be a museum, she said.')
    await page.context().close()
  })

  it('of records and feeds are taken apart', async () => {
    const page = await playground()
    const records = ['One', 'Two'].map((name) =>
      JSON.stringify({ title: name, text: `${name} ferries sail again, she said.\nSource link` }),
    )
    const buffer = Buffer.from(records.join('\n'))
    await cleanAfter(page, () => page.locator('[type=file]').setInputFiles({ name: 'a.ndjson', mimeType: '', buffer }))
    expect(await resultOf(page)).toBe('One ferries sail again, she said.')
    await cleanAfter(page, () => page.locator('[name=item]').selectOption('1'))
    expect(await resultOf(page)).toBe('Two ferries sail again, she said.')
    await cleanAfter(page, () => page.getByLabel('Sample').selectOption({ label: 'Feed (RSS)' }))
    expect(await page.locator('.pg-container').innerText()).toContain('2 items')
    await page.context().close()
  })

  it('of 10 MB do not freeze the page, and can be canceled', { timeout: 180_000 }, async () => {
    const page = await playground()
    const paragraph =
      'The ferry to the islands sails again from Monday, the harbour office said on “Friday” evening.\n\n'
    const buffer = Buffer.from(paragraph.repeat(Math.ceil(10e6 / Buffer.byteLength(paragraph))))
    await page.locator('[type=file]').setInputFiles({ name: 'large.txt', mimeType: 'text/plain', buffer })
    await page.getByRole('button', { name: 'Cancel' }).waitFor()
    const started = Date.now()
    await page.locator('.pg-options > summary').click()
    expect(Date.now() - started).toBeLessThan(2_000)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.waitForFunction(() => document.querySelector('.pg-status')?.textContent?.startsWith('Canceled'))
    await cleanAfter(page, () => paste(page, SCRAPED))
    expect(await resultOf(page)).toContain('It isn\'t "over"')
    await page.context().close()
  })

  it('of 10 MB are cleaned', { timeout: 300_000 }, async () => {
    const page = await playground()
    page.setDefaultTimeout(240_000)
    const paragraph =
      'The ferry to the islands sails again from Monday, the harbour office said on “Friday” evening.\n\n'
    const buffer = Buffer.from(paragraph.repeat(Math.ceil(10e6 / Buffer.byteLength(paragraph))))
    await cleanAfter(page, () =>
      page.locator('[type=file]').setInputFiles({ name: 'large.txt', mimeType: 'text/plain', buffer }),
    )
    console.log(`10 MB: ${await status(page).innerText()}`)
    expect(await status(page).innerText()).toContain('9,600,000 characters')
    await page.context().close()
  })
})

describe('links', () => {
  it('hold the text and the options, and are not sent', async () => {
    const page = await playground()
    await cleanAfter(page, () => paste(page, SCRAPED))
    await page.locator('.pg-options > summary').click()
    await cleanAfter(page, () => page.getByLabel('Quotes', { exact: true }).selectOption('curly'))
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/#v1\.[\w-]+$/)
    const other = await playground()
    const seen = watch(other, url())
    await cleanAfter(other, () =>
      other.evaluate((hash) => {
        location.hash = hash
      }, new URL(link).hash),
    )
    expect(await sourceText(other)).toContain('Source link')
    expect(await resultOf(other)).toContain('“over”')
    expectQuiet(seen)
    const fresh = await open(`playground.html${new URL(link).hash}`)
    await settled(fresh)
    expect(await resultOf(fresh)).toContain('“over”')
    for (const one of [page, other, fresh]) await one.context().close()
  })

  it('that are broken say so', async () => {
    const page = await open('playground.html#v1.AAAA')
    await page.locator('.pg-status.pg-error', { hasText: 'incomplete' }).waitFor()
    await page.context().close()
  })

  it('of a text that is too long are not made', async () => {
    const page = await playground()
    const words = Array.from({ length: 9_000 }, (_, nth) => ((nth * 2_654_435_761) % 4_294_967_296).toString(36))
    await cleanAfter(page, () => paste(page, words.join(' ')))
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.locator('.pg-status.pg-error', { hasText: 'too long for a link' }).waitFor()
    await page.context().close()
  })
})

describe('everybody', () => {
  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('can use it: %s, %d pixels', async (colorScheme, width) => {
    const page = await playground({ colorScheme, viewport: { width, height: 900 } })
    await cleanAfter(page, () => page.getByLabel('Sample').selectOption({ label: 'News page (HTML)' }))
    await page.locator('.pg-options > summary').click()
    await details(page).locator('.cd-jump').first().click()
    expect(await violationsOn(page)).toEqual([])
    for (const name of width === 1440 ? ['Quality', 'Metadata', 'Hidden text', 'Code'] : []) {
      await tab(page, name)
      expect(await violationsOn(page), name).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.context().close()
  })
})
