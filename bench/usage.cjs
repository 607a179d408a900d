// Before a program: writes what it took of the processor (seconds) and of memory (bytes) into the file of USAGE at its end.
const { writeFileSync } = require('node:fs')

const file = process.env.USAGE
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(file, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }))
})
