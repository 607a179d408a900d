// How many bytes each field of a document keeps alive, if it alone is kept of many documents.

const PARAGRAPH = 'the council of the town voted on Tuesday to rebuild the old bridge over the river, she said.'

/** A page of 40 kB that says all that a document can hold. */
export const pageOf = (nth) => `<html lang="en"><head><title>The council of the town votes ${nth}</title>
<meta name="description" content="A long description of what the council did on day ${nth}"><meta property="og:site_name" content="The Globe and Mail of ${nth}">
<meta property="article:section" content="World News Section ${nth}"><meta name="keywords" content="councils and towns ${nth}, bridges and rivers ${nth}">
<link rel="canonical" href="https://paper.example/story/about/the/bridge/${nth}"><meta property="og:image" content="https://paper.example/the/bridge/${nth}.jpg">
<meta name="author" content="Anastasia Diaz-Rodriguez"><meta property="article:published_time" content="2024-05-03T10:00:00+02:00"></head><body><article>
<h1>The council of the town votes ${nth}</h1><p>SPRINGFIELD CENTRAL (Reuters) - The first paragraph of day ${nth} says that it voted.</p>
${Array.from({ length: 350 }, (_, at) => `<p>Paragraph ${at} of day ${nth}: ${PARAGRAPH}</p>`).join('\n')}
<p>Reporting by Jonathan Q. Ng and ${nth}; editing by Anastasia Diaz</p></article></body></html>`

const heapUsed = () => {
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

/**
 * By field: bytes a document. Needs `--expose-gc`. All fields are kept of each document and then let go one after the other,
 * the long ones first, so that of two that keep the same alive the last one tells.
 */
export function measure(clean, documents, long) {
  for (let nth = 0; nth < 30; nth++) clean(pageOf(-1 - nth)) // what is loaded and compiled once is nobody’s
  const fields = Object.keys(clean(pageOf(0))).sort((a, b) => long.includes(b) - long.includes(a))
  const kept = new Map(fields.map((field) => [field, []]))
  for (let nth = 0; nth < documents; nth++) {
    const document = clean(pageOf(nth))
    // A long field of each document would fill the memory.
    for (const field of fields) if (!long.includes(field) || nth < 20) kept.get(field).push(document[field])
  }
  const told = {}
  for (const field of fields) {
    const before = heapUsed()
    const { length } = kept.get(field)
    kept.delete(field)
    told[field] = Math.round((before - heapUsed()) / length)
  }
  return told
}
