import { describe, expect, it } from 'vitest'
import { isAuthor, isCredit, isDate } from '../../src/rules/slots.js'

describe('slots', () => {
  it.each([
    ['Jo Ng', true],
    ['Maria de la Cruz and Jo Ng', true],
    ['Jo Ng, Ed Poe and Al Mint', true],
    ['Jo Ng, MD', true],
    ['JO NG', true],
    ['Reuters', false],
    ['Friday Night', false],
    ['The Numbers', false],
    ['Land and Sea', false],
    ['Detective Lee', false],
    ['Julie Christie standards', false],
    ['Jo Ng, who ran', false],
    ['', false],
  ])('author: %s → %s', (text, is) => expect(isAuthor(text)).toBe(is))

  it.each([
    ['Jo Ng/AFP via Getty Images', true],
    ['Jo Ng in Oslo and Ed Poe; editing by Al Mint', true],
    ['Jo Ng; jo@wire.example; +1 555 0100', true],
    ['WQXZ-TV', true],
    ['officials near the bridge', false],
    ['Reuters and editing by the government', false],
    ['Jo Ng. He ran', false],
  ])('credit: %s → %s', (text, is) => expect(isCredit(text)).toBe(is))

  it.each([
    ['Nov. 19, 2019, 8:41 AM UTC', true],
    ['02/03/2016 AT 09:40 AM EST', true],
    ['8th Nov 2023, 18:58 GMT', true],
    ['5 hours ago', true],
    ['Just 3 left', false],
    ['22 West Best', false],
    ['Monday', false],
  ])('date: %s → %s', (text, is) => expect(isDate(text)).toBe(is))
})
