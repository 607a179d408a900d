/** Holds attributes, and knows of no prototype: a name such as `constructor` is free, and nobody pollutes the others. */
export const Attributes = /* @__PURE__ */ withoutPrototype()

/** `Object.create(null)` makes objects that V8 keeps as hash tables, which take twice the memory and time. */
function withoutPrototype(): new () => object {
  function Bare() {}
  Bare.prototype = Object.create(null)
  return Bare as unknown as new () => object
}
