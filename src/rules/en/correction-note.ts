import type { ProvenFamily } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `This story has been updated.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(this|the) (story|article|post|report|page|piece|headline) (has been|was|is being|will be) ' +
        '(updated|corrected|edited|amended|modified|revised)' +
        '[ (throughout|since publication|since it was first published|since it was published|with new information|' +
        'with additional information|with more information|with more details|with additional details|' +
        'with additional developments|with new developments|with further developments|with more developments|' +
        'with the latest developments|with additional comments|with further comments|with additional context|' +
        'with additional reporting|with reaction|from its original version|for clarity|to add more information|' +
        'to include more information|as more information becomes available|as new information becomes available)]',
      '(this|the) (story|article) (was|has been) (updated|amended) [on|at] {stamp}',
      'this is a (developing|breaking) (story|news story) and has been updated',
    ],
    place: 'edges',
    proof: {
      removes: [
        'This story has been updated with additional developments.',
        'This story has been updated.',
        'This article has been updated',
        'This story has been updated from its original version.',
        'This article was amended on 3 May 2019.',
      ],
      keeps: [
        'Correction: the minister resigned on 4 May, not 5 May.',
        'This article was amended on 3 May 2019 to say that Jo Ng is the treasurer.',
        'This story has been updated to correct the name of the bridge.',
        'An earlier version of this story gave a wrong toll.',
        'More to come, the general warned.',
        'The ministry issued a correction on Friday and amended its earlier figure.',
        'UPDATE: Two more bodies were found at noon.',
      ],
    },
  },
  /** `Report an error`, `Suggest a correction`, `See an error in this article? Send us a correction` */
  report: {
    lines: [
      'please include the title when you click here to report it',
      '(see|read about) how we (handle|make|treat) corrections',
      '(report|suggest|submit) (error|typo|typo or error|correction|an editorial error|a technical issue|a technical error|a factual error|editorial error)',
    ],
    words: ['see an error in this article? send us a correction', 'suggest a correction'],
    place: 'tail',
    proof: {
      removes: ['Report Typo or Error', 'See how we handle corrections'],
      keeps: [
        'If you have a complaint about the noise, call the council.',
        'This newspaper is a member of the family, she said.',
        'Report an accident',
        'Spot a whale from the quay',
        'Corrections officers strike',
        'Correction: He is 41.',
      ],
    },
  },
  /** `The views expressed in this article are the author’s own`, `Disclaimer` */
  opinion: {
    lines: [
      "[disclaimer: |editor's note: |editorial note: ](the|all) " +
        '(views|opinions|views and opinions|opinions and views) [and opinions] (expressed|stated) [here] ' +
        "[in|by|on|are|herein]{title} (those of the author[s]|the author's|the author's own|the author's alone|" +
        "author's own|his own|her own|their own|of the writer|those of the writer|personal|solely|editorial policy|" +
        'do not necessarily){matter}',
      'not (financial|investment) advice',
      'this (article|story|post) is (more than|over) (a|one|two|three|four|five|{n}) (year|years|month|months) old',
    ],
    words: ['disclaimer'],
    place: 'edges',
    proof: {
      removes: [
        'The views expressed in this article are the author’s own',
        'The views expressed in this article are those of the author and do not necessarily reflect the editorial policy of Harbour News.',
        'Not financial advice.',
        'This article is more than one year old.',
      ],
      keeps: [
        'The views from the tower are the best in town.',
        'The views expressed by the minister drew fire.',
        'His advice was not financial.',
      ],
    },
  },
  /** `Report an error`, `See a mistake? Let us know` */
  mistake: {
    lines: [
      '(report|flag) (an error|a mistake|a typo|a problem|an issue)[ (with|in|on) (this|the) (article|story|page)]',
      '(see|spot|spotted|found|notice|noticed) (a mistake|an error|a typo|something wrong)' +
        '[ in (this|the) (article|story)]? [please ](let us know|tell us|report it|email us|contact us|get in touch)' +
        '{rest}',
      '(see|spot|spotted|found|notice|noticed) (a mistake|an error|a typo|something wrong)' +
        '[ in (this|the) (article|story)]? [please ](let us know|tell us|report it|email us|contact us|get in touch)' +
        '[ here]',
      'if you (have|would like|want|spot|see|notice|think) {title}, [please] ' +
        '(send us an email at|email us at|email|write to|write to us at|contact us at|contact) {email}[. {matter}]',
    ],
    place: 'tail',
    proof: {
      removes: [
        'Report an error',
        'See a mistake? Let us know',
        'Spotted an error in this story? Please tell us here',
        'If you have a claim you would like us to check, please email us at desk@example.org.',
      ],
      keeps: [
        'Report an error in the count, the court told the clerk.',
        'See a mistake in every step',
        'Report a crime',
        'If you have a dog, please write to the mayor.',
      ],
    },
  },
} satisfies ProvenFamily
