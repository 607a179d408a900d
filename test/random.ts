import fc from 'fast-check'

// The same random inputs in every run, so that a change is judged by what it changes: `SEED=7 npm test` draws others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261124) })

/** The runs of a heavy property: all of them in the project `slow`, a tenth in `unit`. */
export const runs = (count: number) => ({ numRuns: Math.ceil(count * Number(process.env['SHARE_OF_RUNS'] ?? 1)) })
