/** What has attributes: an element, or a tag that is nested too deep to be one. */
export interface Tag {
  /** The value of an attribute, by its name in lower case, with entities left as they are. */
  get(name: string): string | undefined
}

/** Why no reader sees a text. */
export interface Hiding {
  readonly rule: string
  /** The declaration that decided: `.note{display:none}` of a sheet, `display:none` of the element’s own. */
  readonly because?: string
}
