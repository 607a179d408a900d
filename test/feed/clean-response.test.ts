import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CopydeskInputError, cleanResponse } from '../../src/feed.js'
import { CopydeskOptionError } from '../../src/index.js'

const STORY = 'The council voted on Tuesday evening to rebuild the old café by the river.'
const PAGE = `<html><head><title>Old café</title></head><body><article><p>${STORY}</p></article></body></html>`

/** A response as `fetch` gives it, of a body and its content type. */
function respond(
  body: BodyInit | null,
  type?: string,
  { status = 200, url = 'https://paper.example/cafe' } = {},
): Response {
  const response = new Response(body, { status, headers: type === undefined ? {} : { 'content-type': type } })
  Object.defineProperty(response, 'url', { value: url })
  return response
}

const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0))

/** The code of the fault. */
async function faultOf(answer: Promise<unknown>): Promise<unknown> {
  const error = await answer.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(CopydeskInputError)
  return (error as CopydeskInputError).code
}

describe('cleanResponse', () => {
  it('reads a page, with the address that it came from', async () => {
    const { kind, document, source } = await cleanResponse(respond(PAGE, 'text/html; charset=utf-8'))
    expect(kind).toBe('story')
    expect(source).toBe(PAGE)
    expect(document).toMatchObject({ text: STORY, url: 'https://paper.example/cafe' })
  })

  it.each<[what: string, body: BodyInit, type: string]>([
    ['the header', latin1(PAGE), 'text/html; charset=iso-8859-1'],
    ['the document', latin1(PAGE.replace('<head>', '<head><meta charset="latin1">')), 'text/html'],
    ['neither', latin1(PAGE), 'text/html'],
  ])('finds the encoding that %s tells, and says so', async (_, body, type) => {
    const { document } = await cleanResponse(respond(body, type))
    expect(document?.text).toBe(STORY)
    expect(document?.warnings[0]?.message).toBe('The input is not UTF-8. It was decoded as windows-1252.')
  })

  it('takes a text for a text, HTML for HTML, and what a server calls plain by its looks', async () => {
    const text = await cleanResponse(respond('I <b 3 rain, she said.\nSource link', 'text/plain'))
    expect(text.document?.text).toBe('I <b 3 rain, she said.')
    const bare = await cleanResponse(respond('Rain &amp; sun <3', 'text/html'))
    expect(bare.document?.text).toBe('Rain & sun <3')
    expect((await cleanResponse(respond(PAGE, 'text/plain'))).document?.text).toBe(STORY)
    expect((await cleanResponse(respond(PAGE, 'text/html'), { as: 'text' })).document?.text).toContain('<title>')
  })

  it('reads a feed as one, whatever its content type', async () => {
    const rss = `<rss><channel><link>/</link><item><title>Café</title><link>/a</link><description>${STORY}</description></item></channel></rss>`
    const { kind, feed } = await cleanResponse(respond(rss, 'text/html'))
    expect(kind).toBe('feed')
    expect(feed?.items[0]?.document).toMatchObject({ text: STORY, url: 'https://paper.example/a' })
    expect((await cleanResponse(respond(PAGE, 'text/html'), { as: 'feed' })).feed?.warnings[0]?.code).toBe('not-a-feed')
    expect((await cleanResponse(respond(rss), { as: 'html' })).document?.warnings[0]?.code).toBe('is-feed')
  })

  it('minds options and hints, which go before the address of the response', async () => {
    const hints = { url: 'https://paper.example/true', title: 'Café' }
    const { document } = await cleanResponse(respond(PAGE), { hints, options: { changes: false } })
    expect(document).toMatchObject({ ...hints, changes: [] })
  })

  it('refuses errors, files of other kinds, and what is too large', async () => {
    expect(await faultOf(cleanResponse(respond('Not found', 'text/html', { status: 404 })))).toBe('status')
    expect(await faultOf(cleanResponse(respond(gzipSync(PAGE), 'text/html')))).toBe('binary')
    expect(await faultOf(cleanResponse(respond('Rain \u0001\u0002', 'Image/AVIF; q=1')))).toBe('binary')
    expect(await faultOf(cleanResponse(respond('Rain', 'application/pdf')))).toBe('binary')
    expect((await cleanResponse(respond(PAGE, 'application/octet-stream'))).document?.title).toBe('Old café')
    expect((await cleanResponse(respond('<rss><channel><title>a</title></channel></rss>', 'audio/mpeg'))).kind).toBe(
      'feed',
    )
    expect(await faultOf(cleanResponse(respond(PAGE, 'text/html'), { limit: 50 }))).toBe('too-large')
    const said = respond(PAGE)
    said.headers.set('content-length', '99999')
    expect(await faultOf(cleanResponse(said, { limit: 5000 }))).toBe('too-large')
    await expect(cleanResponse(respond(PAGE), { quotes: 'curly' } as object)).rejects.toThrow(CopydeskOptionError)
  })

  it('reads nothing as nothing', async () => {
    expect((await cleanResponse(respond(null))).document?.quality.verdict).toBe('poor')
  })

  it('stops reading when told to, and lets go of the body', async () => {
    const stop = new AbortController()
    let cancelled: unknown
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('Rain. '))
        stop.abort(new Error('enough'))
      },
      cancel(reason) {
        cancelled = reason
      },
    })
    await expect(cleanResponse(respond(body), { signal: stop.signal })).rejects.toThrow('enough')
    expect(cancelled).toEqual(new Error('enough'))
  })
})
