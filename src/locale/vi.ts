import type { Locale } from './locale.js'

/** Vietnamese. */
export const vi: Locale = {
  lang: 'vi',
  functionWords:
    'và của là có được trong cho không các với một người những đã khi này để đến từ ra về tại năm theo cũng như vào sẽ nhiều bị ông trên còn làm việc',
  sparing: true,
  weekdays: 'thứ hai ba tư năm sáu bảy chủ nhật t2 t3 t4 t5 t6 t7 cn',
  saidBehindComma: 'nói|cho biết|cho hay|khẳng định|nhấn mạnh|phát biểu|chia sẻ|theo',
}
