import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LearnOptions, type Observation, SiteLearner, type SiteProfile } from 'copydesk/site'

/** So many hashes are held at a time, some two hundred megabytes of them. */
const MOST_HELD = 2_000_000

/**
 * Learners by host in bounded memory: those that had no page for longest wait on the disk. What is learned hangs on the
 * pages and their order alone, and not on how much is held.
 */
export class HostLearners {
  /** Those in memory, the one with the latest page last. */
  private readonly held = new Map<string, SiteLearner>()
  private readonly sizes = new Map<string, number>()
  /** Where those that wait are. */
  private readonly files = new Map<string, string>()
  private folder: string | undefined
  private size = 0

  constructor(private readonly most = MOST_HELD) {}

  add(host: string, observation: Observation): void {
    const learner = this.take(host)
    learner.observe(observation)
    this.hold(host, learner)
    while (this.size > this.most && this.held.size > 1) this.putAside()
  }

  /** The profiles of hosts of which something was learned, in the order of the alphabet. */
  *profiles(options: Omit<LearnOptions, 'host'> = {}): Generator<[host: string, profile: SiteProfile]> {
    const hosts = [...new Set([...this.held.keys(), ...this.files.keys()])].sort()
    for (const host of hosts) {
      const profile = (this.held.get(host) ?? this.read(host)).profile({ ...options, host })
      if (Object.keys(profile.lines).length + Object.keys(profile.shingles).length > 0) yield [host, profile]
    }
  }

  close(): void {
    if (this.folder) rmSync(this.folder, { recursive: true, force: true })
  }

  private take(host: string): SiteLearner {
    const held = this.held.get(host)
    this.held.delete(host)
    this.size -= this.sizes.get(host) ?? 0
    this.sizes.delete(host)
    return held ?? (this.files.has(host) ? this.read(host) : new SiteLearner())
  }

  private hold(host: string, learner: SiteLearner): void {
    this.held.set(host, learner)
    this.sizes.set(host, learner.size)
    this.size += learner.size
  }

  private putAside(): void {
    const [host, learner] = this.held.entries().next().value as [string, SiteLearner]
    this.take(host)
    this.folder ??= mkdtempSync(join(tmpdir(), 'copydesk-learn-'))
    const file = this.files.get(host) ?? join(this.folder, `${this.files.size}.json`)
    writeFileSync(file, JSON.stringify(learner))
    this.files.set(host, file)
  }

  private read(host: string): SiteLearner {
    return new SiteLearner(JSON.parse(readFileSync(this.files.get(host) as string, 'utf8')))
  }
}
