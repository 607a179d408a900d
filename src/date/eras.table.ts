/** Years of eras that count from their own first, and the dates they run from and to. */
export const ERAS: Readonly<Record<string, readonly [before: number, from: string, to: string]>> = {
  令和: [2018, '2019-05-01', '2099-12-31'],
  平成: [1988, '1989-01-08', '2019-04-30'],
  昭和: [1925, '1926-12-25', '1989-01-07'],
  民國: [1911, '1912-01-01', '2099-12-31'],
  民国: [1911, '1912-01-01', '2099-12-31'],
  中華民國: [1911, '1912-01-01', '2099-12-31'],
}
