import type { Proofs } from '../rule.js'
import type { related } from './related.js'

export const proof: Proofs<typeof related> = {
  'related-stories': {
    removes: ['بیشتر بخوانید', 'مطالب مرتبط', 'بيشتر بخوانيد', 'مطالب مشابه', 'در همین زمینه', 'نوشته\u200cهای مشابه'],
    keeps: ['بیشتر بخوانید تا بدانید، آموزگار گفت.', 'خبر مرتبطی در دست نیست', 'شاید بپسندید که بدانید'],
  },
  ranking: {
    removes: ['پربیننده\u200cترین\u200cها', 'اخبار برگزیده'],
    keeps: ['آخرین خبر از کوهنوردان گمشده', 'پربیننده\u200cترین فیلم سال', 'مهم\u200cترین خبر روستا'],
  },
}
