import { readdirSync } from 'node:fs'
import type { Observation } from 'copydesk/site'
import { describe, expect, it } from 'vitest'
import { HostLearners, type Saved } from '../../src/learn/host-learners.js'
import { folder } from '../folder.js'

const at = folder()

/** Pages of many hosts as a crawl has them, one of each in turn; some lines are on all pages of a host. */
function crawl(hosts: number, pages: number): [host: string, observation: Observation][] {
  return Array.from({ length: hosts * pages }, (_, nth) => {
    const host = nth % hosts
    const own = Array.from({ length: 20 }, (_, line) => `l${nth}x${line}`)
    return [
      `h${host}.example`,
      {
        lines: [`menu${host}`, ...own],
        shingles: [`foot${host}`],
        places: { story: ['body'], mixed: [] },
        sketch: [nth],
      },
    ]
  })
}

describe('learners by host', () => {
  it('learn the same in little memory as in much', () => {
    const learned = (most: number) => {
      const learners = new HostLearners(at(`most-${most}`), undefined, most)
      for (const [host, observation] of crawl(30, 12)) learners.add(host, observation)
      const profiles = [...learners.profiles()]
      learners.remove()
      return profiles
    }
    const profiles = learned(1_000_000)
    expect(profiles).toHaveLength(30)
    expect(profiles[0]).toEqual([
      'h0.example',
      {
        version: 1,
        host: 'h0.example',
        pages: 12,
        lines: { menu0: 12 },
        shingles: { foot0: 12 },
        places: { body: 12 },
      },
    ])
    expect(learned(300)).toEqual(profiles)
    expect(learned(1)).toEqual(profiles)
  })

  it.each([1, 400, 1_000_000])('go on from what was saved, and from nothing behind it, with %d held', (most) => {
    const path = at(`saved-${most}`)
    const pages = crawl(30, 60)
    const whole = new HostLearners(at(`whole-${most}`), undefined, most)
    for (const [host, observation] of pages) whole.add(host, observation)

    let saved: Saved | undefined
    const generations = new Set<number>()
    for (let from = 0; from < pages.length; from += 100) {
      const learners = new HostLearners(path, saved, most)
      for (const [host, observation] of pages.slice(from, from + 100)) learners.add(host, observation)
      saved = learners.save()
      learners.tidy()
      generations.add(saved.generation)
      // What comes behind is lost with the process.
      for (const [host, observation] of pages.slice(from + 100, from + 150)) learners.add(host, observation)
      learners.close()
    }
    const last = new HostLearners(path, saved, most)
    expect([...last.profiles()]).toEqual([...whole.profiles()])
    expect([...whole.profiles()]).toHaveLength(30)
    expect(generations.size).toBeGreaterThan(1) // what is outdated does not stay in the file
    last.remove()
    whole.remove()
    expect(readdirSync(at('.')).filter((name) => /^(saved|whole)/.test(name))).toEqual([])
  })

  it('leave out hosts of which nothing is learned', () => {
    const learners = new HostLearners(at('few'))
    for (const [host, observation] of crawl(3, 4)) learners.add(host, observation)
    expect([...learners.profiles()]).toEqual([])
    expect([...learners.profiles({ leastPages: 4 })].map(([host]) => host)).toEqual([
      'h0.example',
      'h1.example',
      'h2.example',
    ])
  })
})
