import type { Family } from '../rule.js'

/** Labels around corrections. A note that says what was wrong is a fact, and stays. */
export const correctionNote = {
  /** `This story has been updated.`: says that, and not what. */
  updated: {
    yields: 'correction',
    lines: [
      '(this|the) (story|article|post|report|page|piece|headline) (has been|was|is being|will be) (updated|corrected|edited|amended|modified|revised)[ (throughout|since publication|since it was first published|since it was published|with new information|with additional information|with more information|with more details|with additional details|with additional developments|with new developments|with further developments|with more developments|with the latest developments|with additional comments|with further comments|with additional context|with additional reporting|with reaction|from its original version|for clarity|to add more information|to include more information|as more information becomes available|as new information becomes available)]',
      '(this|the) (story|article) (was|has been) (updated|amended) [on|at] {stamp}',
      'this is a (developing|breaking) (story|news story) and has been updated',
    ],
    place: 'edges',
  },
  /** `Report an error`, `Suggest a correction`, `See an error in this article? Send us a correction` */
  report: {
    lines: [
      '(report|suggest|submit|send|request|flag) [us] (a|an) (correction[s]|error|typo|mistake|correction or typo|typo or error|typo or grammatical error|issue)[ here|\\(required\\)]',
      '(see|spot|spotted|found|notice|find|did you spot|seen) (an error|a mistake|a typo|something wrong|an inaccuracy)[ in this (article|story)][?][ (send|let|email|report|tell|contact|click){title}]',
      '(what is the correction|what kind of error is this|use this form to alert {title})[?]',
      '(corrections|corrections policy|corrections and clarifications|corrections & clarifications|clarifications and corrections)',
      '(to report|for) (an error|a correction|corrections|errors)[,] {rest}',
      "(this website|this newspaper|this publication|our website|our newspaper|our newspapers|this site|our journalists)[ and associated newspaper[s]| and its associated newspaper[s]| and newspaper] (adhere|adheres|adhere strictly|subscribe|subscribes|abide|abides|are members|is a member|is regulated) {title}(independent press standards organisation|editors' code|press council|ipso|impress|press ombudsman|code of practice)[{matter}]",
      'if you have a complaint (about|regarding|with|concerning|relating to) (the|our|any|this|an) [editorial] (editorial content|content|article|story|coverage|journalism|item|editorial){matter}',
      'if you are dissatisfied with the response provided {matter}',
      'see a (spelling|grammar|grammatical|factual) [or grammar|or grammatical|or spelling] error in (our|this) story?[ {matter}]',
      'please include the title when you click here to report it',
      "if you('d| would) like to report (an error|a typo|a correction)[{matter}]",
      '(policies and standards|the trust project|our standards and policies|standards and practices)',
      'when we learn of a mistake, we acknowledge {matter}',
      'if you (spot|find|see|notice) (an error|a mistake|a typo|an inaccuracy)[ in this story| in this article| in our coverage], [please] (let us know|tell us|contact|email|report|send|write|click) {matter}',
      '(see|read about) how we (handle|make|treat) corrections',
      '(report|suggest|submit) (error|typo|typo or error|correction|an editorial error|a technical issue|a technical error|a factual error|editorial error)',
      '(corrections & amplifications|corrections and amplifications|corrections and clarifications [·|•|\\|] submit a news tip [·|•|\\|] report error)',
      '{publication} is a member of (the independent press standards organisation|ipso|the press council|the trust project)[{matter}]',
      'see our (corrections|ethics|editorial|standards) (policy|page|code)',
    ],
    place: 'tail',
  },
  /** `The views expressed in this article are the author’s own`, `Disclaimer` */
  opinion: {
    lines: [
      "[disclaimer: |editor's note: |editorial note: ](the|all) (views|opinions|views and opinions|opinions and views) [and opinions] (expressed|stated) [here] [in|by|on|are|herein]{title} (those of the author[s]|the author's|the author's own|the author's alone|author's own|his own|her own|their own|of the writer|those of the writer|personal|solely|editorial policy|do not necessarily){matter}",
      "[disclaimer: |editor's note: |editorial note: ](the|all) (views|opinions|views and opinions) (expressed|stated) [here] [in|by|on|are|herein]{title} (those of the author[s]|the author's own|the author's alone|their own|personal)",
      "[disclaimer: |editor's note: |editorial note: ](opinions|views) expressed (here|in this article|by contributors|in this post) are {title} (own|alone|author|authors|author's)[{title}]",
      '(this (article|content|post)|nothing here|the above) (is|does|constitutes) not [constitute|intended as|be taken as] (financial|investment|legal|medical) advice[{title}]',
      'not (financial|investment) advice',
      'this (column|article|post|commentary|piece|essay|blog) does not (necessarily reflect|reflect|necessarily represent|represent) the (opinion|opinions|view|views|position) of {matter}',
      'the (commentary|opinion|analysis|view) expressed (here|in this article|in this commentary|in this piece) is [solely] (that|the view|the opinion|the opinions) of {matter}',
    ],
    place: 'edges',
  },
  /** What a wire tells other desks about a new version: `(Adds comment from the ministry, paragraph 4)`, `(Updates with prices.)` */
  'desk-note': {
    shapes: [
      {
        holds: '(',
        ends: ')',
        pattern:
          /^\((?:Adds|Updates|Recasts|Refiles|Repeats|Rewrites|Releads|Writes through|New throughout|Removes|Deletes|Wraps)\b[^()\n]{0,120}\b(?:details?|comments?|background|quotes?|shares?|prices?|analysts?|reaction|graphics?|links?|byline|dateline|paragraphs?|throughout|headline|lede|context|statement|response)\b[^()\n]{0,120}\)$/,
      },
    ],
    place: 'edges',
  },
} satisfies Family
