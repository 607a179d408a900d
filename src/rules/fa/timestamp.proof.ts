import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'تاریخ انتشار: ۱۲ اسفند ۱۴۰۲ - ۱۴:۰۵',
      '۳ ساعت پیش',
      'تاریخ انتشار: 2024-03-12 14:05',
      'آخرین به\u200cروزرسانی: 12/03/2024',
      '3 ساعت پیش',
    ],
    keeps: ['تاریخ انتشار کتاب عقب افتاد', '3 ساعت پیش رفت', 'به\u200cروزرسانی نقشه'],
  },
  label: { removes: ['تاریخ انتشار:', 'آخرین به\u200cروزرسانی'], keeps: ['تاریخ گواه است', 'منتشر شد'] },
  'reading-time': {
    removes: ['زمان مطالعه: 3 دقیقه', '3 دقیقه مطالعه'],
    keeps: ['زمان مطالعه کم شده', '3 دقیقه سکوت'],
  },
}
