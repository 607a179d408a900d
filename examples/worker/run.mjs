// Asks the worker for a page, as a browser would. No network: the page is here.
import worker from './worker.mjs'

const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Alte Brücke</title></head><body>
<nav><a href="/">Startseite</a> <a href="/sport">Sport</a></nav>
<article><h1>Alte Brücke wird neu gebaut</h1>
<p>Der Rat hat am Dienstag beschlossen, die alte Brücke über den Fluss neu zu bauen, wie die Bürgermeisterin mitteilte.</p>
<p>Die Arbeiten beginnen im Frühjahr, und die Straße daneben bleibt bis zum Herbst offen, sagte sie am Abend.</p>
</article></body></html>`

const fetch = async () => new Response(page, { headers: { 'content-type': 'text/html' } })
const answer = await worker.fetch(new Request('https://worker.example/?url=https://zeitung.example/a'), { fetch })
console.log(answer.status, answer.headers.get('content-type'))
console.log(await answer.text())
