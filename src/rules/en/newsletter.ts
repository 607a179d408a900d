import type { Family } from '../rule.js'

/** A form for a newsletter, with all that it says before, while and after it is filled in. */
export const newsletter = {
  /** `Sign up for our free daily newsletter`, `Subscribe to the newsletter and get the latest news` */
  'sign-up': {
    lines: [
      '(sign up|signup|subscribe|register|join) [now|here|today] [(for|to)] (our|the|your) [free|daily|weekly|email|morning|evening] [daily|weekly|email|e-mail] newsletter[s]',
      '(sign up|subscribe|register) (for|to) [our|the|your|free|daily|weekly] [email|e-mail] (newsletter[s]|e-mails|emails|alerts|news alerts|newsletters and alerts|newsletters & alerts|email updates|breaking news alerts)',
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
      '(get|receive|read) our {words} newsletter [with|for|and|every|to] {matter}(sign up|subscribe) here',
      '{matter} (-|–|—|:) (sign up|subscribe) (to|for) our {words} newsletter[s] [here|now|today]',
      '(sign up|subscribe) here to (get|receive) {title}',
      'please bookmark our homepage and sign up for our newsletters here',
      '{matter} please bookmark our homepage and sign up for our newsletters here',
      'we also treat our community members to special offers{matter}',
      'get email updates from your (favourite|favorite) (authors|writers|columnists)',
      '(sign up|subscribe) [now] to (get|receive) {words} (newsletter[s]|inbox|by email|via email|e-mail|emails)',
    ],
  },
  /** The promise: `Get the latest news delivered to your inbox`, `Let our news meet your inbox.` */
  promise: {
    lines: [
      '(get|receive|have|want|like|sign up to get|sign up to receive|subscribe to get|subscribe now to get|sign up for|join us to get) {title} [right|straight|directly] (to|in) your (inbox|email|mailbox)[ (daily|every day|every morning|each morning|each week|every week|weekly|for free|every weekday|every weekday morning)]',
      "(our|today's|top|all the|all our|the latest|the best|the biggest|breaking|daily) {title} [delivered|sent|emailed] [right|straight|directly] (to|in) your inbox[ (daily|every day|every morning|each week|weekly|for free)]",
      '{title} (delivered|sent|emailed|e-mailed) [right|straight|directly|daily|weekly] to (your inbox|you|you daily|your inbox daily|you every morning)',
      '{matter}(.|!|?) (sign up|subscribe) {title} (delivered|sent|straight|right) to your inbox[ {words}]',
      'let our news meet your inbox[. {title}]',
      '(keep an eye on|check) your inbox for {title}',
      '(get|receive) (every new post|new posts) [delivered] to your (inbox|email)',
      "get the day's (top|biggest|best|big) (headlines|stories|news){title}",
      'enter your email [address] to (subscribe|receive|get|sign up) {title}',
      'the (news|stories) and (news|stories) that matter[s], delivered {words}',
      'want {title} (in|to) your inbox[ every {words}]',
      'delivered (daily|weekly|every morning|every weekday|every week) to your inbox',
    ],
  },
  /** `By signing up, you agree to our Terms of Use and Privacy Policy`, `I agree that Example can send me the newsletter.` */
  agreement: {
    lines: [
      'by (signing up|subscribing|submitting|registering|providing|clicking|checking|entering|joining|pressing|completing|creating){matter} (agree|accept|consent|acknowledge|agreeing|confirm|confirming|consenting|aged) {matter}',
      'by (signing up|subscribing|registering|clicking|submitting) {matter} (terms|terms of use|terms of service|privacy policy|terms and conditions)',
      'i (agree|would like|want|consent) (to receive|that {site} can send|to be sent|that {site} may send) {title} (newsletter[s]|email[s]|e-mail[s]|offers|updates|alerts|messages)',
      '(please|you must) (check|tick|accept) the {words} (box|checkbox) {title}',
      '(contact me|receive email[s] from us|yes, send me|send me){title}(offers|sponsors|partners|brands|updates|newsletter[s]|promotions)[ {words}]',
      "we use your sign-up to provide content in ways you've consented to {matter}",
      'check here if you do not want to receive {title}',
      'we will (never|not) (share|sell|pass on) your (email|e-mail|data|details|information){title}',
      '[no spam, we promise. ]you (can|may) (unsubscribe|opt out|opt-out|withdraw your consent) [at] any time[{matter}]',
      "(no spam|we hate spam|we don't spam|we respect your privacy)[,|.|!|:]{matter}",
      '(unsubscribe|cancel|opt out) [at] any time',
      'for more (information|details) (see|read|about this read|please read|please see) our (privacy|cookie) (policy|notice)',
      '(we may send you|these emails may contain|newsletters may contain|this newsletter may contain) {title}',
    ],
  },
  /** What the form answers: `Thanks for signing up!`, `There was an error processing your subscription.` */
  answer: {
    lines: [
      '(thanks|thank you)[,] for (signing up|subscribing|your subscription|joining us|registering|your interest|your registration|signing up to our newsletter|subscribing to our newsletter|joining our newsletter|contacting us{matter})',
      "(thanks|thank you)! (you're|you are|you have|you've|please|check|your|we|keep){matter}",
      "you (have|'ve|are|'re) (successfully|been|already|now|almost) (subscribed|signed up|been subscribed|been added|unsubscribed|registered|added){matter}",
      "you('re|'ve| have| are) (subscribed|signed up|been subscribed|all set|on the list|almost done|successfully subscribed|successfully signed up|already subscribed|already on the list|now subscribed)",
      "[sorry! |oops! |sorry, ](there was|there has been|we had|there's been) (an error|a problem) (processing|with|submitting|saving|completing|while) your (subscription|request|submission|email|sign-up|registration|form|information|e-mail|order){matter}",
      '[sorry! |oops! |sorry, ](there was|there has been|we had) (an error|a problem) (processing|with|submitting|saving|completing) your (subscription|request|submission|email|sign-up|registration|e-mail|information)',
      '[oops|sorry|invalid email|sorry, ][!|.|,] something went wrong[. |, | and {words}][please] [try again] [later][.]',
      '[sorry, |oops, ](an error occurred|an error has occurred|there was a problem|there was an error|something went wrong)[.|,] (please)[ refresh the page and] try again[ later]',
      'invalid email[something went wrong, please try again later[. more newsletters]| address| address. please try again|. please try again]',
      '[please] (enter|provide|type|use) a valid (email|e-mail|email address|e-mail address)',
      '(this|the|your) (email|e-mail) [address] (is|was|you entered is|field is) (not valid|invalid|required|already subscribed|already registered|already in use|incorrect)',
      'please (check|look at|go to) your (email|inbox|e-mail) (for|to) {title}',
      '(an|a) [confirmation] (email|e-mail) (with|has been|was|will be) {title} (sent|inbox|email|e-mail|subscription|email address)',
      '(watch|look) (for us|out for us|for it|out for it) in your inbox',
      '(we have|see all|view all|browse all|all our|more|see our|explore our) (more newsletters|newsletters|other newsletters)',
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
      "(thank you|thanks|sorry|oops|submit|submitting|please wait|close|dismiss|yes please|leave this field empty if you're human|leave this field blank|leave this field empty|don't fill this out if you're human)[!|.]",
      '{words} newsletter',
      '(free|daily|weekly|get our|our) newsletter[s] [|:|\\|] {title}',
      '(turn on|enable|allow|subscribe to|get|manage) notifications',
      '(sign up to receive|sign up for updates|get updates|stay informed|stay in the know|never miss a story|never miss an update|subscribe for updates|get notified|notify me|subscribe via email|subscribe by email|subscribe to blog via email)',
      '(more info|more information|find out more|see our privacy notice|see our privacy policy|privacy notice|email permissions)',
    ],
    place: 'run',
  },
  /** `Turn on desktop notifications for breaking stories`, `Get breaking news alerts on your phone` */
  notification: {
    lines: [
      '(turn on|enable|allow|get|subscribe to|receive|sign up for) [our|desktop|browser|push|web] [desktop|browser|push|web] notifications [for|about|to|on|when|from] {title}',
      '(turn on|enable|allow|subscribe to) [our] (desktop|browser|push|web) notifications',
      'get (breaking news|news|instant|breaking) alerts (in|on|to|from) (your|our) {words}',
      'get breaking news in your browser. click here to turn on notifications',
      "(you'll|you will) (get|receive) (the latest|notifications|alerts|breaking) {title} (on this topic|in your browser|in your inbox|in your browser notifications)",
      'notifications (can be turned off|can be managed|are blocked) {title}',
      '(would you like|want) to receive (desktop|browser|push) notifications {title}',
    ],
  },
} satisfies Family
