import type { ProvenFamily } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Sign up for our free daily newsletter`, `Subscribe to the newsletter and get the latest news` */
  'sign-up': {
    lines: [
      '(sign up|signup|subscribe|register|join) [now|here|today] [(for|to)] (our|the|your) ' +
        '[free|daily|weekly|email|morning|evening] [daily|weekly|email|e-mail] newsletter[s]',
      '(sign up|subscribe|register) [now] (for|to) (our|the|your) {words} (newsletter[s]|email[s]|alerts|briefing|digest|bulletin)',
      '(sign up|subscribe) (for|to) (our|the) {words} newsletter[s][.|,|:|;|!| to| for| and| by] {title}',
      '(get|join) (our|the) [free|daily|weekly] [email|e-mail] (newsletter[s]|mailing list|email list)[ {title}]',
      '(please|to) (sign up|subscribe) (for|to) (our|the) [free] newsletter[, click here]',
      'want to (keep up|stay|get|know|hear|read){matter} newsletter[s]',
      '{matter}(.|!|?) (sign up|subscribe) (for|to) (our|the) {words} newsletter[s]',
      'subscribe to (my|our|this) (website|blog|site|channel|podcast|youtube channel)[ (at|on|here|via)][:] {rest}',
      'subscribe to (my|our|this) (website|blog|site|channel|podcast|youtube channel)',
      'click here to (subscribe|sign up) [to|for] (our|the) {words} newsletter[s]',
      'please, fill the form to subscribe to our newsletter',
      'to view and subscribe to any of our [other] newsletters, please click here',
      '{matter} (-|–|—|:) (sign up|subscribe) (to|for) our {words} newsletter[s] [here|now|today]',
      '(sign up|subscribe) here to (get|receive) {title}',
      'please bookmark our homepage and sign up for our newsletters here',
      '{matter} please bookmark our homepage and sign up for our newsletters here',
      'we also treat our community members to special offers{matter}',
      '{matter}newsletter{matter}(.|!|?) (sign up|subscribe) here',
      '{matter}(.|!|?) sign up to receive our {words} newsletter here',
      'want (the latest|to keep up with the latest) {title}? (sign up|subscribe)[{matter}]',
      'want to keep up with the latest? (sign up|subscribe)[{matter}]',
      'want {title}? (sign up|subscribe) {matter}(newsletter|newsletters|alerts|inbox)[{matter}]',
      'join {n} [other] (followers|subscribers)',
      '(thanks|thank you) for reading {title}! (subscribe|this post is|share it|sign up) {matter}',
      '{publication} is a (reader-supported|reader supported) publication. {matter}',
      'this post is public so feel free to share it',
      '(subscribe|listen and subscribe|listen|follow|follow us|find us|subscribe and listen) (on|via|through|:|at) ' +
        '(apple podcasts|itunes|spotify|stitcher|google podcasts|overcast|pocket casts|acast)' +
        '[(,| or| and| \\||/| \\•| ·) {matter}]',
      'subscribe: {buttons}',
      '(listen|listen and subscribe|subscribe) to our podcast[s][ (on|here|at|now) [{matter}]]',
      'podcast: play in new window[ \\| download[ ({matter})]]',
      'subscribe to {publication} to get {title}(inbox|newsletter)',
      'get email updates from your (favourite|favorite) (authors|writers|columnists)',
      '(subscribe to|listen to|follow|download) our [(daily|weekly|new|news)] podcast[s][ (on|wherever|via) {matter}]',
      '(the|our) (most important|top|best|biggest) (news|stories|headlines)[ of the (day|week)] ' +
        '(in|delivered to|straight to|direct to|to) your (inbox|email)[ {words}]',
    ],
    words: ['subscribe to the newsletter and get the latest news'],
    proof: {
      removes: [
        'Thanks for reading Rivers! Subscribe for free to receive new posts and support my work.',
        'Rivers is a reader-supported publication. To receive new posts, become a subscriber.',
        'Subscribe on Apple Podcasts, Spotify',
        'Subscribe: Apple Podcasts | Spotify | RSS',
        'The Morning Edition newsletter is our guide to the day. Sign up here.',
        'Want the latest on bridges? Sign up for our newsletter.',
        'Join 1,204 other subscribers',
        'Get our flagship newsletter with all the headlines you need to start the day. Sign up here.',
        'Don’t miss the news of the coast - Sign up to our daily newsletter here.',
        'We also treat our community members to special offers, promotions, and adverts from us and our partners.',
        'Sign up for our free daily newsletter',
        'Subscribe to our newsletter',
        'Join our newsletter',
        'Sign up to the Harbour Weekly newsletter. Stories from the quay, every Friday.',
        '• Click here to subscribe to the Old Bridge Newsletter',
        'Subscribe to the River Watch newsletter',
        'Get our free newsletter',
        'Want to keep up with the tide? Click here to get every high water in the Low Tide Newsletter.',
        'Start the day by the sea. The Low Tide is what sailors read. Sign up for the free daily newsletter.',
        'Subscribe to our channel at: example.org/tide',
        'Subscribe to our podcast',
        'The most important news of the day in your inbox',
      ],
      keeps: [
        'Thanks for reading the names! the widow told the crowd.',
        'Rivers is read by its supporters, its editor told the court.',
        'Want the job? Sign up at the town hall by May 3.',
        'Want to get involved? Sign up at the hall.',
        'The newsletter of the sect told members where to sign up.',
        'The campaign’s newsletter urged supporters to sign up for the daily march, police said.',
        'Sign up for flood alerts with the council by calling 555-0100.',
        'The weekly said its Asia newsletter would launch on Monday.',
        'Subscribe to the view that rates will fall? Most economists do.',
        'Sign up for the half marathon',
        'How to sign up for Medicare',
        'Join the union, the leaflet said.',
        'He wrote no more. Sign up for the fight, the newsletter of the party said.',
        'Want to keep up with the band? Learn to read music.',
        'Subscribers to our newsletter were told first, the bank admitted.',
      ],
    },
  },
  /** Above and below a newsletter that came as mail: `View this email in your browser`, `Unsubscribe from this list`. */
  'in-mail': {
    lines: [
      '(view|read|open|see) this (email|e-mail|newsletter|message|issue) (in|on) (your|a|the) [web] browser',
      '(click here to|to) unsubscribe[ from (this list|this newsletter|these emails|our emails|our newsletter|our mailing list)][, click here]',
      'unsubscribe from (this|these|our|all) [mailing|email] (list|emails|newsletter[s]|mailings)',
      '(update|manage|change) your [email|subscription|newsletter] preferences',
      'forward [this|this email] to a friend',
      'you (are receiving|received|are getting) this (email|e-mail|newsletter) because you {matter}',
      'you can update your preferences or unsubscribe from this list',
      'want to change how you receive these emails',
    ],
    place: 'edges',
    proof: {
      removes: [
        'View this email in your browser',
        'Unsubscribe from this list',
        'To unsubscribe, click here',
        'Update your preferences',
        'Forward to a friend',
        'You are receiving this email because you opted in via our website.',
      ],
      keeps: [
        'You are receiving this email because your son is in jail, it said.',
        'Unsubscribe from the news for a week, the doctor told him.',
        'Forward to the past',
        'Change your habits',
        'View this town from the hill',
      ],
    },
  },
  /** Below a mail to a group: `You received this message because you are subscribed to the Google Groups "News" group.` */
  group: {
    lines: [
      'you received this message because you are subscribed to {matter}',
      'to unsubscribe from this group[,] {matter}',
      'to view this discussion [on the web|online] [,] visit {url}',
    ],
    place: 'tail',
    proof: {
      removes: [
        'You received this message because you are subscribed to the Google Groups "News" group.',
        'To unsubscribe from this group and stop receiving emails from it, send an email to news@lists.example.',
        'To view this discussion on the web visit https://lists.example/d/4.',
      ],
      keeps: [
        'You received this message because you are wise, he told her.',
        'To unsubscribe from this world takes courage.',
        'To view this discussion on the web is a pain.',
      ],
    },
  },
  /** The promise: `Get the latest news delivered to your inbox`, `Let our news meet your inbox.` */
  promise: {
    lines: [
      '(get|receive|have|want|like|sign up to get|sign up to receive|subscribe to get|subscribe now to get|' +
        'sign up for|join us to get) {title} [right|straight|directly] (to|in) your ' +
        '(inbox|email|mailbox)[ (daily|every day|every morning|each morning|each week|every week|weekly|for free|' +
        'every weekday|every weekday morning)]',
      '{matter}(.|!|?) (sign up|subscribe) {title} (delivered|sent|straight|right) to your inbox[ {words}]',
      'let our news meet your inbox[. {title}]',
      '(keep an eye on|check) your inbox for {title}',
      "get the day's (top|biggest|best|big) (headlines|stories|news){title}",
      'enter your email [address] to (subscribe|receive|get|sign up) {title}',
    ],
    proof: {
      removes: [
        'Get the latest news delivered to your inbox',
        'Let our news meet your inbox. The stories that count, delivered on weekday mornings.',
        'Keep an eye on your inbox for the latest match reports.',
        'Get the best of the week straight to your inbox every week',
        'There is more at sea. Sign up today to get the Low Tide delivered to your inbox daily.',
        'Enter your email address to subscribe to this blog and receive notifications of new posts by email.',
        'Get the day’s top headlines sent to your inbox',
      ],
      keeps: [
        'He found the threat in his inbox on Monday.',
        'The fraudsters wait until you open the mail in your inbox.',
        'Keep an eye on your neighbours during the heat, doctors say.',
        'Enter your email address only on sites you trust, the police warned.',
        'Get the day’s catch at the harbour.',
        'The letter was delivered to her mother on Friday.',
        'Parcels delivered to you by drone may soon be common.',
      ],
    },
  },
  /** `By signing up, you agree to our Terms of Use and Privacy Policy`, `I agree that Example can send me the newsletter.` */
  agreement: {
    lines: [
      'by (signing up|subscribing|submitting|registering|providing|clicking|checking|entering|joining|pressing|' +
        'completing|creating)[{matter}] (you|i|we) [{words}] ' +
        '(agree|accept|consent|acknowledge|agreeing|confirm|confirming|consenting|aged) {matter}',
      'i (agree|would like|want|consent) (to receive|that {site} can send|to be sent|that {site} may send) {title} ' +
        '(newsletter[s]|email[s]|e-mail[s]|offers|updates|alerts|messages)',
      '(please|you must) (check|tick|accept) the {words} (box|checkbox) {title}',
      '(contact me|receive email[s] from us|yes, send me|send me){title}(offers|sponsors|partners|brands|updates|newsletter[s]|promotions)[ {words}]',
      '(unsubscribe|cancel|opt out) [at] any time',
      'privacy notice: newsletters may contain {matter}',
      'you may [occasionally] receive promotional (content|emails|material) from {title}',
    ],
    proof: {
      removes: [
        'By signing up, you agree to our Terms of Use and Privacy Policy',
        'I agree that Harbour Sports can send me the "Low Tide" newsletter.',
        'Please check the opt-in box to say that you would like to subscribe.',
        'Receive email from us on behalf of our trusted partners or sponsors',
        'By entering your email and pushing continue, you are agreeing to the Harbour’s Terms of Use and Privacy Policy. Having trouble? Click here.',
        'By subscribing I accept the terms of use',
      ],
      keeps: [
        'By signing the treaty, the two states agreed to meet twice a year.',
        'By Friday you agree or you leave, the owner told them.',
        'By clicking on a button, users agree that hundreds of firms store what they do.',
        'Please check the box on the ballot before you fold it.',
        'I agree with the mayor on most things.',
        'You can leave at any time, the guard told her.',
        'Send me the bill, the minister said.',
      ],
    },
  },
  /** What the form answers: `Thanks for signing up!`, `There was an error processing your subscription.` */
  answer: {
    lines: [
      '(thanks|thank you)[,] for (signing up|subscribing|your subscription|joining us|registering|your interest|' +
        'your registration|signing up to our newsletter|subscribing to our newsletter|joining our newsletter|' +
        'contacting us{matter})',
      "(thanks|thank you)! (you're|you are|you have|you've|please|check|your|we|keep){matter}",
      '[sorry! |oops! |sorry, ](there was|there has been|we had) (an error|a problem) ' +
        '(processing|with|submitting|saving|completing) your ' +
        '(subscription|request|submission|email|sign-up|registration|e-mail|information)',
      '[please] (enter|provide|type|use) a valid (email|e-mail|email address|e-mail address)',
      'please (check|look at|go to) your (email|inbox|e-mail) (for|to) {title}',
    ],
    proof: {
      removes: [
        'Thanks for signing up!',
        'Thank you for subscribing!',
        'There was an error processing your subscription.',
        'Sorry! There was an error processing your subscription.',
        'Please enter a valid email address.',
        'Please check your email for a confirmation',
      ],
      keeps: [
        'There was an error in the count, the returning officer said.',
        'Something went wrong in the kitchen at noon.',
        'Thank you for the music, the choir sang.',
        'You have been warned.',
        'Please check your tyres before you drive in snow.',
        'Thanks for nothing, the banner read.',
        'There was a problem with your water supply, the letter told residents.',
      ],
    },
  },
  /** Labels and buttons, which need company: `Email Address *`, `Sign Up`, `Newsletter` */
  form: {
    lines: [
      '[your|enter|enter your|please enter your|type your|the|add your] ' +
        '(email|e-mail|email address|e-mail address|mail address|email here|email address here)' +
        '[ (here|required|\\(required\\)|\\*)]',
      '[our|the|daily|weekly|free|email|e-mail|more|morning|evening|get our|get the|weekend] newsletter[s] ' +
        '[sign up|signup|sign-up|subscription|& alerts|and alerts]',
      '(breaking news|news|email|daily|text|desktop|morning|breaking) (alerts|emails|email|e-mails|updates|notifications|headlines|alert)',
      '(first name|last name|your name|full name|zip code|zip|postcode|postal code) [required|\\*]',
      "(sorry|oops|submit|submitting|please wait|close|dismiss|yes please|leave this field empty if you're human|" +
        "leave this field blank|leave this field empty|don't fill this out if you're human)[!|.]",
      '{words} newsletter',
      '(subscribe to|get|manage) notifications',
      'indicates required[ field| fields]',
      '{n} followers',
      '(be the first to get breaking news|be the first to know|get the latest news|read the latest issue|' +
        'subscribe to the magazine|subscribe to {publication} magazine)',
    ],
    words: [
      'sign me up',
      'sign up',
      'signup',
      'sign-up',
      'sign up now',
      'sign up here',
      'sign up today',
      'sign up for free',
      'sign up free',
      'join now',
      "i'm in",
      'join',
      'no thanks',
      'no, thanks',
      'thanks, but no thanks',
      'sign up to receive',
      'sign up for updates',
      'never miss a story',
      'never miss an update',
      'subscribe for updates',
      'get notified',
      'notify me',
      'subscribe via email',
      'subscribe by email',
      'subscribe to blog via email',
      'ready for more?',
      'discussion about this post',
      'get app',
      'download mp3',
      'subscribe wherever you get your podcasts',
      'get alerts',
      'set alert',
      'email me',
      'unsubscribe',
      'view in browser',
      'view online',
    ],
    place: 'run',
    proof: {
      removes: [
        'Subscribe to notifications',
        'Never miss a story',
        'Email Address *',
        'Your email address',
        'Sorry!',
        'Sign Up',
        'Breaking News Emails',
        'Low Tide Newsletter',
        'Email Newsletters',
        'First name',
      ],
      keeps: [
        'Stay informed',
        'Sign up by Friday',
        'What is in a name?',
        'Email scandal',
        'News of the day',
        'Country music',
        'Success at last',
        'Breaking the ice',
      ],
    },
  },
  /** A switch for notifications: `Turn on notifications` */
  notifications: {
    lines: ['(turn on|enable|allow|activate) [desktop |push |browser ]notifications'],
    place: 'edges',
    proof: { removes: ['Turn on notifications'], keeps: ['Turn on notifications for storms, the mayor urged.'] },
  },
} satisfies ProvenFamily
