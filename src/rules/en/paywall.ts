import type { ProvenFamily } from '../rule.js'

/** The door a reader stands before: subscribe, log in, switch the ad blocker off. */
export const paywall = {
  /** `Subscribe to continue reading`, `To continue reading, log in or create an account` */
  'to-continue': {
    lines: [
      '[please] (subscribe|register|log in|login|sign in|sign up|join|upgrade|create an account|' +
        'create a free account|create your free account|become a member|become a subscriber) ' +
        '[now|today|or log in|or sign in|or register|or subscribe|for free|free] (to|and) ' +
        '(continue|continue reading|keep reading|read on|read more|unlock|unlock this article|unlock this story|' +
        'read this article|read this story|read the full story|read the full article|read the rest of this article|' +
        'read the rest|get unlimited access|view this content|access this content|access this article|' +
        'view the full article|finish this article|read the whole story|continue to this article|view this article)' +
        '[ {words}]',
      '(to|please) (continue|continue reading|keep reading|read on|read the rest|read more|read this article|' +
        'read the full article|read the full story|unlock this article|access this article|access this content|' +
        'access the content|view this content)[ {words}][,|:] [please] ' +
        '(subscribe|log in|login|sign in|sign up|register|enter|create|check your email|become)[{matter}]',
      'to (read the full article|read the full story|continue reading|access the full article|read the rest of this article)',
      '(join|subscribe to|sign up for|log in to|register with|become a member of) {site} (for|to get|to) ' +
        '(access to this content|full access|unlimited access|access this content|access this article|' +
        'read this article|continue reading)',
      'you (must|need to|have to) (be logged in|be signed in|log in|login|sign in|be a subscriber|subscribe|' +
        'be a member|register|be registered) (to|in order to) (view|read|access|continue|see|unlock){title}',
      '(try it|try us|get it|read it) (free|for free) for (a|one|two|three|{n}) (day|days|week|weeks|month|months)',
    ],
    proof: {
      removes: [
        'To continue reading, subscribe',
        'Subscribe to continue reading',
        'To continue reading, please log in or create an account',
        'Join Harbour News for access to this content',
        'Log in to continue reading',
        'Create a free account to continue reading',
        'You must be logged in to view this content.',
        'To access the content, check your email and follow the instructions provided.',
        'Try it free for one month',
      ],
      keeps: [
        'Already a subscriber to the gas grid, she could not continue to pay, the charity said.',
        'To continue the talks, both sides agreed to meet in May.',
        'You must register to vote by Friday.',
        'Join the navy to see the world, the poster said.',
        'Log in to the portal to see your results, the school told parents.',
        'Register to vote',
      ],
    },
  },
  /** `This article is for subscribers only`, `You’ve reached your limit of free articles` */
  'members-only': {
    lines: [
      'this (article|story|content|post|page|video|feature) is ' +
        '(only for|available to|only available to|exclusive to|exclusively for|available only to|' +
        'available exclusively to|reserved for|free for) [our|paid|paying|premium|digital|registered] ' +
        '(subscribers|members|subscribers only|members only|premium members) {title}',
      '(this|the) (article|story|content|post|page) is (for|only for|available to|only available to|exclusive to|' +
        'exclusively for|available only to|reserved for) [our|paid|paying|premium|digital|registered] ' +
        '(subscribers|members|registered users) [only]',
      '(subscriber|subscribers|member|members|premium)[-|s-| ](only|exclusive) [content|article|story]',
      '(exclusive|only) (for|to) [our] (subscribers|members)',
      "you('ve| have) run out of free (articles|stories)",
      'you have {n} free (article[s]|stories|story|views) (remaining|left)[ this month]',
      '{n} free articles (left|remaining)[ this month]',
      'this is (a preview of subscription content|your last free article)[{title}]',
      '(plus|enjoy) [special] (access|unlimited access) to (select|all|exclusive|our|premium|more) {title}',
    ],
    words: ["you've reached your limit of free articles"],
    proof: {
      removes: [
        'This article is for subscribers only',
        'You have 3 free articles remaining',
        'SUBSCRIBER ONLY',
        'Exclusive for subscribers',
        'This is a preview of subscription content, log in to check access.',
        'Plus special access to select articles and other premium content with your account',
      ],
      keeps: [
        'The section is for members of the jury.',
        'You have 3 days left to file, the tax office said.',
        'Members only may vote, the party said.',
        'The lounge is exclusive to first-class passengers.',
        'This is a preview of the match on Friday.',
      ],
    },
  },
  /** `Already a subscriber? Log in here`, `Not a member yet?` */
  already: {
    lines: [
      "(already|are you already|not|not yet|are you|already have|don't have|do not have|not already|no) [a|an|our] " +
        '[digital|print|registered|current|newspaper|home delivery] ' +
        '(subscriber|member|subscription|account|registered|subscribed|signed up) ' +
        '[yet|with us][?| ?][ (log|sign|subscribe|activate|register|join|create|click|login|get|manage|link|start|' +
        'become){title}]',
      "if you('re| are) seeing this message but you're already a subscriber{title}",
      '(forgot|forgotten|forget|lost|reset|recover) [your|my|username or|username and] ' +
        '(password|username|username and password|username or password)[?][ get help| click here]',
      '(log in|sign in|login|register|sign up|continue) (with|using|via) ' +
        '(facebook|google|twitter|apple|linkedin|email|your email|your account|the same account|facebook or google|' +
        'google or facebook)',
      'already have (a|an) {site} account? (log|sign) in[ now| here]',
      'register now for free, or sign in with any of these services',
      'welcome[ back]![ ](log into your account|log in to your account|log in|register for an account)',
      '(a password|a link|an activation link) will be e[-]mailed to you',
    ],
    words: ['remember me', 'keep me logged in', 'keep me signed in', 'remember me on this computer'],
    proof: {
      removes: [
        'Already have an Example account? Log in now.',
        'Already a subscriber? Log in here',
        'Not a member yet?',
        'Don’t have an account? Sign up',
        'Forgot your password? Get help',
        'Already have a subscription?',
        'Log in with Facebook',
        'If you’re seeing this message but you’re already a subscriber, you can log in for immediate access to this story.',
        'Welcome! Log into your account',
      ],
      keeps: [
        'Are you a member of a union? she was asked.',
        'Already a member of the club, he ran for its board.',
        'Forgot your lines? The prompter did, too.',
        'Not a subscriber to the theory, she left.',
        'No account of the battle names him.',
      ],
    },
  },
  /** `Subscribe for $1 a week`, `Cancel anytime`, `Try one month for £1` */
  offer: {
    lines: [
      '(subscribe|start your trial|get access|unlimited access|digital access|get unlimited digital access|' +
        'try 1 month|try one month) (for|from|now for|today for|for only|for just|at just|starting at) [only|just] ' +
        '($|£|€|us$|a$|₹|rs|rs.)[ ]{n} {words}',
      '(subscribe|join|try it|try 1 month|try one month|get access|unlimited access) ' +
        '(for|from|now for|today for|for only|for just) [only|just] ($|£|€|us$|a$|₹)[ ]{n}[¢]',
      '(cancel|cancel or change|change or cancel) [at] (anytime|any time)[{title}]',
      '(get|enjoy|start|unlock) (unlimited|instant digital|full digital|unlimited digital) access (to {site}|for {title}|today|now)',
      '(support|help support|invest in|protect) (local|quality|independent|our|great|community|trusted) ' +
        '[local|independent] (journalism|news|reporting)[. {title}]',
      '(subscribe|subscribe now|subscribe today|join today)[ to|:|!|.] support [our|local|quality|independent] (journalism|{words} journalism)',
      '(start|begin) your (free trial|subscription|{words} trial|digital subscription|trial subscription)[{title}]',
      'choose (the|your) (plan|subscription) {title}',
      'create an account or sign in to continue with {title}',
      'access articles from across {words} with one account',
      'enjoy additional articles per month',
      "choose the plan that's right for you. {matter}",
      '(thank you|thanks) for reading! (please|on your next view|to continue) {matter}',
      '(thank you|thanks) for relying on us {matter}',
      'then ($|£|€|us$|a$|₹)[ ]{n} (per|a) (month|week|year)[. {matter}]',
      '(only|just) ($|£|€|us$|a$|₹)[ ]{n} for [the] [first] {n} (weeks|months|days)[. {matter}]',
      'pay a year upfront and save {matter}',
      '(explore|view|see|compare) [our|all|our full range of] (subscriptions|subscription offers|subscription options|subscription plans|plans and pricing)',
      '(try|get|start|unlock|enjoy) (unlimited|full|premium|digital) access',
      '(subscribe|register) for (unlimited|full) access[ to {title}]',
      '[reminder, ]this is a (premium|subscriber-only|subscriber only|members-only|subscriber) (article|story)[ and requires a subscription to read]',
      'read this subscriber-only (article|story) for free',
      'if you are a home delivery print subscriber{matter}',
      'our website is the place for the latest breaking news{matter}',
      'bookmark our website and support our journalism{matter}',
      'bookmark our website and support our journalism',
      '(your subscription|subscribing|subscriptions) (supports|support|helps|makes|help) {title} journalism',
      'not a subscriber? subscribe (now|today|here)',
      'limited[-| ]time offer[:|.| -] {title}',
      'subscribe to {site} (for|from) (free|as little as {title})',
    ],
    proof: {
      removes: [
        'Then $75 per month. Complete digital access to quality journalism.',
        'Only $1 for 4 weeks',
        'Explore our full range of subscriptions.',
        'Try unlimited access',
        'Subscribe for unlimited access',
        'Access articles from across Norway with one account',
        'Subscribe for $1 a week',
        'Try one month for £1',
        'Cancel anytime',
        'Support local journalism',
        'Get unlimited access to Harbour News',
        'Subscribe to Harbour Free Press for FREE',
      ],
      keeps: [
        'Thank you for reading! the author called from the stage.',
        'Just $5 for 10 weeks of work was all he got.',
        'Guests may cancel at any time, the hotel said.',
        'Support local farmers',
        'Try it for $5 and you will be back, the owner said.',
        'The fund will support local journalism with $5m.',
        'Join for a day',
        'Get full access to your medical file: how to ask',
      ],
    },
  },
  /** Buttons: `Subscribe`, `Log In`, `Become a member`, `Premium`. */
  button: {
    lines: [
      '(subscribe|subscription[s]|subscribe now|subscribe today|log in|login|log out|logout|sign in|sign out|' +
        'register|my account|your account|account|create account|create an account|create a new account|' +
        'create a free account|create free account|view subscription options|see subscription options)',
      '(become a (member|subscriber)|member login|membership|digital subscription[s]|print subscription[s]|' +
        'gift subscription[s]|give a gift|give a gift subscription|manage [my|your] (subscription|account)|' +
        'activate [your] account|activate [your] digital access|subscriber services|unlock this article|unlock article|' +
        'premium|premium content|plus|log into your account|register for free|subscriber login|print subscribers|' +
        'need help|for subscribers|for members|premium article|signed up|you are signed in as|logged in as|' +
        'signed in as|sign in to|account settings|sign in to your account|password recovery|username|password|' +
        'your username|your password|new password|confirm password|recover your password|username or email|or|' +
        'why subscribe)',
      '(log in|login|sign in|register|subscribe) [/|or|\\|] (register|sign up|subscribe|log in|sign in|join|signup)',
    ],
    place: 'run',
    proof: {
      removes: ['Subscribe Now', 'Become a member', 'Premium', 'Log in or sign up'],
      keeps: ['How to register', 'Premiums rise again', 'Become a monk', 'Account of a death', 'Log in the road'],
    },
  },
  /** `Please turn off your ad blocker`, `It looks like you’re using an ad blocker` */
  'ad-blocker': {
    lines: [
      '(please|consider|support us by|to continue, please|so, please) ' +
        '(turn off|turning off|disable|disabling|switch off|whitelist|whitelisting|pause|deactivate|add us to){title} ' +
        "(ad blocker|ad-blocker|adblocker|adblock|ad blocking software|ad blocker's whitelist|ad blocker and refresh|" +
        'whitelist|ad-blocking)[{matter}]',
      '[an] (adblock|ad blocker|ad-blocker|adblocker|ad block|ad blocking) detected',
      '(why|how) (am i seeing this|do i disable my ad blocker|to disable your ad blocker|we ask you to turn off your ad blocker)',
      "(so,|please) add us to your ad[ |-]blocker's (whitelist|allow list) {matter}",
      '(ads|advertising|adverts) (help us|helps us|pay|keep|allow us|allows us|support|supports) {title} ' +
        '(lights on|free|journalism|our journalists|our content|this site|free content)',
      '(we get it|we know)[:|,| that] ads {matter}',
      'please support (our|us|local|this) {words} by turning off your ad[ |-]blocker',
      '{title} thing with ad[ |-]blockers',
    ],
    words: ["it looks like you're using an ad blocker"],
    proof: {
      removes: [
        'Please turn off your ad blocker',
        'Adblock Detected',
        'We get it: Ads aren’t why you came.',
        'Please add us to your ad blocker’s whitelist',
        'Please support our local news by turning off your adblocker',
      ],
      keeps: [
        'The browser ships with an ad blocker, and publishers fear for their income.',
        'Ads help parties win, the study found.',
        'Please turn off your engine at the crossing.',
        'It looks like you’re in for a wet week, the forecaster said.',
      ],
    },
  },
} satisfies ProvenFamily
