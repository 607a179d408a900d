/** A text as a feed has it. */
export interface Written {
  readonly text: string
  /** The feed says that it is no markup, whatever it looks like. */
  readonly plain?: true
}

/**
 * A file that belongs to an item: a picture, a sound, a film.
 *
 * `{ url: 'https://paper.example/a.mp3', type: 'audio/mpeg', size: 12 }`
 */
export interface FeedMedia {
  readonly url: string
  /** `audio/mpeg`, or `image` where the feed says no more. */
  readonly type?: string
  /** In bytes. */
  readonly size?: number
}

/** An item of a feed as it was written, whatever the format. */
export interface Entry {
  readonly id?: string
  readonly url?: string
  readonly title?: Written
  readonly content?: Written
  /** Any kind of date. */
  readonly published?: string
  readonly modified?: string
  readonly lang?: string
  /** Bylines, one or several people each. */
  readonly bylines: readonly string[]
  readonly tags: readonly string[]
  readonly media: readonly FeedMedia[]
}

/** A feed as it was written. */
export interface Channel {
  readonly title?: Written
  readonly url?: string
  readonly lang?: string
  readonly entries: readonly Entry[]
}
