/** A sheet of rules as text: esbuild imports it like this by itself, Vite with `.build/text-imports.ts`. */
declare module '*.txt' {
  const text: string
  export default text
}
