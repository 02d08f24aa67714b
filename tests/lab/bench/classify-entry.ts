// What the benchmark of the classifier runs in the browser.
export { classifyText } from '#lib/industry/classifier/classify-text.ts';
export { classifyPage } from '#lib/industry/page/classify-page.ts';
