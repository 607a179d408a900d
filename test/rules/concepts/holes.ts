export const HOLES: Readonly<Record<string, readonly string[]>> = {}
