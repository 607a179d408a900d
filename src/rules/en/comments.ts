import type { Family } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** `12 Comments`, `Comments (32)`, `Show all comments` */
  count: {
    lines: [
      '{n} (comment[s]|replies|reader comments|responses)',
      'comment[s][:] {n}',
      '(view|show|see|read|load|hide|view/post|click to view|click to read more and view|read or post|jump to|go to|post or read) [all|more|the|{n}] comment[s] [\\({n}\\)|{n}]',
      '(loading|load more) comments',
      'add your two cents',
      '%[ ]of readers think this story is (fact|fiction)[. {title}]',
    ],
  },
  /** A single word, which could be a heading of the story: `Comments`, `Reply` */
  heading: {
    lines: [
      'comment[s]',
      '(name|email|website|your name|your comment|your email|e-mail|comment|comment:) [\\*|required|\\(required\\)]',
      '(comment[s]|commenting|community) (policy|guidelines|rules)',
    ],
    words: [
      'no comments',
      'welcome to the discussion',
      'post a comment as guest',
      'react to this story',
      'reader interactions',
      'add new comment',
      'leave comment',
      'edit this entry',
      'rate this',
      'connecting to %s',
      'active conversations',
      'reply',
      'replies',
      'discussion',
      'discuss',
      'responses',
      'conversation',
      'recent comments',
      'most commented',
      'newest',
      'oldest',
      'sort by',
      'sort by best',
      'top comments',
      'post',
      'add comment',
      'click to hide',
      'hide',
      'report',
      'flag',
      'upvote',
      'like',
      'dislike',
      'delete',
      'edit',
    ],
    place: 'run',
  },
  /** `Leave a Reply Cancel reply`, `Join the conversation`, `Be the first to comment` */
  invitation: {
    lines: [
      '(leave|post|add|write|submit|make|join|start) (a|your|the) [public|new] (comment|reply|response|conversation|discussion)[ (cancel reply|below|on this story|on this article|here|now|»)]',
      '(leave a reply|leave a comment|cancel reply|click here to cancel reply|cancel)[ cancel reply]',
      '(be|become) the first (to comment|to leave a comment|to post a comment|one to comment|to reply|to comment on this story|to comment on this article|to review)',
      '(have your say|comment on this (article|story)|add to the conversation|join in the discussion|leave your comment|post your comment|comment below|comment now)',
      'comments[ for this (thread|article|story|post)] (are|have been) [now] (closed|disabled|turned off|moderated|unavailable)[. {title}]',
      '(this|the) comment[s] [section|thread] (is|are) [now] closed',
      'sorry, the comment form is closed[ at this time]',
      '(share|leave|post) your (thoughts|views|opinion|opinions|comments) (and join the conversation )[in the comments|below|in the comments below|in the comments section]',
    ],
  },
  /** The labels of the form: `Your email address will not be published. Required fields are marked *` */
  form: {
    lines: [
      "your email [address] (will not|won't) be (published|shared|made public)[. {title}]",
      'save my name[,] [and] email{title}for the next time i comment',
      'you have entered an incorrect email address',
      'enter your comment here',
      'fill in your details below or click an icon to log in',
      'email \\(required\\) \\(address never made public\\)',
      'this site uses akismet to reduce spam',
    ],
  },
  /** `Please read our comment policy before commenting.`, `We reserve the right to remove any comment.` */
  policy: {
    lines: [
      '(please|kindly) (read|review|see|follow|respect|adhere to|stick to|abide by|keep to) our {words} (policy|guidelines|rules|terms|standards)[ (before|when|to avoid|while|for|on) {matter}]',
      '{title} reserve[s] the right to (remove|delete|edit|moderate) (any|all) comment[s]{matter}',
      'comments (that|which|containing|with) {title} (will|may) (be removed|be deleted|not be published|be moderated|not be approved)[{matter}]',
      'please turn off your caps lock',
      'we reserve the right [at all times] to (delete|remove|edit|moderate) [any|all|inappropriate] (posts|comment|comments|information or materials)[{matter}]',
      '(conversations|comments|discussions) are opinions of our readers[{matter}]',
      '(we encourage|we welcome|we invite|this is a space for) {title} (comments|discussion|conversation|debate){matter}',
    ],
  },
  /** Whose machine runs it: `comments powered by Disqus` */
  powered: {
    lines: [
      '[blog|the|view the] (comments|comment|conversation|discussion) powered by {words}',
      'please read the disqus terms of service',
      'view the discussion thread',
      '(start|stop) watching this discussion',
      'watch this discussion',
      'notifications from this discussion will be disabled',
      'facebook comments [box|plugin]',
    ],
  },
  /** What a page asks its readers about itself: `Was this article helpful?`, `Rate this article` */
  feedback: {
    lines: [
      '(was|is) this (article|page|story|post|information|content|answer|guide) (helpful|useful|interesting)[?][ yes no| yes / no| yes \\| no]',
      'rate this (article|story|post|page|recipe)',
      '(like|enjoy|enjoyed|did you like|did you enjoy|liked|love) (this|the|our) (article|story|post|content|site)[?][ (share|subscribe|follow|please|sign up|support|leave){matter}]',
      '(how useful was this post|click on a star to rate it|click to rate this post|let us improve this post|tell us how we can improve this post|submit feedback)[?]',
      'average rating {n} / {n}. vote count: {n}',
      'no votes so far! be the first to rate this post',
      'as you found this post useful',
      'we are sorry that this post was not useful for you',
      'was this review helpful?',
      "please let us know if you're having issues with commenting",
      'join our commenting forum',
    ],
    place: 'edges',
  },
} satisfies Family
