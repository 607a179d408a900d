/** The attributes of an element, by their names in lower case, with entities left as they are. */
export type Attributes = { readonly [name: string]: string }

/** Why no reader sees a text. */
export interface Hiding {
  readonly rule: string
  /** The declaration that decided: `.note{display:none}` of a sheet, `display:none` of the element’s own. */
  readonly because?: string
}
