import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `এই ওয়েবসাইট কুকি ব্যবহার করে` */
  browser: {
    lines: ['[এই|আমাদের] (ওয়েবসাইট|সাইট) কুকি ব্যবহার করে', '[অনুগ্রহ করে] (জাভাস্ক্রিপ্ট|javascript) চালু করুন'],
    proof: { removes: ['এই ওয়েবসাইট কুকি ব্যবহার করে', 'জাভাস্ক্রিপ্ট চালু করুন'], keeps: ['ওয়েবসাইট বন্ধ হলো'] },
  },
  /** Buttons of cookie banners: `সব কুকি গ্রহণ করুন` */
  accept: {
    lines: ['সব (কুকি|কুকিজ) (গ্রহণ|প্রত্যাখ্যান) করুন'],
    place: 'edges',
    proof: { removes: ['সব কুকি গ্রহণ করুন'], keeps: ['সব শর্ত গ্রহণ করুন, সে বলল।'] },
  },
} satisfies ProvenFamily
