// Runs a script of this folder once for each part of the work, two at once.
import { spawn } from 'node:child_process'

const atOnce = 2

/** `argsOf` tells the arguments of `script` for each part. */
export async function runParts(script, parts, argsOf) {
  const todo = [...parts].reverse()
  const one = async () => {
    for (let part = todo.pop(); part !== undefined; part = todo.pop())
      await run(process.execPath, [script, ...argsOf(part)])
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}

export function run(command, args) {
  return new Promise((resolve, reject) => {
    spawn(command, args, { stdio: 'inherit' }).on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${[command, ...args].join(' ')} failed`)),
    )
  })
}
