import { type Environment, type OutputFile, send } from './environment.js'

/** Writes pages to standard output at once, or to a file that appears at the end. */
export class Output {
  /** Whether a page was written. */
  isBegun = false
  private file: OutputFile | undefined
  private fault: unknown

  constructor(
    private readonly path: string | undefined,
    private readonly around: Environment,
  ) {}

  /** Whether writing the file failed; `end` gives the reason. */
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

  /** Moves the file into place. Rejects if it could not be written. */
  async end(): Promise<void> {
    if (this.isBroken) {
      await this.file?.discard().catch(() => {})
      throw this.fault
    }
    await this.file?.keep()
  }
}
