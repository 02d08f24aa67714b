import { expect, test } from 'vitest';
import { tellTriggers } from '#lib/triggers/tell-triggers.ts';
import { TRIGGER_KINDS } from '#lib/values/triggers.ts';
import {
  hasFolder,
  LANGUAGE_GROUPS,
  loadTriggerSentences,
  type TriggerSentence,
} from './trigger-sentences.ts';

const SENTENCES = loadTriggerSentences();
const LEAST_RECALL = 0.9;
const MOST_FALSE = 0.02;

function kindsIn(text: string, language: string): string[] {
  const ownNames = ['Brackwater Systems GmbH', 'Brackwater'];
  const told = tellTriggers({ passages: [{ text, date: null }], roles: [], ownNames, language, day: 20_779 });
  return told.map(({ trigger }) => trigger.kind);
}

test.each(TRIGGER_KINDS)('%s: sixty events, sixty that only sound like one, in seven languages', (kind) => {
  const ours = SENTENCES.filter((sentence) => sentence.kind === kind);
  expect(ours.filter(({ isEvent }) => isEvent).length).toBeGreaterThanOrEqual(60);
  expect(ours.filter(({ isEvent }) => !isEvent).length).toBeGreaterThanOrEqual(60);
  expect(new Set(ours.map(({ language }) => language)).size).toBe(7);
});

test.each(TRIGGER_KINDS)('%s: events are found, what sounds like one is not', (kind) => {
  expectFoundAndNotFalse(SENTENCES.filter((sentence) => sentence.kind === kind));
});

const DEMANDED = LANGUAGE_GROUPS.filter(hasFolder).flatMap((group) =>
  TRIGGER_KINDS.map((kind) => ({ kind, group })),
);

// The demand of a group begins with its folder: before that there are too few sentences to judge by.
test.for(DEMANDED)('$kind in the $group group: sixty of each, found and not false', ({ kind, group }) => {
  const ours = SENTENCES.filter((sentence) => sentence.kind === kind && sentence.group === group);
  const events = new Set(ours.filter(({ isEvent }) => isEvent).map(({ text }) => text));
  const alike = new Set(ours.filter(({ isEvent }) => !isEvent).map(({ text }) => text));
  expect(events.size).toBeGreaterThanOrEqual(60);
  expect(alike.size).toBeGreaterThanOrEqual(60);
  expectFoundAndNotFalse(ours);
});

function expectFoundAndNotFalse(judged: TriggerSentence[]): void {
  const isTold = ({ kind, text, language }: TriggerSentence) => kindsIn(text, language).includes(kind);
  const events = judged.filter(({ isEvent }) => isEvent);
  const missed = events.filter((sentence) => !isTold(sentence));
  const recall = (events.length - missed.length) / events.length;
  expect(recall, missed.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(LEAST_RECALL);
  const alike = judged.filter(({ isEvent }) => !isEvent);
  const wrong = alike.filter(isTold);
  expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
    alike.length * MOST_FALSE,
  );
}
