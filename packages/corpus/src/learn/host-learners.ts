import { rmSync } from 'node:fs'
import { type LearnOptions, type Observation, SiteLearner, type SiteProfile } from 'copydesk/site'
import { LearnerFile } from './learner-file.js'

/** The maximum number of hashes in memory, about 200 MB. */
const MOST_HELD = 2_000_000

/** The file with all learners, and how much of it is complete. */
export interface Saved {
  readonly generation: number
  readonly bytes: number
}

/**
 * Learners by host in bounded memory: the least recently used ones move to disk. The result depends only on the pages and
 * their order, not on the memory limit or on interruptions.
 */
export class HostLearners {
  /** The learners in memory, most recently used last. */
  private readonly held = new Map<string, SiteLearner>()
  private readonly sizes = new Map<string, number>()
  /** Learners that are newer than the file. */
  private readonly changed = new Set<string>()
  private file: LearnerFile
  private size = 0

  /** `path`: the prefix of numbered files. Resumes from the result of `save`. */
  constructor(
    private readonly path: string,
    private saved: Saved = { generation: 0, bytes: 0 },
    private readonly most = MOST_HELD,
  ) {
    this.file = new LearnerFile(this.fileOf(saved.generation), saved.bytes)
  }

  add(host: string, observation: Observation): void {
    const learner = this.take(host)
    if (learner.observe(observation)) this.changed.add(host)
    this.held.set(host, learner)
    this.sizes.set(host, learner.size)
    this.size += learner.size
    while (this.size > this.most && this.held.size > 1) this.putAside()
  }

  /** Writes all learners. Call `tidy` after the result has been stored. */
  save(): Saved {
    for (const host of this.changed) this.file.write(host, this.held.get(host) as SiteLearner)
    this.changed.clear()
    if (this.file.isStale) this.rewrite()
    this.file.sync()
    this.saved = { ...this.saved, bytes: this.file.bytes }
    return this.saved
  }

  /** Removes the replaced file. */
  tidy(): void {
    rmSync(this.fileOf(this.saved.generation - 1), { force: true })
  }

  /** The profiles of all hosts that have one, in alphabetical order. */
  *profiles(options: Omit<LearnOptions, 'host'> = {}): Generator<[host: string, profile: SiteProfile]> {
    for (const host of [...new Set([...this.held.keys(), ...this.file.hosts])].sort()) {
      const profile = this.profileOf(host, options)
      if (Object.keys(profile.lines).length + Object.keys(profile.shingles).length > 0) yield [host, profile]
    }
  }

  /** The profile of a host. */
  profileOf(host: string, options: Omit<LearnOptions, 'host'> = {}): SiteProfile {
    return (this.held.get(host) ?? this.known(host)).profile({ ...options, host })
  }

  close(): void {
    this.file.close()
  }

  /** Removes all files. */
  remove(): void {
    this.close()
    this.tidy()
    rmSync(this.file.path, { force: true })
  }

  private fileOf(generation: number): string {
    return `${this.path}.${generation}`
  }

  private known(host: string): SiteLearner {
    return this.file.has(host) ? this.file.read(host) : new SiteLearner()
  }

  private take(host: string): SiteLearner {
    const held = this.held.get(host)
    this.held.delete(host)
    this.size -= this.sizes.get(host) ?? 0
    this.sizes.delete(host)
    return held ?? this.known(host)
  }

  private putAside(): void {
    const [host, learner] = this.held.entries().next().value as [string, SiteLearner]
    this.take(host)
    if (this.changed.delete(host)) this.file.write(host, learner)
  }

  /** Writes a new file, learner by learner. The old file stays until the new one has been recorded. */
  private rewrite(): void {
    const old = this.file
    this.saved = { generation: this.saved.generation + 1, bytes: 0 }
    this.file = new LearnerFile(this.fileOf(this.saved.generation), 0)
    for (const host of old.hosts) this.file.write(host, this.held.get(host) ?? old.read(host))
    old.close()
  }
}
