import type { Answers, Request } from './protocol.js'

/** The work was canceled before it was done. */
export class Canceled extends Error {
  override readonly name = 'Canceled'
}

interface Pending {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}

/** The worker, as promises. To cancel ends the thread: cleaning is synchronous. */
export class Desk {
  private worker = this.start()
  private readonly pending = new Map<number, Pending>()
  private count = 0

  get isBusy(): boolean {
    return this.pending.size > 0
  }

  ask<Kind extends Request['kind']>(
    request: Extract<Request, { kind: Kind }>,
    transfer: Transferable[] = [],
  ): Promise<Answers[Kind]> {
    const id = ++this.count
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject })
      this.worker.postMessage({ id, request }, transfer)
    })
  }

  cancel(): void {
    if (!this.isBusy) return
    this.worker.terminate()
    this.worker = this.start()
    const pending = [...this.pending.values()]
    this.pending.clear()
    for (const { reject } of pending) reject(new Canceled('Canceled'))
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'copydesk' })
    worker.onmessage = ({ data: { id, value, error } }) => {
      const waiting = this.pending.get(id)
      this.pending.delete(id)
      if (error === undefined) waiting?.resolve(value as never)
      else waiting?.reject(new Error(error))
    }
    return worker
  }
}
