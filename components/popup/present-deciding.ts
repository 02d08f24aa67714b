import { industryName } from '#lib/industry/industry-name.ts';
import type { Profile } from '#lib/profile/profile.ts';
import type { Cell } from '#lib/qualify/settle/condition.ts';
import type { Deciding } from '#lib/qualify/settle/deciding.ts';
import { rangeOfWords, rangeText, valueText } from '#lib/wording/found-text.ts';
import { industryText } from '#lib/wording/language/named-text.ts';
import { conditionsText, outcomeText } from '#lib/wording/verdict/deciding-text.ts';
import { shortPlaceText } from '#lib/wording/verdict/must-text.ts';
import { type MessageKey, message } from '#lib/wording/view-message.ts';
import type { CorrectionWords } from './popup-actions.ts';

export interface DecidingView {
  lines: {
    key: string;
    condition: string;
    outcome: string;
    tone: 'primary' | 'secondary' | 'negative' | 'none';
  }[];
  questions: QuestionView[];
}

export interface QuestionView {
  attribute: CorrectionWords['attribute'];
  label: string;
  answers: AnswerView[];
}

/** One click on an answer is the user's word; without a value it opens the page where it can be typed. */
export interface AnswerView {
  label: string;
  correction: CorrectionWords | null;
}

/** More buttons are a list to read. */
const MAX_ANSWERS = 6;
const NAMES = { industry: industryName };

/** What decides an undecided account, and what can be answered with a click, in words. */
export function presentDeciding({ lines, questions }: Deciding, profile: Profile): DecidingView {
  return {
    lines: lines.map((line) => ({
      key: JSON.stringify(line.when),
      condition: conditionsText(line, NAMES),
      outcome: outcomeText(line),
      tone: line.outcome.verdict === 'undecided' ? 'secondary' : line.outcome.verdict,
    })),
    questions: questions.flatMap((question): QuestionView[] => {
      const answers = answersOf(question, profile);
      const key = LABELS[question.attribute];
      return answers.length < 2 || key === undefined
        ? []
        : [{ attribute: question.attribute, label: message(key), answers }];
    }),
  };
}

const LABELS: Readonly<Partial<Record<CorrectionWords['attribute'], MessageKey>>> = {
  headcount: 'knowSize',
  revenue: 'knowRevenue',
  fundingTotal: 'knowFunding',
  fundingStage: 'knowStage',
  hqCountry: 'knowCountry',
  industry: 'knowIndustry',
  businessModel: 'knowModel',
  companyType: 'knowType',
  audience: 'knowAudience',
};

function answersOf({ attribute, cells }: Deciding['questions'][number], profile: Profile): AnswerView[] {
  if (attribute === 'industry') return industryAnswers(profile);
  const ranges = cells.filter(({ condition }) => condition.op === 'range' || condition.op === 'steps');
  if (ranges.length > 0) return ranges.map((cell) => rangeAnswer(cell));
  const words = cells.flatMap(({ condition, members }) => (condition.op === 'in' ? members : []));
  if (words.length > MAX_ANSWERS) return [];
  return [
    ...words.map((word) => ({
      label: attribute === 'hqCountry' ? shortPlaceText(word) : valueText(attribute, word),
      correction: correct(attribute, attribute === 'audience' ? [word] : word),
    })),
    { label: message(attribute === 'hqCountry' ? 'knowElsewhere' : 'knowAnother'), correction: null },
  ];
}

function rangeAnswer({ condition, probes }: Cell): AnswerView {
  const { attribute } = condition;
  const correction = correct(attribute, probes[0]);
  if (condition.op === 'steps')
    return {
      label: rangeOfWords(valueText(attribute, condition.from), valueText(attribute, condition.to)),
      correction,
    };
  if (condition.op !== 'range') return { label: '', correction };
  const { from, to } = condition;
  return { label: rangeText(from, to), correction };
}

/** "Yes, it is media" for the guess that stands, and a way to say what it is. */
function industryAnswers({ industry }: Profile): AnswerView[] {
  const [guess] = industry?.value ?? [];
  if (!guess) return [];
  return [
    {
      label: message('knowYesIndustry', industryText(industryName(guess.leaf))),
      correction: correct('industry', [{ leaf: guess.leaf, p: 1 }]),
    },
    { label: message('knowNoIndustry'), correction: null },
  ];
}

/** A cell's values are of its attribute's own type, as a correction is. */
function correct(attribute: CorrectionWords['attribute'], value: unknown): CorrectionWords {
  return { kind: 'correction', attribute, value } as CorrectionWords;
}
