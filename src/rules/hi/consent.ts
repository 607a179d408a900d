import type { ProvenFamily } from '../rule.js'

/** Cookies, and what a browser must do. */
export const consent = {
  /** `यह वेबसाइट कुकीज़ का उपयोग करती है` */
  browser: {
    lines: [
      '[यह|हमारी] (वेबसाइट|साइट) (कुकीज़|कुकीज|कुकी) का (उपयोग|इस्तेमाल) करती है',
      '[कृपया] (जावास्क्रिप्ट|javascript) (सक्षम|चालू|इनेबल) करें',
    ],
    proof: { removes: ['यह वेबसाइट कुकीज़ का उपयोग करती है', 'कृपया जावास्क्रिप्ट सक्षम करें'], keeps: ['वेबसाइट बंद हो गई'] },
  },
  /** Buttons of cookie banners: `सभी कुकीज़ स्वीकार करें` */
  accept: {
    lines: ['सभी (कुकीज़|कुकीज|कुकी) (स्वीकार|अस्वीकार) करें'],
    place: 'edges',
    proof: { removes: ['सभी कुकीज़ स्वीकार करें'], keeps: ['सभी शर्तें स्वीकार करें, उसने कहा।'] },
  },
} satisfies ProvenFamily
