/** Adds one more value under a key. */
export function append<V>(index: Map<string, V[]>, key: string, value: V): void {
  const list = index.get(key)
  if (list) list.push(value)
  else index.set(key, [value])
}
