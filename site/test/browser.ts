import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
// @ts-expect-error a script without types
import { serve } from '../build/serve.mjs'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** The built site and a browser, for the tests of a file. */
export function useBrowser(): {
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  url: () => string
} {
  let browser: Browser
  let site: { url: string; server: { close: () => void } }
  beforeAll(async () => {
    if (!existsSync(CHROMIUM)) throw new Error(`There is no ${CHROMIUM}. Install Debian's chromium, or set CHROMIUM.`)
    site = await serve()
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    site?.server.close()
  })
  return {
    url: () => site.url,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      await page.goto(`${site.url}${path}`)
      return page
    },
  }
}

/** The violations of WCAG 2.2 AA that axe finds on a page. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`))
}

/** Requests of a page to other hosts, and errors in its console. */
export function watch(page: Page, home: string): { readonly outside: string[]; readonly errors: string[] } {
  const outside: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
      outside.push(request.url())
  })
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { outside, errors }
}

/** Waits until the playground has shown the result of the last edit. */
export async function settled(page: Page, after = 0): Promise<number> {
  await page.waitForFunction(
    (count) => Number(document.querySelector<HTMLElement>('.playground')?.dataset['cleaned'] ?? 0) > count,
    after,
  )
  return cleanedOn(page)
}

const cleanedOn = (page: Page): Promise<number> =>
  page.locator('.playground').evaluate((root) => Number((root as HTMLElement).dataset['cleaned'] ?? 0))

/** Does something that cleans again, and waits for the result. */
export async function cleanAfter(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await cleanedOn(page)
  await act()
  await settled(page, before)
}

export const resultOf = (page: Page): Promise<string> =>
  page.locator('.pg-result .cm-content').evaluate((content) => {
    const lines = [...content.querySelectorAll('.cm-line')]
    return lines.map((line) => (line.textContent ?? '').replaceAll('‸', '')).join('\n')
  })

/** Replaces the source as a paste of all of it does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.pg-source .cm-content').click()
  await page.keyboard.press('Control+a')
  await page.locator('.pg-source .cm-content').evaluate((content, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

export const expectQuiet = ({ outside, errors }: { outside: string[]; errors: string[] }): void => {
  expect(outside).toEqual([])
  expect(errors).toEqual([])
}
