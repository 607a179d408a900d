import { describe, expect, it } from 'vitest'
import { copydesk } from './world.js'

const SCRAPED = '[ad_1]\nIt isn&#39;t over, the café owner said.\n[ad_2]\nSource link\n'
const FEED =
  '<rss><channel><item><title>R&amp;D</title><description>It isn&amp;#8217;t over, he said.</description></item><item><title>Rain</title><description>Rain fell on the city, she said.</description></item></channel></rss>'
const files = {
  'a.txt': SCRAPED,
  'b.html': '<p>Rain fell on the city, she said.</p>',
  'feed.xml': FEED,
  'c.pdf': '%PDF-1.7\n',
}

describe('copydesk report', () => {
  it('writes one page for all files', async () => {
    const { code, out, err, written } = await copydesk(['report', 'a.txt', 'b.html', '-o', 'report.html'], { files })
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' })
    const page = written['report.html'] ?? ''
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(page.match(/<section class="source/g)).toHaveLength(2)
    expect(page).toContain('>a.txt</h2>')
    expect(page).toContain('en/source-trailer/source-link')
  })

  it('writes to standard output without -o, and reads standard input without a file', async () => {
    const { code, out } = await copydesk(['report'], { stdin: SCRAPED })
    expect(code).toBe(0)
    expect(out).toContain('>standard input</h2>')
  })

  it('takes the options of a cleaner', async () => {
    const { out } = await copydesk(['report', '--keep', 'source-trailer', 'a.txt'], { files })
    expect(out).not.toContain('en/source-trailer/source-link')
  })

  it('shows each item of a feed', async () => {
    const { code, out } = await copydesk(['report', '--feed', 'feed.xml'], { files })
    expect(code).toBe(0)
    expect(out).toContain('feed.xml, 1: R&amp;D</h2>')
    expect(out).toContain('feed.xml, 2: Rain</h2>')
  })

  it('goes on when a file cannot be read, and says so', async () => {
    const { code, err, written } = await copydesk(['report', 'c.pdf', 'none.txt', 'a.txt', '-o', 'r.html'], { files })
    expect(code).toBe(3)
    expect(err).toMatch(/^c\.pdf: .*PDF.*\nnone\.txt: /)
    expect(written['r.html']?.match(/<section class="source/g)).toHaveLength(1)
  })
})
