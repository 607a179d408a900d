import { clean, toMarkdown } from 'copydesk'

/** Behind a function URL: the body of a request as Markdown. */
export async function handler({ body = '', isBase64Encoded = false }) {
  const source = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
  const story = clean(source)
  const headers = { 'content-type': 'text/markdown; charset=utf-8' }
  return { statusCode: story.quality.verdict === 'poor' ? 422 : 200, headers, body: toMarkdown(story) }
}
