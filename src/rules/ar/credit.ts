import type { Family } from '../rule.js'

/** Who took the picture. */
export const credit = {
  /** `تصوير: محمد علي`, `الصورة: رويترز` */
  photo: {
    lines: [
      '(تصوير|عدسة|بعدسة|الصورة|صورة|الصور|صور|مصدر الصورة|مصدر الصور|المصور|كاميرا|حقوق الصورة|رسوم|كاريكاتير|غرافيك|إنفوغرافيك|مونتاج)[ ](:|/|\\||-) (رويترز|أ ف ب|أ.ف.ب|فرانس برس|أب|أ ب|الأناضول|د ب أ|وكالات|الوكالة|أرشيف|أرشيفية|الأرشيف|وسائل التواصل|مواقع التواصل|مواقع التواصل الاجتماعي|غيتي|جيتي|getty|getty images|reuters|afp|ap|epa|social media|الإنترنت|انترنت|واس|وام|بترا|كونا|shutterstock|unsplash|pixabay)[ - {words}|/{words}]',
      '(تصوير|عدسة|بعدسة|المصور|كاميرا|تصوير ومونتاج)[ ](:|/|\\||-|–) {words}',
      '(صورة|الصورة) (من|عن) (رويترز|أ ف ب|فرانس برس|أرشيف رويترز|الأناضول|getty images|afp|reuters|ap|epa)',
    ],
    endings: ['(تصوير|عدسة)[ ]: {words}'],
    place: 'edges',
  },
  /** A heading above a biography: `عن الكاتب` */
  'about-author': {
    lines: ['((عن|نبذة عن|حول) (الكاتب|الكاتبة|المؤلف|المحرر))'],
    place: 'tail',
    headsBiography: 'any',
  },
} satisfies Family
