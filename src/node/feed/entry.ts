/** A text as a feed has it. */
export interface Written {
  readonly text: string
  /** The feed says that it is no markup, whatever it looks like. */
  readonly plain?: true
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
}

/** A feed as it was written. */
export interface Channel {
  readonly title?: Written
  readonly url?: string
  readonly lang?: string
  readonly entries: readonly Entry[]
}
