import type { Proofs } from '../rule.js'
import type { navigation } from './navigation.js'

export const proof: Proofs<typeof navigation> = {
  'menu-word': { removes: ['জাতীয়'], keeps: ['দেশ ছাড়লেন', 'খেলা শেষ'] },
  crumbs: { removes: ['প্রচ্ছদ / জাতীয় / উপত্যকা', 'হোম » খেলা'], keeps: ['হোম লোনের সুদ বাড়ল / ব্যাংক চুপ', 'প্রচ্ছদ আঁকলেন কে?'] },
  pager: { removes: ['পরের খবর', 'পূর্ববর্তী নিবন্ধ'], keeps: ['পরের খবর আরও খারাপ', 'আগের পাতায় ফেরা যাক'] },
  'tag-list': { removes: ['বিষয়: সেতু, উপত্যকা, নদী', 'ট্যাগ : সেতু'], keeps: ['বিষয়টি জটিল', 'ট্যাগ লাগিয়ে চুরি'] },
}
