import { describe, expect, it } from 'vitest'
import { readsLikeProse } from '../../src/match/known-lines.js'

const reads = (line: string) => readsLikeProse(line, { start: 0, end: line.length })

describe('readsLikeProse', () => {
  it.each([
    ['English', 'The council voted on Tuesday to rebuild the bridge.'],
    ['a speech within a speech', '“She called it ‘the best day of my whole life on the river.’”'],
    ['Chinese', '市议会星期二决定重建河上的旧桥，工程将于三月开始。'],
    ['Chinese with a year in the middle', '市议会决定在2027年重建河上的旧桥，三月开工。'],
    ['Hindi', 'नगर परिषद ने मंगलवार को पुराने पुल को फिर से बनाने का निर्णय लिया।'],
    ['Armenian', 'Քաղաքային խորհուրդը երեքշաբթի օրը որոշեց վերակառուցել կամուրջը։'],
    ['Burmese', 'မြို့တော်စည်ပင်သာယာက တံတားဟောင်းကို ပြန်လည်တည်ဆောက်ရန် ဆုံးဖြတ်ခဲ့သည်။'],
    ['Khmer', 'ក្រុមប្រឹក្សាក្រុងបានសម្រេចសាងសង់ស្ពានចាស់ឡើងវិញ។'],
    ['Amharic', 'የከተማው ምክር ቤት ማክሰኞ ዕለት አሮጌውን ድልድይ እንደገና ለመገንባት ወሰነ።'],
    ['Thai, which has no stops', 'สภาเทศบาลเมืองมีมติเมื่อวันอังคารให้สร้างสะพานเก่าข้ามแม่น้ำขึ้นใหม่ โดยงานจะเริ่มในเดือนมีนาคมนี้'],
  ])('%s: a sentence', (_, line) => {
    expect(reads(line)).toBe(true)
  })

  it('looks at the line alone, wherever it stands', () => {
    const before = 'Rain fell on the river. '.repeat(20)
    const line = '市议会星期二决定重建河上的旧桥，工程将于三月开始。'
    const at = (text: string) => ({ start: before.length, end: before.length + text.length })
    expect(readsLikeProse(`${before}${line} and more`, at(line))).toBe(true)
    expect(readsLikeProse(`${line.repeat(20)}${before}Share this story`, at('Share this story'))).toBe(false)
  })

  it.each([
    ['a label', 'Share this story'],
    ['a headline', 'Council votes to rebuild the old bridge over the river'],
    ['a headline in Thai', 'สภาเมืองลงมติสร้างสะพานเก่าข้ามแม่น้ำใหม่'],
    ['a headline in Chinese', '市议会决定重建河上的旧桥'],
    ['a short sentence', 'Sign up here.'],
    ['a label with a row of emoji', `Follow the channel ${'👉'.repeat(14)} of the harbour news`],
  ])('%s: none', (_, line) => {
    expect(reads(line)).toBe(false)
  })
})
