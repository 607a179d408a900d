/** Words of dates and clock times by what they do there, blanks between; `_` stands for a blank within one. */
export interface DateWords {
  /** Before a clock time. */
  readonly atClock?: string
  /** Between the parts of a date. */
  readonly joins?: string
  /** Behind a number. */
  readonly year?: string
  readonly month?: string
  readonly day?: string
  readonly hour?: string
  readonly minute?: string
  readonly second?: string
  readonly am?: string
  readonly pm?: string
  /** Behind the number of a day. */
  readonly ordinal?: string
  /** What goes by: for `5 hours ago`. */
  readonly unit?: string
  /** Of these, what goes by too slowly for a stamp: `30 years ago` is a subhead. */
  readonly years?: string
  /** And that it did. */
  readonly ago?: string
}

/** Words of bylines as the markup of a page has them, in small letters; a bar parts them. */
export interface PeopleWords {
  /** What opens a byline. */
  readonly openings?: string
  /** Labels that tell who wrote a story. */
  readonly labels?: string
  /** What opens the names of those who helped, and did not write. */
  readonly helpers?: string
  /** What people do at a paper: a part of a byline that has one of these in front is no name. */
  readonly roles?: string
  /** What a name ends in that is the name of many: `Gear Team`, `Staff and News Service Reports` */
  readonly groups?: string
  /** The same in front: `Team Weather`, `Redaktion Wetter` */
  readonly leadingGroups?: string
  /** Buttons and links beside a byline: none is part of a name. */
  readonly buttons?: string
  /** Accounts of the system or of the house, and no person, when nothing else is said. */
  readonly accounts?: string
}

/**
 * Words that are written with a hyphen, by their two parts in small letters: what keeps its hyphen at the end of a line. Blanks
 * part words; patterns have their own ends.
 */
export interface CompoundWords {
  /** First parts that hardly ever begin a word without a hyphen: `self` */
  readonly first?: string
  /** First parts that do before a whole word: `ex` */
  readonly likely?: string
  /** Last parts that do behind a word: `based` */
  readonly last?: string
  /** First parts of words that are written as one, though both of their parts are words: `some` */
  readonly closed?: string
  /** What a word ends in and no compound: `ness` */
  readonly endings?: string
  /** Small words in the middle of a compound: `of` */
  readonly linking?: string
  /** What a hyphen joins, by how it ends and begins: `{ '^so$': '^called$' }` */
  readonly pairs?: Readonly<Record<string, string>>
  /** `closed`, if two words become one without a hyphen: `Haustür` */
  readonly writes?: string
  /** Consonants that are the vowel of a syllable, too: `prv⏎ní` */
  readonly syllabic?: string
  /** `join`, if names are joined to other words by a hyphen: `Nokia-telefoon` */
  readonly names?: string
  /** Pairs that other languages have taken over: `check-in` */
  readonly loans?: Readonly<Record<string, string>>
}

/**
 * The words of one language outside of its rules, which come with its pack. All may be left out, and so may what English has,
 * which is at hand with every pack. Most words of one language work in texts of any: only the company they keep makes `mar` a month.
 * Words are in small letters, and blanks part them; where one may hold a blank, or is a pattern, a bar does.
 */
export interface LanguageWords {
  /**
   * The months as sites print them: in full, in the case a date asks for, and cut short. A bar parts the months, `_` stands
   * for a blank within one. Left out are short forms that are words of their own: Czech `pro`, `led`.
   */
  readonly months?: string
  /** The months of the Solar Hijri calendar of Iran, likewise. */
  readonly jalaliMonths?: string
  /** The days of the week as sites print them, in full and cut short. A date is read without them. */
  readonly weekdays?: string
  readonly dateWords?: DateWords

  /** How news says who said it, behind a comma: `…, said the mayor on Monday.` Patterns. */
  readonly saidBehindComma?: string
  /** The same where the verb closes the sentence. */
  readonly saidAtEnd?: string
  /**
   * What a sentence goes on with whose subject a label is: `Subscribe to our channel was all he said.` Patterns. Nothing that
   * a label goes on with itself.
   */
  readonly predicates?: string
  /** Verbs of telling, and who acts in the news: a page says nothing of itself with them. Patterns, with their own ends. */
  readonly tells?: string
  /** Where scripts have no capitals: prepositions, conjunctions, verbs of telling, which no name holds. */
  readonly storyWords?: string
  /** The same where no blanks part the words. Patterns. */
  readonly toldWithin?: string

  /** “And” and “with” between people. A bar parts them. */
  readonly and?: string
  /** “Or” between places to share on, likewise. */
  readonly or?: string
  /** Words in small letters within the name of a person: `Maria de la Cruz`, `Jan van den Berg`. */
  readonly particles?: string
  /** Words in small letters within the name of a paper, an agency, a site: `Ministry of Health`. */
  readonly publicationWords?: string
  /** What stands before a dash or a colon with a capital and is no place: `EXCLUSIVE:`. Patterns, with their own ends. */
  readonly noPlaces?: string
  /** What stands where a name would, in scripts without blanks: desks, roles, labels. A bar parts them. */
  readonly noName?: string

  /** What a byline opens with. Patterns. */
  readonly bylineOpenings?: string
  /** The same where it touches the name: `记者王小明`. */
  readonly gluedBylineOpenings?: string
  /** What stands between a name in a byline and the place that its bearer wrote from: `By Jo Ng in Oslo`. A bar parts them. */
  readonly bylinePlaces?: string
  /** What a person does, in front of the name or behind it; also the papers that it is done for. Patterns. */
  readonly roles?: string
  /** What follows “By” with capitals and is nobody, wherever it stands: `By Friday`, `By The Numbers`. Patterns. */
  readonly nobody?: string
  /** What no name opens with behind “By”: days, months, feasts, articles, turns of speech. */
  readonly noAuthor?: string
  /** Articles that open no name if they are in capitals: `POR LA PAZ`; for there are a `La Toya` and an `El Mehdi`. */
  readonly articles?: string
  readonly people?: PeopleWords
  /** The small words of credits: who did what, where from. Nothing that tells a story. */
  readonly creditWords?: string
  /** What stands before the agency that signs a story. A bar parts them. */
  readonly sourceLabels?: string
  /** That something was published. Patterns, with their own ends. */
  readonly published?: string
  /** That something was changed, likewise. */
  readonly updated?: string

  /** The word for “also” in pointers to other stories: nobody but an editor says “Read also:”. */
  readonly also?: string
  /** What a sentence opens with, and no word within a headline: a teaser ends before one. A bar parts them. */
  readonly sentenceOpenings?: string
  /** What a link to the rest of a story opens with. A bar parts them. */
  readonly continueReading?: string
  /** Places to share on, as this language writes them. A bar parts them. */
  readonly platforms?: string
  /** What the buttons beside them say. A bar parts them. */
  readonly buttons?: string

  readonly compounds?: CompoundWords
}

/** What is known of one language outside of its rules. What is not of its words is asked of texts whose language nobody knows yet. */
export interface Locale extends LanguageWords {
  /** BCP 47. */
  readonly lang: string

  /**
   * Its letters beyond ASCII, the most frequent first; where a script has thousands, those that a text is full of.
   * Counted in news, except for the languages without a pack.
   */
  readonly letters?: string
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
  /** Initials, titles and the like, which a full stop closes and no sentence, as they are written. A bar parts them. */
  readonly abbreviations?: string
}
