import { jsonLines, type Labelled, UNKNOWN } from './documents.js'
import { formOf } from './forms.js'
import { randomOf } from './random.js'

interface Clean {
  readonly id: string
  readonly lang: string
  readonly text: string
  /** What an editor called furniture: it may go or stay. */
  readonly ok?: readonly string[]
}

/** How often each form of a clean text is made, beside the text itself. */
const FORMS_A_TEXT = 3

/** News text with nothing in it that should go: as it is, and in forms that look like lists and labels. */
export function* cleanTexts(): Generator<Labelled> {
  for (const { id, lang, text, ok = [] } of jsonLines('pool/text/clean-news.jsonl') as Clean[]) {
    const random = randomOf(id)
    const forms = [text, ...Array.from({ length: FORMS_A_TEXT }, () => formOf(text, random))]
    for (const [nth, made] of forms.entries()) {
      const labels = new Int8Array(made.length)
      for (const either of ok) {
        const at = made.indexOf(either)
        if (at >= 0) labels.fill(UNKNOWN, at, at + either.length)
      }
      yield {
        id: `${id}#${nth}`,
        set: 'clean',
        kind: 'clean',
        site: `clean ${id}`,
        lang,
        weight: 0.4,
        text: made,
        labels,
      }
    }
  }
}
