import { clean } from 'copydesk'

/** On Deno Deploy as it is: the body of a request, cleaned. */
Deno.serve({ port: Number(Deno.env.get('PORT') ?? 8000) }, async (request) => {
  const { text, quality } = clean(await request.text())
  return Response.json({ text, verdict: quality.verdict })
})
