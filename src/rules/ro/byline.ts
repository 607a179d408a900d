import type { ProvenFamily } from '../rule.js'

/** Who wrote it, above the story. A sentence that opens with “De” holds a verb, or ends in a stop. */
export const byline = {
  /** `Redacția`, `De Redacția`, `Agerpres`, `Autor: Redacția Exemplu` */
  'by-desk': {
    lines: [
      '[de |autor: |autor |scris de |publicat de ](redacția|redacţia|redactia|redacția {publication}|' +
        'redactia {publication}|agerpres|mediafax|news.ro|hotnews|echipa {publication})',
      '(redacția|redactia|agerpres|mediafax)[ ](/|-|,|\\|)[ ]{publication}',
      '(corespondent|corespondentul nostru|trimisul special|trimis special|de la corespondentul nostru)[ (la|în|din) {name}]',
    ],
    place: 'head',
    proof: {
      removes: ['Redacția', 'De Redacția', 'Autor: Redacția Exemplu', 'Redactia', 'Trimis special la Roma'],
      keeps: ['De Crăciun, redacția închide două zile.', 'Redacția textului întârzie', 'Trimis în judecată'],
    },
  },
  /** `de Ana Pop`, `De Ana Pop și Ion Radu` */
  by: {
    lines: ['de[:] {author}', 'de[:] {author}(,| -| –| \\|| •) {stamp}', 'de[:] {author} (\\||/|-|–|•|,) {credit}'],
    place: 'head',
    proof: {
      removes: ['de Ana Pop', 'De Ana Pop', 'DE ANA POP', 'de Ana Pop - 12/05/2021'],
      keeps: ['De Ana Pop nu știe nimeni nimic.', 'De luni, podul e închis.', 'De ce a plecat Ana Pop', 'De azi'],
    },
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
    proof: {
      removes: ['Autor: Ana Pop', 'Scris de Ana Pop', 'Publicat de Ana Pop pe 12/05/2021', 'Text: Ana Pop'],
      keeps: [
        'Scris de deținuți, romanul s-a vândut bine.',
        'Autor al crimei, la judecată',
        'Text: legea completă',
        'Publicat din greșeală, datul a stat o oră.',
      ],
    },
  },
  /** The label alone, its name elsewhere: `Autor`, `Scris de` */
  label: {
    lines: ['(autor|autori|scris de|publicat de|de|autorul|postat de|redactor)'],
    place: 'run',
    proof: { removes: ['Autor:', 'Scris de', 'Publicat de'], keeps: ['Autor necunoscut', 'De acum', 'Redactor la zi'] },
  },
} satisfies ProvenFamily
