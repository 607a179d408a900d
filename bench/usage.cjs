// Before a program: writes what it took of the processor (seconds, and those of its busiest threads) and of memory (bytes)
// into the file of USAGE at its end. Threads are known on Linux alone.
const { readdirSync, readFileSync, writeFileSync } = require('node:fs')
const process = require('node:process')
const { isMainThread } = require('node:worker_threads')

const TASKS = '/proc/self/task'
/** Of a line of `stat`, behind the name: time in the program and in the system, in hundredths of a second. */
const [USER, SYSTEM, TICKS] = [11, 12, 100]
const threads = new Map()

function secondsOf(thread) {
  const stat = readFileSync(`${TASKS}/${thread}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[USER]) + Number(fields[SYSTEM])) / TICKS
}

function look() {
  try {
    for (const thread of readdirSync(TASKS)) threads.set(thread, secondsOf(thread))
  } catch {
    // A thread that has just ended was seen before; other systems have none of this.
  }
}

if (isMainThread) {
  setInterval(look, 50).unref()
  process.on('exit', () => {
    look()
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const main = threads.get(String(process.pid)) ?? 0
    threads.delete(String(process.pid))
    const others = [...threads.values()].sort((a, b) => b - a)
    writeFileSync(
      process.env.USAGE,
      JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024, main, others }),
    )
  })
}
