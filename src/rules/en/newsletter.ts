import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Sign up for our free daily newsletter`, `Subscribe to the newsletter and get the latest news` */
  'sign-up': {
    lines: [
      '(sign up|signup|subscribe|register|join) [now|here|today] [(for|to)] (our|the|your) [free|daily|weekly|email|morning|evening] [daily|weekly|email|e-mail] newsletter[s]',
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
      '(subscribe|listen and subscribe|listen|follow|follow us|find us|subscribe and listen) (on|via|through|:|at) (apple podcasts|itunes|spotify|stitcher|google podcasts|overcast|pocket casts|acast)[(,| or| and| \\||/| \\•| ·) {matter}]',
      'subscribe: {buttons}',
      '(listen|listen and subscribe|subscribe) to our podcast[s][ (on|here|at|now) [{matter}]]',
      'podcast: play in new window[ \\| download[ ({matter})]]',
      'subscribe to {publication} to get {title}(inbox|newsletter)',
      'get email updates from your (favourite|favorite) (authors|writers|columnists)',
    ],
  },
  /** The promise: `Get the latest news delivered to your inbox`, `Let our news meet your inbox.` */
  promise: {
    lines: [
      '(get|receive|have|want|like|sign up to get|sign up to receive|subscribe to get|subscribe now to get|sign up for|join us to get) {title} [right|straight|directly] (to|in) your (inbox|email|mailbox)[ (daily|every day|every morning|each morning|each week|every week|weekly|for free|every weekday|every weekday morning)]',
      '{matter}(.|!|?) (sign up|subscribe) {title} (delivered|sent|straight|right) to your inbox[ {words}]',
      'let our news meet your inbox[. {title}]',
      '(keep an eye on|check) your inbox for {title}',
      "get the day's (top|biggest|best|big) (headlines|stories|news){title}",
      'enter your email [address] to (subscribe|receive|get|sign up) {title}',
    ],
  },
  /** `By signing up, you agree to our Terms of Use and Privacy Policy`, `I agree that Example can send me the newsletter.` */
  agreement: {
    lines: [
      'by (signing up|subscribing|submitting|registering|providing|clicking|checking|entering|joining|pressing|completing|creating){matter} (agree|accept|consent|acknowledge|agreeing|confirm|confirming|consenting|aged) {matter}',
      'i (agree|would like|want|consent) (to receive|that {site} can send|to be sent|that {site} may send) {title} (newsletter[s]|email[s]|e-mail[s]|offers|updates|alerts|messages)',
      '(please|you must) (check|tick|accept) the {words} (box|checkbox) {title}',
      '(contact me|receive email[s] from us|yes, send me|send me){title}(offers|sponsors|partners|brands|updates|newsletter[s]|promotions)[ {words}]',
      '(unsubscribe|cancel|opt out) [at] any time',
      'privacy notice: newsletters may contain {matter}',
      'you may [occasionally] receive promotional (content|emails|material) from {title}',
    ],
  },
  /** What the form answers: `Thanks for signing up!`, `There was an error processing your subscription.` */
  answer: {
    lines: [
      '(thanks|thank you)[,] for (signing up|subscribing|your subscription|joining us|registering|your interest|your registration|signing up to our newsletter|subscribing to our newsletter|joining our newsletter|contacting us{matter})',
      "(thanks|thank you)! (you're|you are|you have|you've|please|check|your|we|keep){matter}",
      '[sorry! |oops! |sorry, ](there was|there has been|we had) (an error|a problem) (processing|with|submitting|saving|completing) your (subscription|request|submission|email|sign-up|registration|e-mail|information)',
      '[please] (enter|provide|type|use) a valid (email|e-mail|email address|e-mail address)',
      'please (check|look at|go to) your (email|inbox|e-mail) (for|to) {title}',
    ],
  },
  /** Labels and buttons, which need company: `Email Address *`, `Sign Up`, `Newsletter` */
  form: {
    lines: [
      '[your|enter|enter your|please enter your|type your|the|add your] (email|e-mail|email address|e-mail address|mail address|email here|email address here)[ (here|required|\\(required\\)|\\*)]',
      "(sign me up|sign up|signup|sign-up|sign up now|sign up here|sign up today|sign up for free|sign up free|join now|i'm in|join|no thanks|no, thanks|thanks, but no thanks)",
      '[our|the|daily|weekly|free|email|e-mail|more|morning|evening|get our|get the|weekend] newsletter[s] [sign up|signup|sign-up|subscription|& alerts|and alerts]',
      '(breaking news|news|email|daily|text|desktop|morning|breaking) (alerts|emails|email|e-mails|updates|notifications|headlines|alert)',
      '(first name|last name|your name|full name|zip code|zip|postcode|postal code) [required|\\*]',
      "(sorry|oops|submit|submitting|please wait|close|dismiss|yes please|leave this field empty if you're human|leave this field blank|leave this field empty|don't fill this out if you're human)[!|.]",
      '{words} newsletter',
      '(subscribe to|get|manage) notifications',
      '(sign up to receive|sign up for updates|never miss a story|never miss an update|subscribe for updates|get notified|notify me|subscribe via email|subscribe by email|subscribe to blog via email)',
      'indicates required[ field| fields]',
      '(ready for more?|discussion about this post|get app|download mp3|subscribe wherever you get your podcasts|get alerts|set alert|email me)',
      '{n} followers',
      '(be the first to get breaking news|be the first to know|get the latest news|read the latest issue|subscribe to the magazine|subscribe to {publication} magazine)',
    ],
    place: 'run',
  },
} satisfies Family
