import type { ProvenFamily } from '../rule.js'

/** What asks the reader to load an app. */
export const appPromo = {
  /** `دانلود اپلیکیشن`, `اپلیکیشن ما را نصب کنید` */
  download: {
    lines: [
      '(دانلود|دریافت|نصب) (اپلیکیشن|اپ|نرم[\u200c| ]افزار|برنامه موبایل)[ (ما|خبرگزاری|اندروید|موبایل|ios|سایت|{words} برای {words})]',
    ],
    proof: {
      removes: ['دانلود اپلیکیشن'],
      keeps: ['دانلود اپلیکیشن جعلی حساب او را خالی کرد', 'اپلیکیشن را نصب نکنید، پلیس گفت.'],
    },
  },
  /** The site’s own app: `اپلیکیشن ما را نصب کنید` */
  'own-app': {
    lines: ['(اپلیکیشن|اپ|نرم‌افزار) (ما|{publication}) را (دانلود|نصب|دریافت) کنید'],
    place: 'edges',
    proof: { removes: ['اپلیکیشن ما را نصب کنید'], keeps: ['اپلیکیشن را نصب کنید، کلاهبردار گفت.'] },
  },
} satisfies ProvenFamily
