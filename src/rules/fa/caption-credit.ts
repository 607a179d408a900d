import type { Family } from '../rule.js'

/** What stands by a picture and is not its caption. */
export const captionCredit = {
  /** BBC’s label, wherever it stands: `منبع تصویر، Getty Images` */
  source: {
    lines: [
      '(منبع تصویر|منبع عکس|منبع تصاویر)[ ](،|,|:) (getty images|getty|reuters|afp|epa|ap|bbc|irna|isna|mehr|tasnim|fars|shutterstock|social media|shabakeh|ایرنا|ایسنا|مهر|تسنیم|فارس|رویترز|{words})',
    ],
  },
  /** `عکس آرشیوی`, `توضیح تصویر`, `عکس تزئینی است` */
  label: {
    lines: [
      '(عکس|تصویر) (آرشیوی|آرشیوی است|تزئینی|تزئینی است|تزیینی است|از آرشیو|آرشیو)',
      '(توضیح تصویر|شرح تصویر|شرح عکس|منبع تصویر|عکس|عکس[\u200c| ]ها|تصاویر|فیلم|گزارش تصویری|ویدئو|ویدیو|آرشیو)',
      '[این] (تصویر|عکس) [با|توسط|به کمک|با کمک] (ساخته شده با|تولید شده با|تولیدشده با|ساخته\u200cشده با|هوش مصنوعی) [هوش مصنوعی] (ساخته|تولید|ایجاد) شده است',
      '[این] (تصویر|عکس) (ساخته|تولید|ایجاد) شده (با|توسط|به کمک) هوش مصنوعی',
    ],
    place: 'edges',
  },
} satisfies Family
