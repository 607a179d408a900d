import { describe, expect, it } from 'vitest'
import { inLocalTime, type Moment, momentOf } from '../../../../src/date/instant.js'

const moment = (iso: string) => momentOf(iso) as Moment

describe('momentOf', () => {
  it.each([
    ['2024-03-05', { timed: false, wall: 28_493_280 }],
    ['2024-03-05T10:30', { timed: true }],
    ['2024-03-05T10:30:07Z', { timed: true, seconds: 7, offset: 0 }],
    ['2024-03-05T10:30:07.250-05:30', { seconds: 7, offset: -330 }],
  ])('%s', (iso, parts) => {
    expect(momentOf(iso)).toMatchObject(parts)
  })

  it.each(['', '2024', '5 March 2024', '2024-03-05T10'])('%s is none', (iso) => {
    expect(momentOf(iso)).toBeUndefined()
  })
})

describe('inLocalTime', () => {
  it.each<[what: string, iso: string, mentions: string[], local: string]>([
    ['the clock on the page', '2024-03-02T01:48:19Z', ['2024-03-01T20:48:19'], '2024-03-01T20:48:19-05:00'],
    ['the clock on the page, to the minute', '2024-03-02T01:48:19Z', ['2024-03-01T20:48'], '2024-03-01T20:48:19-05:00'],
    ['the same moment with a zone', '2024-03-01T18:30:00Z', ['2024-03-02T05:30:00+11:00'], '2024-03-02T05:30:00+11:00'],
    ['half an hour', '2024-03-01T18:40:05Z', ['2024-03-02T00:10:05'], '2024-03-02T00:10:05+05:30'],
    ['another moment', '2024-03-02T01:48:19Z', ['2024-03-01T20:48:20'], '2024-03-02T01:48:19Z'],
    ['another moment with a zone', '2024-03-02T01:48:19Z', ['2024-03-01T20:48:19-04:00'], '2024-03-02T01:48:19Z'],
    ['a day', '2024-03-02T01:48:19Z', ['2024-03-01'], '2024-03-02T01:48:19Z'],
    ['two days away', '2024-03-04T01:48:19Z', ['2024-03-01T20:48:19'], '2024-03-04T01:48:19Z'],
    ['a zone that is given', '2024-03-02T01:48:19+02:00', ['2024-03-01T20:48:19'], '2024-03-02T01:48:19+02:00'],
    ['no zone at all', '2024-03-02T01:48:19', ['2024-03-01T20:48:19'], '2024-03-02T01:48:19'],
    ['the same time', '2024-03-02T01:48:19Z', ['2024-03-02T01:48:19'], '2024-03-02T01:48:19Z'],
  ])('%s', (_, iso, mentions, local) => {
    expect(inLocalTime(moment(iso), mentions.map(moment))).toBe(local)
  })
})
