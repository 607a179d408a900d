import type { Family } from '../rule.js'

/** Who wrote it, above the story. A sentence that opens with “De” holds a verb, or ends in a stop. */
export const byline = {
  /** `Redacția`, `De Redacția`, `Agerpres`, `Autor: Redacția Exemplu` */
  'by-desk': {
    lines: [
      '[de |autor: |autor |scris de |publicat de ](redacția|redacţia|redactia|redacția {publication}|redactia {publication}|agerpres|mediafax|news.ro|hotnews|echipa {publication})',
      '(redacția|redactia|agerpres|mediafax)[ ](/|-|,|\\|)[ ]{publication}',
      '(corespondent|corespondentul nostru|trimisul special|trimis special|de la corespondentul nostru)[ (la|în|din) {name}]',
    ],
    place: 'head',
  },
  /** `de Ana Pop`, `De Ana Pop și Ion Radu` */
  by: {
    lines: ['de[:] {author}', 'de[:] {author}(,| -| –| \\|| •) {stamp}', 'de[:] {author} (\\||/|-|–|•|,) {credit}'],
    place: 'head',
  },
  /** `Autor: Ana Pop`, `Scris de Ana Pop`, `Publicat de Ana Pop` */
  'written-by': {
    lines: [
      '(autor|autori|autoare|text|scris|editor|redactor|reporter|articol|material|jurnalist)[ ]: {author}',
      '(scris|publicat|postat|articol scris|redactat|editat|autor|adăugat|adaugat|un articol) de[:] {author}',
      '(scris|publicat|postat) de[:] {author}(,| -| \\|| pe| la| în data de) {stamp}',
      'autor[ ]{author}',
    ],
    place: 'edges',
  },
  /** The label alone, its name elsewhere: `Autor`, `Scris de` */
  label: { lines: ['(autor|autori|scris de|publicat de|de|autorul|postat de|redactor)'], place: 'run' },
} satisfies Family
