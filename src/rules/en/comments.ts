import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 Comments`, `Comments (32)`, `Show all comments` */
  count: {
    lines: [
      '{n} (comment[s]|replies|reader comments|responses)',
      'comment[s][ ]\\({n}\\)',
      'comment[s][:] {n}',
      '(view|show|see|read|load|hide|view/post|click to view|click to read more and view|read or post|jump to|go to|post or read) [all|more|the|{n}] comment[s] [\\({n}\\)|{n}]',
      '(loading|load more) comments',
      'comments on this (article|story|post) [\\({n}\\)][ \\| leave a comment]',
      'add your two cents',
      '%[ ]of readers think this story is (fact|fiction)[. {title}]',
    ],
  },
  /** A single word, which could be a heading of the story: `Comments`, `Reply` */
  heading: {
    lines: [
      'comment[s]',
      '(no comments|add new comment|leave comment|edit this entry|rate this|connecting to %s|active conversations|reply|replies|discussion|discuss|responses|conversation|recent comments|most commented|newest|oldest|sort by|sort by best|top comments|post|add comment|click to hide|hide|report|flag|upvote|like|dislike|delete|edit)',
      '(name|email|website|your name|your comment|your email|e-mail|comment|comment:) [\\*|required|\\(required\\)]',
      '(comment[s]|commenting|community) (policy|guidelines|rules)',
    ],
    place: 'run',
  },
  /** `Leave a Reply Cancel reply`, `Join the conversation`, `Be the first to comment` */
  invitation: {
    lines: [
      '(leave|post|add|write|submit|make|join|start) (a|your|the) [public|new] (comment|reply|response|conversation|discussion)[ (cancel reply|below|on this story|on this article|here|now|»)]',
      '(leave a reply|leave a comment|cancel reply|click here to cancel reply|cancel)[ cancel reply]',
      '(be|become) the first (to comment|to leave a comment|to post a comment|one to comment|to reply|to comment on this story|to comment on this article|to review)',
      '[what do you think[?|about this?|of this?|about this story?] ](let us know|tell us|share your thoughts|share your views|have your say|leave your thoughts|sound off|drop your thoughts|comment|leave a comment|tell us your thoughts|tell us what you think) [what you think|your thoughts|your views] (in|on) (the|our) (comments|comment section|comments section|comments below|comment section below|comments section below|comment box below)[ below]',
      '(do you have|have|got) (an opinion on|something to say about|a view on) {title}',
      '(have your say|comment on this (article|story)|add to the conversation|join in the discussion|leave your comment|post your comment|comment below|comment now)',
      '(log in|sign in|login|register|sign up|log in or register|please log in|please login|you must login|you must log in|you must be logged in|you need to be logged in|you must be registered|you have to be logged in|you must be signed in) (to|in order to) [leave a|post a|add a|make a] [join the] (comment[s]|reply|conversation|commenting|post comments)',
      'comments[ for this (thread|article|story|post)] (are|have been) [now] (closed|disabled|turned off|moderated|unavailable)[. {title}]',
      '(this|the) comment[s] [section|thread] (is|are) [now] closed',
      'sorry, the comment form is closed[ at this time]',
      '[both ]comments and (pings|trackbacks) are [currently] closed',
      '(responses|trackbacks|comments) are [currently] closed, but you can (trackback|post a comment|leave a comment){matter}',
      'you can (follow any responses|leave a response|skip to the end){matter}',
      '(log in|login|register|log in or register|login or register) to post (comments|new comments)',
      'commenting is (closed|disabled|unavailable|not available|no longer available)[{title}]',
      '[sorry, |sorry ]we are (not currently|no longer|not) accepting comments on this (article|story|page|post)',
      'no comments (yet|so far|posted|have been posted|have been submitted|have so far been submitted|have been made)[. {matter}]',
      '(share|share or) (comment on|your thoughts on) this (article|story)[: {matter}]',
      'share or comment on this (article|story)[: {matter}]',
      '(share|leave|post) your (thoughts|views|opinion|opinions|comments) (and join the conversation )[in the comments|below|in the comments below|in the comments section]',
    ],
  },
  /** The labels of the form: `Your email address will not be published. Required fields are marked *` */
  form: {
    lines: [
      "your email [address] (will not|won't) be (published|shared|made public)[. {title}]",
      '[required fields are marked|fields marked with an asterisk are required|required fields]',
      'save my name[,] [and] email{title}for the next time i comment',
      'notify me of (follow-up|followup|new) (comments|posts) (by|via) e[-]mail',
      '(please) enter (your comment|your name here|your email address here|your name|your email address|an answer in digits{matter})',
      'you have entered an incorrect email address',
      'enter your comment here',
      'fill in your details below or click an icon to log in',
      'you are commenting using your {words} account[. {matter}]',
      'email \\(required\\) \\(address never made public\\)',
      '(your comment is|comments are) (awaiting moderation|moderated|subject to moderation|being moderated|pre-moderated){title}',
      '(are you sure you want to) (delete|mark|report|flag) this comment{title}',
      '(report|flag|delete|edit|hide|like|share) [this|a] comment [as inappropriate|moderation problem]',
      '(this site uses akismet to reduce spam){matter}',
      'this site uses akismet to reduce spam',
      '(your comment|comment) [could not|was not|has been|was] (be posted|posted|submitted|published|sent)[{title}]',
    ],
  },
  /** `Please read our comment policy before commenting.`, `We reserve the right to remove any comment.` */
  policy: {
    lines: [
      '(please|kindly) (read|review|see|follow|respect|adhere to|stick to|abide by|keep to) our {words} (policy|guidelines|rules|terms|standards)[ (before|when|to avoid|while|for|on) {matter}]',
      '(please|kindly) (read|review|see|follow|adhere to|abide by) (our|the) (comment|comments|commenting|moderation) (policy|guidelines|rules|standards){matter}',
      '{title} reserve[s] the right to (remove|delete|edit|moderate) (any|all) comment[s]{matter}',
      'comments (that|which|containing|with) {title} (will|may) (be removed|be deleted|not be published|be moderated|not be approved)[{matter}]',
      '(comments|opinions|views) (expressed|posted|made) (by|in|on) (readers|users|commenters|the comments|this site|comments){title}',
      'by (posting|commenting|submitting|leaving) (a comment|comments|your comment|on this){matter}',
      'community rules apply to all content you {matter}',
      'for more information[,] [please] see our (comments|commenting|comment|community) (faq|guidelines|policy)',
      'anyone can read conversations, but to contribute{matter}',
      "[disclaimer: |disclaimer ]comments (expressed here|reflect users' views|posted here|on this site) {matter}",
      'the comments below have (not been|been) moderated[ in advance]',
      '(conversations|comments|discussions) are opinions of our readers[{matter}]',
      '(this is|comments are) (a space|open) (for|to|only to) [our] subscribers[ {matter}]',
      '(to join the conversation|to comment), you must {matter}',
      'to find out more about facebook commenting please read {title}',
      '(we encourage|we welcome|we invite|this is a space for) {title} (comments|discussion|conversation|debate){matter}',
      '(do not impersonate|swearing, personal abuse|personal attacks, ){title}',
      'use the "report" {title}',
    ],
  },
  /** Whose machine runs it: `comments powered by Disqus` */
  powered: {
    lines: [
      '[blog|the|view the] (comments|comment|conversation|discussion) powered by {words}',
      'powered by (disqus|livefyre|openweb|coral|viafoura|spot.im|spotim|facebook comments|intensedebate)',
      'please enable javascript to view the {title} disqus',
      'please read the disqus terms of service',
      'view the discussion thread',
      'disqus seems to be taking longer than usual[. {matter}]',
      'we were unable to load disqus[. {matter}]',
      'facebook comments [box|plugin]',
      'disqus (allows you to|will use) {matter}',
    ],
  },
  /** What a page asks its readers about itself: `Was this article helpful?`, `Rate this article` */
  feedback: {
    lines: [
      '(was|is) this (article|page|story|post|information|content|answer|guide) (helpful|useful|interesting)[?][ yes no| yes / no| yes \\| no]',
      '(did you find|have you found|found) (this|the) (article|page|story|post|information|content) [to be] (useful|helpful|interesting|informative)[?][ yes no]',
      '(did you like|did you enjoy|how would you rate|how do you rate) this (article|page|story|post|recipe)[?][ yes no]',
      'rate this (article|story|post|page|recipe)',
      '(give us your feedback|your feedback|thank you for your feedback|thanks for your feedback|we appreciate your (input|feedback)|how can we improve|help us improve|tell us what you think|let us know what you think|share your feedback)',
      'let us know what you think about this (article|story|post)[. {matter}]',
      "please let us know if you're having issues with commenting",
      '(have|do you have) an opinion on (this article|this story|the issues raised in this article|something you have read){matter}',
      'join our commenting forum',
      'join thought-provoking conversations, {matter}',
    ],
    place: 'edges',
  },
} satisfies Family
