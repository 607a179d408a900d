import type { Proofs } from '../rule.js'
import type { copyright } from './copyright.js'

export const proof: Proofs<typeof copyright> = {
  reserved: {
    removes: ['सर्वाधिकार सुरक्षित', 'घाटी न्यूज, सभी अधिकार सुरक्षित'],
    keeps: [
      'सभी अधिकार सुरक्षित रखे जाएं, कोर्ट ने कहा।',
      'सर्वाधिकार किसके पास',
      'अदालत ने माना कि लेखक के सभी अधिकार सुरक्षित हैं।',
      'सभी अधिकार सुरक्षित नहीं हैं, वकील ने कहा।',
    ],
  },
}
