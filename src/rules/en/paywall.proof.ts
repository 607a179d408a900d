import type { Proofs } from '../rule.js'
import type { paywall } from './paywall.js'

export const proof: Proofs<typeof paywall> = {
  'to-continue': {
    removes: [
      'To continue reading, subscribe',
      'Subscribe to continue reading',
      'To continue reading, please log in or create an account',
      'Join Harbour News for access to this content',
      'Log in to continue reading',
      'Create a free account to continue reading',
      'You must be logged in to view this content.',
      'To access the content, check your email and follow the instructions provided.',
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
  'members-only': {
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
  already: {
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
  offer: {
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
  button: {
    removes: ['Subscribe Now', 'Become a member', 'Premium', 'Log in or sign up'],
    keeps: ['How to register', 'Premiums rise again', 'Become a monk', 'Account of a death', 'Log in the road'],
  },
  'ad-blocker': {
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
}
