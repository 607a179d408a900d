/**
 * What is known of one language outside of its rules. All but `lang` may be left out; a language says only what it adds.
 * Words are parted by blanks, unless it says otherwise, and in small letters.
 */
export interface Locale {
  /** BCP 47. */
  readonly lang: string
  /**
   * The small words that open eyes to a language: articles, pronouns, prepositions, forms of “to be”. Frequent in any text,
   * so that a few lines tell; words that sister languages share count for each of them.
   */
  readonly functionWords?: string
  /**
   * A language of many endings or few small words: .15 to .27 of its words are those above, of others .31 to .44 (counted in
   * the Universal Declaration of Human Rights). Two of its words weigh as much as three.
   */
  readonly sparing?: boolean
  /**
   * The months as sites print them: in full, in the case a date asks for, and cut short. A bar parts the months, `_` stands
   * for a blank within one. Left out are short forms that are words of their own: Czech `pro`, `led`.
   */
  readonly months?: string
  /** The days of the week as sites print them, in full and cut short. A date is read without them. */
  readonly weekdays?: string
  /** Other words of dates and clock times, by what they do there; see `date/words.table.ts`, which has most languages’. */
  readonly dateWords?: Readonly<
    Partial<Record<'atClock' | 'joins' | 'year' | 'hour' | 'unit' | 'years' | 'ago', string>>
  >
  /** How news says who said it, behind a comma: `…, said the mayor on Monday.` A pattern of words, a bar between them. */
  readonly saidBehindComma?: string
  /** The same where the verb closes the sentence. */
  readonly saidAtEnd?: string
  /** “And” and “with” between people; a bar between them. Most languages’ are in `match/templates/slots/particles.ts`. */
  readonly and?: string
  /** Words in small letters within a name; most languages’ are in `match/templates/slots/particles.ts`. */
  readonly particles?: string
  /** The small words of credits; most languages’ are in `match/templates/slots/credit-words.ts`. */
  readonly creditWords?: string
  /** What a byline opens with: a pattern of words, a bar between them; most languages’ are in `news/byline-words.ts`. */
  readonly bylineOpenings?: string
  /** What a person does, likewise. */
  readonly roles?: string
  /** What a link to the rest of a story opens with; a bar between them. Most languages’ are in `news/continue.table.ts`. */
  readonly continueReading?: string
}
