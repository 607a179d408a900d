import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src/cli/arguments.js'
import { casesIn } from '../tables.js'

const cases = casesIn(new URL('arguments.txt', import.meta.url))

describe('readArguments', () => {
  it.each(cases('all that is read of'))('reads %j', (args, all) => {
    expect(readArguments(args === '' ? [] : args.split(' '))).toEqual(JSON.parse(all))
  })

  it.each(cases('takes'))('takes %s: %s', (_, args, part) => {
    expect(readArguments(args.split(' '))).toMatchObject(JSON.parse(part))
  })

  it('takes - as a file to write for standard output', () => {
    expect(readArguments(['-o', '-'])).toEqual(readArguments([]))
  })

  it.each(cases('complains'))('complains of %j', (args, complaint) => {
    expect(() => readArguments(args.split(' '))).toThrow(
      expect.objectContaining({ name: 'UsageError', message: complaint }),
    )
  })

  it('quotes an address for the shell', () => {
    expect(() => readArguments(["HTTP://paper.example/it's"])).toThrow("curl -sL 'HTTP://paper.example/it'\\''s' |")
  })
})
