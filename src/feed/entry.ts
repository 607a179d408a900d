/** A text in a feed. */
export interface Written {
  readonly text: string
  /** The feed declares that it is not markup, even if it looks like it. */
  readonly plain?: true
}

/**
 * A file of an item: an image, audio or video.
 *
 * `{ url: 'https://paper.example/a.mp3', type: 'audio/mpeg', size: 12 }`
 */
export interface FeedMedia {
  readonly url: string
  /** `audio/mpeg`, or only `image` if the feed says no more. */
  readonly type?: string
  /** In bytes. */
  readonly size?: number
}

/** An item of a feed of any format, before cleaning. */
export interface Entry {
  readonly id?: string
  readonly url?: string
  readonly title?: Written
  readonly content?: Written
  /** In any date format. */
  readonly published?: string
  readonly modified?: string
  readonly lang?: string
  /** Bylines with one or more people each. */
  readonly bylines: readonly string[]
  readonly tags: readonly string[]
  readonly media: readonly FeedMedia[]
}

/** A feed of any format, before cleaning. */
export interface Channel {
  readonly title?: Written
  readonly url?: string
  readonly lang?: string
  readonly entries: readonly Entry[]
}
