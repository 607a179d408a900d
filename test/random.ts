import fc from 'fast-check'

// The same random inputs in every run, so that a change is judged by what it changes: `SEED=7 npm test` draws others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261124) })
