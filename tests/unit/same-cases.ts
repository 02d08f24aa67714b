import fc from 'fast-check';

/**
 * Properties try the same random cases on every run, so that a change is judged by what it changes and by nothing else;
 * another number in ICP_LENS_FUZZ_SEED tries fresh ones.
 */
fc.configureGlobal({ seed: Number(process.env.ICP_LENS_FUZZ_SEED ?? 20_261_122) });
