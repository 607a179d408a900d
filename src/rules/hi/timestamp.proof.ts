import type { Proofs } from '../rule.js'
import type { timestamp } from './timestamp.js'

export const proof: Proofs<typeof timestamp> = {
  labelled: {
    removes: [
      'प्रकाशित: 12 मार्च 2024',
      'अपडेटेड: मंगलवार, १२ मार्च २०२४',
      'प्रकाशित: 12-03-2024',
      'अपडेटेड: 12/03/2024 14:05',
      '3 घंटे पहले',
    ],
    keeps: ['प्रकाशित किताब पर रोक', '3 घंटे पहले हुआ हादसा', 'अपडेट का इंतजार'],
  },
  label: { removes: ['प्रकाशित:', 'अंतिम अपडेट'], keeps: ['अपडेट मिला', 'तारीख बढ़ी'] },
  'reading-time': { removes: ['2 मिनट में पढ़ें', 'पढ़ने का समय: 3 मिनट'], keeps: ['2 मिनट में खाली हुआ हॉल', 'पढ़ने का समय घटा'] },
}
