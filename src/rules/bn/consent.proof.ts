import type { Proofs } from '../rule.js'
import type { consent } from './consent.js'

export const proof: Proofs<typeof consent> = {
  'cookie-notice': {
    removes: ['এই ওয়েবসাইট কুকি ব্যবহার করে', 'আমরা কুকি ব্যবহার করি আপনার অভিজ্ঞতা উন্নত করতে', 'কুকি নীতি'],
    keeps: ['এই ওয়েবসাইট কুকি বিক্রি করে', 'আমরা কুকি ব্যবহার করি না, বললেন মন্ত্রী।'],
  },
  choice: { removes: ['সব গ্রহণ করুন', 'সম্মতি দিন'], keeps: ['সম্মতি দিল সংসদ', 'এখন নয়, পরে যাব'] },
}
