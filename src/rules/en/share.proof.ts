import type { Proofs } from '../rule.js'
import type { share } from './share.js'

export const proof: Proofs<typeof share> = {
  'share-this': {
    removes: [
      'Share on Facebook Share on Twitter',
      'Facebook Twitter LinkedIn Share via Email',
      'Email ThisBlogThis!Share to XShare to Facebook',
      'Share Article',
      'Share this',
      'Share this —',
      'SHARE THIS STORY!',
      'Share this post on',
      'Share on Facebook',
      'Share on Facebook, X and WhatsApp',
      'Share via email',
      'Email this article',
      'Show more sharing options',
      'Copy Link URLCopied!',
      'Copy link',
      'Sharing is caring!',
    ],
    keeps: [
      'Share this photo of the suspect, police urged residents of the valley.',
      'Share this moment with a neighbour who cannot walk',
      'Share on the coast, shed in the hills: how rain is counted',
      'Copy links between the two gangs are under review',
      'She urged residents to share the article with neighbours who lack internet access.',
    ],
  },
  button: {
    removes: ['Bookmark', 'Tweet 0', 'Share 12', 'Like this:'],
    keeps: [
      'Share price up',
      'Print is not dead',
      '12 shares of the farm went to his sons',
      'Share and share alike',
      '40,000 tweets a day',
    ],
  },
  'plain-button': {
    removes: ['Print', 'SHARES', 'Tweet', '1.2k Shares'],
    keeps: ['Print runs of the paper fell', 'Tweet of the year', '1,200 shares were sold', 'Shares slide'],
  },
  bar: {
    removes: ['Share Tweet', 'Share Pin Tweet Email', 'Print | Email | Facebook', 'Tweet Share'],
    keeps: [
      'Share Facebook’s pain',
      'Post and email are down',
      'Follow Facebook money to its source',
      'Save the last post',
    ],
  },
  wordpress: {
    removes: [
      'Click to share on Twitter (Opens in new window)',
      'Click to email this to a friend (Opens in new window)',
      'Click to print (Opens in new window)',
      'Like this: Like Loading...',
      'Post was not sent - check your email addresses!',
      'Sorry, your blog cannot share posts by email.',
    ],
    keeps: [
      'Prosecutors said the link opens in new window frames that hid the advert.',
      'Click to share, said the scam, and 900 people did.',
      'The like is loading up young minds',
    ],
  },
  count: {
    removes: ['This story has been shared 1,204 times.', 'Viewed 300 times'],
    keeps: [
      'This story has been shared around camp fires for 300 years.',
      'The clip has been shared 40,000 times since Monday.',
    ],
  },
  'follow-us': {
    removes: [
      'Follow on Google News',
      'Follow the Harbour News channel on WhatsApp',
      'Click here to join our WhatsApp group',
      'Follow Harbour News on Facebook, X and Instagram. Send your story ideas to stories@paper.example',
      'Add us as a preferred source on Google',
      'Get the latest Oslo news on WhatsApp',
      'Follow us on Twitter',
      'Follow us on Facebook, Instagram and X for the latest news.',
      'Like us on Facebook to see similar stories',
      'Find us on LinkedIn',
      'Connect with us on social media',
      'Join our WhatsApp channel for daily updates',
      'Add The Daily Post as a preferred source on Google',
      'Read or Share this story: https://example.org/4',
    ],
    keeps: [
      'Follow the Nile channel on foot',
      'We are on Facebook’s side, the minister said.',
      'Click here to join us, the fake page said.',
      'The group told its members to get the latest orders on Telegram.',
      'Police asked motorists to follow us-style detour signs and to join the queue on the left.',
      'Follow us on the march, the organisers said.',
      'Like us on the island, the birds come home in May.',
      'Join our choir on Tuesday at the town hall.',
      'Facebook, Twitter and LinkedIn all declined to comment on the ruling.',
    ],
  },
  'follow-account': {
    removes: [
      'Twitter: @jo_ng',
      'Follow him on Twitter @example',
      'Follow The Daily Post on Instagram for the latest',
      'Follow us',
      'For breaking news in the valley, follow @example.',
      'Follow Jo Ng on X: @example',
    ],
    keeps: [
      'Follow him on foot and you learn the names of the birds.',
      'Follow the money to Facebook, the report advised.',
      'For news of the missing, call the harbour office.',
      'Follow your heart, @example told her fans.',
    ],
  },
}
