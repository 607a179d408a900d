import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  reserved: {
    removes: ['সর্বস্বত্ব সংরক্ষিত', 'স্বত্ব © 2024 উপত্যকা সংবাদ', 'এই ওয়েবসাইটের কোনো লেখা, ছবি অনুমতি ছাড়া ব্যবহার বেআইনি ও দণ্ডনীয়'],
    keeps: ['সকল অধিকার হারালেন তিনি', 'সর্বস্বত্ব কার হাতে'],
  },
}
