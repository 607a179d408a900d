// A thread that judges the expressions it is sent, one after the other; see `regexes.mjs`.
import { parentPort } from 'node:worker_threads'
import { judgementOf } from './prove.mjs'

parentPort.on('message', ({ at, ...expression }) => parentPort.postMessage({ at, judgement: judgementOf(expression) }))
