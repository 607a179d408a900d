import type { Observation } from 'copydesk/site'
import { describe, expect, it } from 'vitest'
import { HostLearners } from '../../src/learn/host-learners.js'

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
      const learners = new HostLearners(most)
      for (const [host, observation] of crawl(30, 12)) learners.add(host, observation)
      const profiles = [...learners.profiles()]
      learners.close()
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

  it('leave out hosts of which nothing is learned', () => {
    const learners = new HostLearners()
    for (const [host, observation] of crawl(3, 4)) learners.add(host, observation)
    expect([...learners.profiles()]).toEqual([])
    expect([...learners.profiles({ leastPages: 4 })].map(([host]) => host)).toEqual([
      'h0.example',
      'h1.example',
      'h2.example',
    ])
  })
})
