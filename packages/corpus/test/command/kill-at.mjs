// Loaded before the command: kills the process right before or right after the nth change of a name on the disk, where a
// run that is killed may find its files out of step. KILL_AT=1 is before the first one, 2 behind it, 3 before the second …
import { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

let left = Number(process.env['KILL_AT'])
const step = () => {
  if (--left === 0) process.kill(process.pid, 'SIGKILL')
}
if (isMainThread) {
  for (const name of ['rename', 'rm']) {
    const real = promises[name]
    promises[name] = async (...args) => {
      step()
      await real(...args)
      step()
    }
  }
  syncBuiltinESMExports()
}
