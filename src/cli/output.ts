import { type Environment, type OutputFile, send } from './environment.js'

/** Where pages go: standard output at once, or a file that is there once all is well. */
export class Output {
  /** Whether a page was written. */
  isBegun = false
  private file: OutputFile | undefined
  private fault: unknown

  constructor(
    private readonly path: string | undefined,
    private readonly around: Environment,
  ) {}

  /** Whether the file cannot be written; `end` says why. */
  get isBroken(): boolean {
    return this.fault !== undefined
  }

  async write(page: string): Promise<void> {
    this.isBegun = true
    if (this.path === undefined) return send(this.around.stdout, page)
    try {
      this.file ??= await this.around.create(this.path)
      await this.file.write(page)
    } catch (error) {
      this.fault = error
      throw error
    }
  }

  /** Puts the file in its place. Rejects if it could not be written. */
  async end(): Promise<void> {
    if (this.isBroken) {
      await this.file?.discard().catch(() => {})
      throw this.fault
    }
    await this.file?.keep()
  }
}
