/** An ISO 8601 date in its parts. */
export interface Moment {
  readonly iso: string
  /** Minutes since 1970 as the clock on the wall showed them. */
  readonly wall: number
  readonly seconds?: number
  /** Minutes ahead of UTC, where the zone is given. */
  readonly offset?: number
  /** Whether the time of day is given. */
  readonly timed: boolean
}

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

/** Reads what `normalizeIso` and `readDate` give. */
export function momentOf(iso: string): Moment | undefined {
  const [, year, month, day, hour, minute, second, zone] = SHAPE.exec(iso) ?? []
  if (year === undefined) return undefined
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)) / 60_000
  return {
    iso,
    wall,
    timed: hour !== undefined,
    ...(second !== undefined && { seconds: Number(second) }),
    ...(zone !== undefined && { offset: offsetOf(zone) }),
  }
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return zone.startsWith('-') ? -minutes : minutes
}

/** Minutes since 1970 in UTC; a moment without a zone is taken as UTC. */
export function utcOf({ wall, offset = 0 }: Moment): number {
  return wall - offset
}

/**
 * A moment given in UTC, as the clock of the newsroom showed it, if another mention of the same moment tells:
 * `2024-03-02T01:48:19Z` and `2024-03-01T20:48:19` → `2024-03-01T20:48:19-05:00`
 */
export function inLocalTime(moment: Moment, mentions: readonly Moment[]): string {
  if (moment.offset !== 0 || !moment.timed) return moment.iso
  for (const mention of mentions) {
    if (!mention.timed || mention.offset === 0) continue
    const bothSeconds = moment.seconds !== undefined && mention.seconds !== undefined
    if (bothSeconds && moment.seconds !== mention.seconds) continue
    const ahead = mention.wall - moment.wall
    if (mention.offset !== undefined ? mention.offset !== ahead : !isZone(ahead, bothSeconds)) continue
    if (ahead !== 0) return shifted(moment, ahead)
  }
  return moment.iso
}

/** Zones lie from 12 hours behind to 14 ahead of UTC, on whole hours or, where seconds agree too, on half hours. */
function isZone(minutes: number, sure: boolean): boolean {
  return minutes >= -12 * 60 && minutes <= 14 * 60 && minutes % (sure ? 30 : 60) === 0
}

function shifted({ wall, seconds }: Moment, ahead: number): string {
  const local = new Date((wall + ahead) * 60_000).toISOString().slice(0, 16)
  const second = seconds === undefined ? '' : `:${String(seconds).padStart(2, '0')}`
  const size = Math.abs(ahead)
  const zone = `${ahead < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
  return `${local}${second}${zone}`
}
