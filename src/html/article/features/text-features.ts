const FAR_AWAY = 99

/** What the words of a passage say, and how far it stands from passages whose words say something. */
export class TextFeatures {
  /** Which part of its words prose of the core holds too, and the title of the page; -1 if it has none that tell. */
  shared = -1
  titleShare = -1
  titleWords = 0
  /** Bits of `Cue` of the words of a short passage, and passages since one that speaks of comments and of other stories. */
  says = 0
  sinceComments = FAR_AWAY
  sinceRelated = FAR_AWAY
  /** Passages since one with a time of day or a date in figures, and until the next. */
  sinceStamp = FAR_AWAY
  untilStamp = FAR_AWAY
  /** Passages since one that says the title of the page, and until the next. */
  sinceHeadline = FAR_AWAY
  untilHeadline = FAR_AWAY
  /** Which part of the words of the page’s description it has; -1 if there are none that tell. */
  described = -1
  /** Whether it has a sign of copyright, such a time, or an address. */
  copyright = false
  stamped = false
  address = false
}

/** That of all passages of a page that is too long to be read. */
export const neverRead: Readonly<TextFeatures> = /* @__PURE__ */ Object.freeze(new TextFeatures())
