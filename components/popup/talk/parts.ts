/** What a button of the conversation opens: loaded together when the first one is, not with the verdict. */
export { Ask } from './ask.tsx';
export { TalkTrack } from './talk-track.tsx';
export { WhyNow } from './why-now.tsx';
