// What the benchmark of the classifier runs in the browser.
export { classifyText } from '#lib/industry/classifier/classify-text.ts';
export { guessFromPage } from '#lib/industry/page/guess-from-page.ts';
