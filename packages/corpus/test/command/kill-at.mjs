// Loaded before the command: kills the process right before the nth change of a name on the disk, where a run that is killed
// may find its files out of step. What was written since the change before is on the disk by then.
import { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

let left = Number(process.env['KILL_AT'])
if (isMainThread) {
  for (const name of ['rename', 'rm']) {
    const real = promises[name]
    promises[name] = (...args) => {
      if (--left === 0) process.kill(process.pid, 'SIGKILL')
      return real(...args)
    }
  }
  syncBuiltinESMExports()
}
