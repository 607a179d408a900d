import type { ProvenFamily } from '../rule.js'

/** Labels of ads. */
export const adMarker = {
  /** The label above an ad: `বিজ্ঞাপন` */
  label: {
    words: [
      'বিজ্ঞাপন',
      'বিজ্ঞাপনের পর',
      'এডভার্টাইজমেন্ট',
      'অ্যাডভার্টাইজমেন্ট',
      'বিজ্ঞাপন বন্ধ করুন',
      'বিজ্ঞাপনের পর খবর চলবে',
      'স্পন্সরড',
      'স্পনসর্ড কনটেন্ট',
      'প্রচারিত কনটেন্ট',
      'বিজ্ঞাপন প্রতিবেদন',
    ],
    proof: { removes: ['বিজ্ঞাপন', '- বিজ্ঞাপন -'], keeps: ['বিজ্ঞাপন বন্ধ হলো', 'বিজ্ঞাপন দেখে সে হেসে উঠল।'] },
  },
  /** BBC's jump past a box: `Skip সর্বাধিক পঠিত and continue reading` */
  'continues-below': {
    lines: [
      'skip (সর্বাধিক পঠিত|পডকাস্ট|বিবিসি বাংলায় আরও পড়ুন|বিবিসি বাংলার অন্যান্য খবর) and continue reading[ {title}]',
      'end of (সর্বাধিক পঠিত|বিবিসি বাংলার অন্যান্য খবর|বিবিসি বাংলায় আরও পড়ুন|পডকাস্ট|{platforms} post|নির্বাচিত খবর)',
    ],
    proof: {
      removes: ['Skip সর্বাধিক পঠিত and continue reading সর্বাধিক পঠিত', 'End of সর্বাধিক পঠিত'],
      keeps: ['Skip lunch and continue reading to pupils, she said.', 'The end of the story', 'End of an era'],
    },
  },
  /** What somebody paid for: `স্পনসরড কনটেন্ট` */
  sponsor: {
    lines: [
      '(স্পনসরড|স্পন্সরড|প্রচারিত|প্রায়োজিত) (কনটেন্ট|কন্টেন্ট|পোস্ট|সামগ্রী)',
      'এই (প্রতিবেদনে|লেখায়|নিবন্ধে) (অ্যাফিলিয়েট|অ্যাফিলিয়েট|affiliate) (লিংক|লিঙ্ক) (আছে|রয়েছে|থাকতে পারে)[. {matter}]',
    ],
    proof: { removes: ['স্পনসরড কনটেন্ট', 'এই প্রতিবেদনে অ্যাফিলিয়েট লিংক আছে।'], keeps: ['স্পনসরড দল হেরেছে।'] },
  },
} satisfies ProvenFamily
