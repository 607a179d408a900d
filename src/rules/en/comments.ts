import type { ProvenFamily } from '../rule.js'

/** Where readers write back. */
export const comments = {
  /** Below a headline at a board: `123 points by jo 3 hours ago | hide | 45 comments`. */
  points: {
    shapes: [
      {
        holds: ' by ',
        ends: 'tso',
        pattern: /^\d{1,5} points? by [\w-]{1,40} (?:on )?[\w, ]{3,24}(?: ago)?(?: \| [\w\u00a0 ]{2,20}){1,6}$/,
      },
    ],
    proof: {
      removes: [
        '123 points by jo 3 hours ago | hide | 45 comments',
        '1 point by jo_ng 1 day ago | hide | past | discuss',
      ],
      keeps: [
        'They won 123 points by three hours ago',
        '12 points by Jo Ng led the Lions to a win',
        '40 points by half-time',
      ],
    },
  },
  /** `12 Comments`, `Comments (32)`, `Show all comments` */
  count: {
    lines: [
      '{n} (comment[s]|replies|reader comments|responses)',
      'comment[s][:] {n}',
      '(view|show|see|read|load|hide|view/post|click to view|click to read more and view|read or post|jump to|go to|' +
        'post or read) [all|more|the|{n}] comment[s] [\\({n}\\)|{n}]',
      '(loading|load more) comments',
      'add your two cents',
      '%[ ]of readers think this story is (fact|fiction)[. {title}]',
    ],
    proof: {
      removes: [
        '12 Comments',
        '0 comments',
        'View Comments',
        'Show 6 comments',
        'Click to Read More and View Comments',
        '% of readers think this story is Fact. Add your two cents.',
      ],
      keeps: [
        'The firm got 12 comments on its plan, and 3 were kind.',
        '3 Comments that shook the council',
        'See the comments the minister made in May.',
        'Comments by the minister drew fire.',
      ],
    },
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
    proof: {
      removes: ['Comments', 'comment', 'Reply', 'Comment Policy', 'Click to Hide', 'Your comment *'],
      keeps: [
        'Comments by the minister',
        'Reply of the court',
        'No comment',
        'The best of the rest',
        'Community rules in dispute',
      ],
    },
  },
  /** `Leave a Reply Cancel reply`, `Join the conversation`, `Be the first to comment` */
  invitation: {
    lines: [
      '(leave|post|add|write|submit|make|join|start) (a|your|the) [public|new] ' +
        '(comment|reply|response|conversation|discussion)[ (cancel reply|below|on this story|on this article|here|now|' +
        '»)]',
      '(leave a reply|leave a comment|cancel reply|click here to cancel reply|cancel)[ cancel reply]',
      '(be|become) the first (to comment|to leave a comment|to post a comment|one to comment|to reply|' +
        'to comment on this story|to comment on this article|to review)',
      '(have your say|comment on this (article|story)|add to the conversation|join in the discussion|' +
        'leave your comment|post your comment|comment below|comment now)',
      'comments[ for this (thread|article|story|post)] (are|have been) [now] (closed|disabled|turned off|moderated|unavailable)[. {title}]',
      '(this|the) comment[s] [section|thread] (is|are) [now] closed',
      'sorry, the comment form is closed[ at this time]',
      '(share|leave|post) your (thoughts|views|opinion|opinions|comments) (and join the conversation )' +
        '[in the comments|below|in the comments below|in the comments section]',
      'respond to this (post|story|article) on {matter}',
      '(load|hide|load/hide|show/hide|toggle) comments',
    ],
    proof: {
      removes: [
        'Sorry, the comment form is closed at this time.',
        'Leave a Reply Cancel reply',
        'Join the Conversation',
        'Be the first to comment',
        'Leave a comment',
        'Comments are closed.',
        'Have your say',
        'Respond to this post on our Facebook page here.',
        'Load/Hide Comments',
      ],
      keeps: [
        'No comment, the mayor said.',
        '“No comments.”',
        'No comments from the public were heard, and the vote went ahead.',
        'The minister’s comments drew fire, and no one would leave a reply on the record.',
        'Be the first to swim the lake, the club dares its members.',
        'Comments are closed to the public, the agency said of its inquiry.',
        'Join the march on Friday',
        'Residents can have their say at the hall on May 3.',
        'Tell us in the dock what you saw, the lawyer said.',
        'Respond to this flood, she urged the council.',
      ],
    },
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
      '(older|newer|previous|next|earlier|recent) comments',
      'comment[s] navigation',
      'your comment is (awaiting|pending|in the queue for) (moderation|approval)',
      '(one thought|{n} thoughts|one comment|{n} comments|one response|{n} responses|one reply|{n} replies) on {title}',
      'pingback[s]: {title}',
      'trackback[s]: {title}',
      'comments (with|containing) {words} will (not be published|be deleted|be removed)',
    ],
    proof: {
      removes: [
        'Fill in your details below or click an icon to log in:',
        'Your email address will not be published. Required fields are marked *',
        'Save my name, email, and website in this browser for the next time I comment.',
        'Older comments',
        'Your comment is awaiting moderation.',
        'One thought on “New Bridge Opens Downtown”',
        'Comments with insults will not be published.',
      ],
      keeps: [
        'Your email will be read by the police if the law passes.',
        'Save my name for the last, the singer told the host.',
        'Report comments to the ombudsman, the union told its members.',
        'Please enter by the side door, a sign said.',
        'Older comments by the minister drew fire.',
      ],
    },
  },
  /** `Please read our comment policy before commenting.`, `We reserve the right to remove any comment.` */
  policy: {
    lines: [
      '(please|kindly) (read|review|see|follow|respect|adhere to|stick to|abide by|keep to) our {words} ' +
        '(policy|guidelines|rules|terms|standards)[ (before|when|to avoid|while|for|on) {matter}]',
      '{title} reserve[s] the right to (remove|delete|edit|moderate) (any|all) comment[s]{matter}',
      'comments (that|which|containing|with) {title} (will|may) (be removed|be deleted|not be published|be moderated|not be approved)[{matter}]',
      'please turn off your caps lock',
      'we reserve the right [at all times] to (delete|remove|edit|moderate) [any|all|inappropriate] ' +
        '(posts|comment|comments|information or materials)[{matter}]',
      '(conversations|comments|discussions) are opinions of our readers[{matter}]',
      '(we encourage|we welcome|we invite|this is a space for) {title} (comments|discussion|conversation|debate){matter}',
    ],
    proof: {
      removes: [
        'PLEASE TURN OFF YOUR CAPS LOCK.',
        'We reserve the right to delete inappropriate posts and ban offending users without notification.',
        'Conversations are opinions of our readers and are subject to the Code of Conduct.',
        'Please read our comment policy before commenting.',
        'Please adhere to our commenting policy to avoid being banned. We may remove any comment at any time. Comments that hold spam may be removed.',
        'We reserve the right to remove any comment and ban any user at any time.',
        'Comments that contain threats will be removed.',
      ],
      keeps: [
        'Be nice. No one is watching, she said.',
        'We reserve the right to strike, the union wrote.',
        'Please follow the safety rules on the ice, the police said.',
        'Comments that hurt the talks will not be forgotten, the envoy said.',
        'The chair reserved the right to remove any member.',
        'Please see the court’s rules for dates.',
      ],
    },
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
    proof: {
      removes: [
        'Start watching this discussion',
        'View the discussion thread.',
        'comments powered by Disqus',
        'blog comments powered by Disqus',
        'Conversation powered by Livefyre',
      ],
      keeps: ['The village is powered by wind.', 'The debate, powered by rage, went on.'],
    },
  },
  /** What a page asks its readers about itself: `Was this article helpful?`, `Rate this article` */
  feedback: {
    lines: [
      '(was|is) this (article|page|story|post|information|content|answer|guide) (helpful|useful|interesting)[?][ yes no| yes / no| yes \\| no]',
      'rate this (article|story|post|page|recipe)',
      '(like|enjoy|enjoyed|did you like|did you enjoy|liked|love) (this|the|our) (article|story|post|content|site)[?]' +
        '[ (share|subscribe|follow|please|sign up|support|leave){matter}]',
      '(how useful was this post|click on a star to rate it|click to rate this post|let us improve this post|' +
        'tell us how we can improve this post|submit feedback)[?]',
      'average rating {n} / {n}. vote count: {n}',
      'no votes so far! be the first to rate this post',
      'as you found this post useful',
      'we are sorry that this post was not useful for you',
      'was this review helpful?',
      "please let us know if you're having issues with commenting",
      'join our commenting forum',
    ],
    place: 'edges',
    proof: {
      removes: [
        'How useful was this post?',
        'Average rating 4.5 / 5. Vote count: 12',
        'Enjoyed this article?',
        'Was this article helpful?',
        'Was this page helpful? Yes No',
        'Rate this article',
      ],
      keeps: [
        'If you liked this article of faith, you will love the next.',
        'Was this page torn from the book?',
        'Rate this bridge from one to ten, visitors are asked.',
        'Have an opinion on this? The council wants to hear it by Friday.',
      ],
    },
  },
  /** A question to readers with a place for the answer: `What do you think? Let us know in the comments below.` */
  question: {
    lines: [
      'comment[s] \\({n}\\)',
      "(what do you think|what are your thoughts|what is your view|what's your view|do you agree|" +
        'tell us what you think|let us know what you think)[?| about this story?| about it?] ' +
        '[[please ](let us know|tell us|join in|comment|have your say|share your thoughts|share your view[s]|' +
        'leave a comment|leave your comment[s]|join the conversation|join the debate) ]' +
        '(below|in the comments|in the comments below|in the comment[s] section|in the comment[s] section below|' +
        'on our facebook page)',
      '(have your say|let us know|tell us|share your thoughts|share your views|comment) ' +
        '(below|in the comments|in the comments below|in the comment[s] section|in the comment[s] section below)',
    ],
    proof: {
      removes: [
        'Comments (12)',
        'What do you think? Let us know in the comments below.',
        'Have your say in the comments',
      ],
      keeps: [
        'Comments (from the floor) went on until ten',
        'What do you think, he asked, of the bridge below?',
        'Have your say at the town hall on Friday',
      ],
    },
  },
  /** A question to readers with an address of mail for the answer: `Do you have a question? Write to us at desk@example.org.` */
  mail: {
    lines: [
      '(do you|have you|were you|are you|did you|would you like) {words}? ' +
        '[please ](email|e-mail|write|contact|message|get in touch|let us know|tell us|send)[ {words}][:] {email}',
      '(contact|reach|email|e-mail|write to) (the author|the writer|the reporter|the editor|the newsroom|' +
        'the news desk|our newsroom|our reporter[s])[ at| on| via|:] {email}',
    ],
    proof: {
      removes: [
        'Do you have a question? Write to us at desk@example.org.',
        'Have you been affected? Get in touch: desk@example.org',
        'Contact the author: jo@example.org',
      ],
      keeps: [
        'Were you there? Police ask you to call 555-0100.',
        'Contact the council at help@council.example',
        'Did you see it? Email police at tips@police.example and tell them more.',
      ],
    },
  },
  /** What other blogs leave below a post that they link to: `… [Trackback]`, `[…] Read More Info here to that Topic: harbour.example […]` */
  trackback: {
    shapes: [
      { holds: '[', pattern: /^(?:…|\.{3})? ?\[(?:Trackback|Pingback)\]$/i },
      { holds: '[', pattern: /^\[(?:…|\.{3})\] [^\n]{3,300} \[(?:…|\.{3})\]$/ },
    ],
    place: 'tail',
    proof: {
      removes: ['… [Trackback]', '[…] Read More Info here to that Topic: harbour.example […]'],
      keeps: ['[…] and the bridge fell.', 'The trackback […] was lost', '[Trackback] tells who links here.'],
    },
  },
  /** Who is not known may not comment: `Log in to comment` */
  'log-in': {
    lines: [
      '[please |you must |you need to ](log in|login|sign in|be logged in|log in or register|sign in or register) to ' +
        '(comment|leave a comment|post a comment|join the discussion|join the conversation)',
    ],
    place: 'edges',
    proof: { removes: ['Log in to comment'], keeps: ['Log in to comment spam, he wrote, is easy.'] },
  },
} satisfies ProvenFamily
