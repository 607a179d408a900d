import { clean } from 'copydesk'

export const prerender = false

/** An endpoint: the text of a request, cleaned. */
export async function POST({ request }) {
  const { text, warnings } = clean(await request.text())
  return Response.json({ text, warnings: warnings.map(({ code }) => code) })
}
