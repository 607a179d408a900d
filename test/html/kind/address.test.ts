import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../src/html/kind/address.js'

const saidBy = (url: string) =>
  Object.entries(readAddress(url))
    .filter(([, is]) => is)
    .map(([what]) => what)

describe('readAddress', () => {
  it.each<[url: string, says: string[]]>([
    ['https://www.courier.example/', ['home']],
    ['https://courier.example', ['home']],
    ['https://courier.example/2024/03/05/old-bridge-to-be-rebuilt', ['dated', 'headline']],
    ['https://forum.sailors.example/t/which-knot-holds-on/12', ['forum']],
    ['https://sailors.example/threads/which-knot.12/', ['forum']],
    ['https://docs.rope.example/knots/bowline.html', ['manual']],
    ['https://shop.example/products/rain-coat', ['product']],
    ['https://shop.example/collections/coats', ['listing']],
    ['https://courier.example/best-ferries-of-the-year', ['guide', 'headline']],
    ['https://courier.example/a#forum/', []],
    ['not an address', ['home']],
    ['', ['home']],
  ])('reads %s', (url, says) => {
    expect(saidBy(url)).toEqual(says)
  })
})
